import { routes } from '@gangmu/contract'
import { EmptyState } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { sessionQuery } from '../client/queries.ts'
import { Loading } from '../parts/loading.tsx'
import { LoneProblem } from '../parts/page-problem.tsx'
import { addresses } from './addresses.ts'
import { useMessages } from './language.tsx'
import { mayCall } from './may-call.ts'
import { messages } from './messages.ts'
import { useGo, usePageParam } from './navigation.ts'
import { findFirstPage } from './sections.ts'
import { Shell } from './shell.tsx'
import { useSignOut } from './use-sign-out.ts'

/** Lets a signed-in person into a place where they have a role; everyone else goes to sign in. */
export function PlaceLayout() {
  const code = usePageParam('place')
  const go = useGo()
  const location = useLocation()
  const words = useMessages(messages)
  const session = useQuery(sessionQuery)
  const shown = useRef<string | null>(null)
  const signedOut = session.data !== undefined && session.data.account === null
  useEffect(() => {
    // While the sign-in page is on its way, this layout still stands and sees the new path; only a place leads there.
    if (signedOut && location.pathname.startsWith(addresses.home(code)))
      go(addresses.signIn(`${location.pathname}${location.searchStr}`), { replace: true })
  }, [signedOut, go, code, location.pathname, location.searchStr])
  const pending = session.data?.pending ?? null
  useEffect(() => {
    // A password that ran out, or a second factor still to be set up, comes before everything else.
    if (pending !== null && location.pathname.startsWith(addresses.home(code)))
      go(addresses.ownAccount(), { replace: true })
  }, [pending, go, code, location.pathname])
  const own = session.data?.places.find((one) => one.code === code)
  useEffect(() => {
    // Who keeps accounts or the record and does not work has no home page; theirs is the first they may open.
    if (
      own !== undefined &&
      pending === null &&
      !mayCall(routes.getHome, own) &&
      location.pathname === addresses.home(code)
    )
      go(findFirstPage(own), { replace: true })
  }, [own, pending, go, code, location.pathname])
  useEffect(() => {
    // A new page is read from its beginning, also by those who hear it; the first page keeps the browser's own focus.
    const main = document.getElementById('main')
    if (main !== null && shown.current !== null && shown.current !== location.pathname) main.focus()
    shown.current = location.pathname
  }, [location.pathname])
  const signOut = useSignOut()
  if (session.isError) {
    return <LoneProblem error={session.error} onRetry={() => session.refetch()} />
  }
  if (session.data === undefined || signedOut || pending !== null) return <Loading />
  const place = own
  if (place === undefined) {
    return (
      <main className="mx-auto max-w-2xl p-6">
        <EmptyState
          title={words.noPlace}
          action={
            <a className="gm-button" href={addresses.start()}>
              {words.toStart}
            </a>
          }
        >
          {words.noPlaceAdvice}
        </EmptyState>
      </main>
    )
  }
  return (
    <Shell
      session={session.data}
      place={place}
      path={location.pathname}
      onPlace={(next) => {
        const own = session.data.places.find((one) => one.code === next)
        if (own !== undefined) go(findFirstPage(own))
      }}
      onSignOut={() => signOut.mutate()}
    >
      <Outlet />
    </Shell>
  )
}
