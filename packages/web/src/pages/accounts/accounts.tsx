import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { mayCall } from '../../app/may-call.ts'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { useAccount } from '../../app/people.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { accountSessionsQuery, accountsQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { accountStates } from './account-state.ts'
import { AccountsView } from './accounts-view.tsx'
import type { MadeLink } from './link-note.tsx'

interface Doing {
  readonly account: string
  readonly run: () => Promise<unknown>
}

/** Does something to an account; whatever comes of it, the list is asked for anew, so that it shows what now stands. */
function useDo(place: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ run }: Doing) => run(),
    onSettled: () =>
      Promise.all(['accounts', 'account-sessions'].map((key) => client.invalidateQueries({ queryKey: [key, place] }))),
  })
}

function AccountsPage() {
  const { place } = usePlace()
  const here = useOwnPlace()
  const me = useAccount()
  const go = useGo()
  const search = usePageSearch()
  const q = search.q?.trim().slice(0, 100) ?? ''
  const state = accountStates.find((one) => one === search.state) ?? null
  const [link, setLink] = useState<MadeLink | null>(null)
  const answer = useQuery(accountsQuery(place.code))
  const selected = answer.data?.accounts.find(({ id }) => id === search.account)
  const seesSessions = mayCall(routes.listAccountSessions, here)
  const sessions = useQuery({
    ...accountSessionsQuery(place.code, selected?.id ?? ''),
    enabled: seesSessions && selected !== undefined,
  })
  const act = useDo(place.code)
  const invite = useMutation({
    mutationFn: (name: string) => callRoute(routes.createAccount, { params: { place: place.code }, body: { name } }),
    onSuccess: async (made) => {
      setLink(made)
      await answer.refetch()
      go(addresses.accounts(place.code, { account: made.account }), { replace: true })
    },
  })
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  const params = { place: place.code, account: selected?.id ?? '' }
  const body = { expectedVersion: selected?.version ?? 1 }
  const perform = (run: () => Promise<unknown>) => act.mutate({ account: params.account, run })
  const failed = act.error !== null && act.variables?.account === selected?.id
  return (
    <AccountsView
      place={place}
      accounts={answer.data.accounts}
      search={{ q, state, sort: search.sort === 'last' ? 'last' : 'name' }}
      pane={
        selected === undefined
          ? null
          : {
              account: selected,
              sessions: seesSessions ? (sessions.data?.sessions ?? []) : null,
              link: link?.account === selected.id ? link : null,
              origin: location.origin,
              own: selected.id === me?.id,
              busy: act.isPending,
              problem: failed ? problemOf(act.error) : null,
              now: Date.now(),
              onLink: (forgetSecondFactor) =>
                perform(async () =>
                  setLink(await callRoute(routes.makeAccountLink, { params, body: { forgetSecondFactor } })),
                ),
              onRename: (name) => perform(() => callRoute(routes.renameAccount, { params, body: { ...body, name } })),
              onUse: (inUse) =>
                perform(() => callRoute(inUse ? routes.enableAccount : routes.disableAccount, { params, body })),
              onUnlock: () => perform(() => callRoute(routes.unlockAccount, { params })),
              onEnd: (session) =>
                perform(() =>
                  callRoute(routes.closeAccountSessions, { params, query: session === undefined ? {} : { session } }),
                ),
            }
      }
      inviting={{ busy: invite.isPending, problem: invite.error ? problemOf(invite.error) : null }}
      now={Date.now()}
      onSearch={(next) => go(addresses.accounts(place.code, { ...next, account: search.account }), { replace: true })}
      onInvite={(name) => invite.mutate(name)}
    />
  )
}

export const accountsPage = definePage({ id: 'accounts', path: '/w/$place/accounts', component: AccountsPage })
