import { Button } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { useGo } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { findFirstPage } from '../../app/sections.ts'
import { useSignOut } from '../../app/use-sign-out.ts'
import { sessionQuery } from '../../client/queries.ts'
import { Doorway } from '../../parts/doorway.tsx'
import { Loading } from '../../parts/loading.tsx'
import { LoneProblem } from '../../parts/page-problem.tsx'
import { messages } from './messages.ts'

/** Said to an account without a place. */
export function StartView({ onSignOut }: { onSignOut: () => void }) {
  const words = useMessages(messages)
  return (
    <Doorway title={words.title}>
      <p>{words.advice}</p>
      <p className="flex gap-2">
        <a className="gm-button" href={addresses.ownAccount()}>
          {words.ownAccount}
        </a>
        <Button kind="quiet" onClick={onSignOut}>
          {words.signOut}
        </Button>
      </p>
    </Doorway>
  )
}

/** Leads on to the first place, or to signing in. */
function StartPage() {
  const go = useGo()
  const session = useQuery(sessionQuery)
  const signOut = useSignOut()
  const first = session.data?.places[0]
  const pending = (session.data?.pending ?? null) !== null
  const signedOut = session.data?.account === null
  useEffect(() => {
    if (signedOut) go(addresses.signIn(), { replace: true })
    else if (pending) go(addresses.ownAccount(), { replace: true })
    else if (first !== undefined) go(findFirstPage(first), { replace: true })
  }, [signedOut, pending, first, go])
  if (session.isError) {
    return <LoneProblem error={session.error} onRetry={() => session.refetch()} />
  }
  if (session.data === undefined || signedOut || pending || first !== undefined) return <Loading />
  return <StartView onSignOut={() => signOut.mutate()} />
}

export const startPage = definePage({ id: 'start', path: '/w', component: StartPage })
