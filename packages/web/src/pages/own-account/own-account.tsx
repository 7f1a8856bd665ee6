import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useGo } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { useEnter } from '../../app/use-enter.ts'
import { useSignOut } from '../../app/use-sign-out.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { ownAccountQuery, sessionQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { LoneProblem } from '../../parts/page-problem.tsx'
import { OwnAccountView } from './own-account-view.tsx'
import type { StartedFactor } from './second-factor.tsx'

/** What one does to one's own account; each renews what the page shows. */
function useOwnAccount() {
  const client = useQueryClient()
  const enter = useEnter()
  const [started, setStarted] = useState<StartedFactor | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [done, setDone] = useState<'password' | 'removed' | { ended: number } | null>(null)
  const renew = () => client.invalidateQueries({ queryKey: ownAccountQuery.queryKey })
  const renewSession = () => client.invalidateQueries({ queryKey: sessionQuery.queryKey })
  const password = useMutation({
    mutationFn: (body: { current: string; password: string }) => callRoute(routes.changePassword, { body }),
    onSuccess: (session) => {
      enter(session)
      setDone('password')
      return renew()
    },
  })
  const start = useMutation({
    mutationFn: (word: string) => callRoute(routes.startSecondFactor, { body: { password: word } }),
    onSuccess: (answer) => {
      setStarted(answer)
      setDone(null)
    },
  })
  const confirm = useMutation({
    mutationFn: (code: string) => callRoute(routes.confirmSecondFactor, { body: { code } }),
    onSuccess: ({ recoveryCodes, ...session }) => {
      setStarted(null)
      setCodes(recoveryCodes)
      enter(session)
      return renew()
    },
  })
  const remove = useMutation({
    mutationFn: (code: string) => callRoute(routes.removeSecondFactor, { body: { code } }),
    onSuccess: async () => {
      setDone('removed')
      await Promise.all([renew(), renewSession()])
    },
  })
  const end = useMutation({
    mutationFn: (session: string | undefined) =>
      callRoute(routes.closeOwnSessions, { query: session === undefined ? {} : { session } }),
    onSuccess: ({ closed }) => {
      setDone({ ended: closed })
      return renew()
    },
  })
  return { started, setStarted, codes, setCodes, done, password, start, confirm, remove, end }
}

function OwnAccountPage() {
  const go = useGo()
  const session = useQuery(sessionQuery)
  const signedOut = session.data !== undefined && session.data.account === null
  const account = useQuery({ ...ownAccountQuery, enabled: session.data?.account != null })
  const signOut = useSignOut()
  const own = useOwnAccount()
  useEffect(() => {
    if (signedOut) go(addresses.signIn(), { replace: true })
  }, [signedOut, go])
  const error = session.error ?? account.error
  if (error) {
    return <LoneProblem error={error} onRetry={() => (session.error ? session.refetch() : account.refetch())} />
  }
  if (session.data === undefined || signedOut || account.data === undefined) return <Loading />
  const { password, start, confirm, remove, end } = own
  const steps = [password, start, confirm, remove, end]
  const factorError = own.started === null ? (start.error ?? remove.error) : confirm.error
  return (
    <OwnAccountView
      session={session.data}
      account={account.data}
      codes={own.codes}
      done={own.done}
      busy={steps.some(({ isPending }) => isPending)}
      problems={{
        password: password.error ? problemOf(password.error) : null,
        factor: factorError ? problemOf(factorError) : null,
        sessions: end.error ? problemOf(end.error) : null,
      }}
      started={own.started}
      changes={password.data === undefined ? 0 : password.submittedAt}
      onPassword={(current, word) => password.mutate({ current, password: word })}
      factor={{
        onStart: (word) => {
          remove.reset()
          confirm.reset()
          start.mutate(word)
        },
        onConfirm: (code) => confirm.mutate(code),
        onCancel: () => own.setStarted(null),
        onRemove: (code) => {
          start.reset()
          remove.mutate(code)
        },
      }}
      onKept={() => own.setCodes(null)}
      onEnd={(one) => end.mutate(one)}
      onSignOut={() => signOut.mutate()}
    />
  )
}

export const ownAccountPage = definePage({ id: 'own-account', path: '/account', component: OwnAccountPage })
