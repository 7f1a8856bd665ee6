import { type Problem, routes } from '@gangmu/contract'
import { ProblemNote } from '@gangmu/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { safeNext } from '../../app/safe-next.ts'
import { useEnter } from '../../app/use-enter.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { takeErrand } from '../../client/provider-trip.ts'
import { sessionQuery } from '../../client/queries.ts'
import { Doorway } from '../../parts/doorway.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { messages } from './messages.ts'

/** What the identity provider's answer led to, while it is checked or when it was refused. */
export function SignInProviderView({
  problem,
  cancelled,
  invited,
}: {
  problem: Problem | null
  /** The browser came back without an answer. */
  cancelled: boolean
  /** An invitation was open. */
  invited: boolean
}) {
  const words = useMessages(messages)
  return (
    <Doorway title={words.title}>
      {problem === null && !cancelled && <p role="status">{words.busy}</p>}
      {cancelled && <ProblemNote title={words.cancelled}>{words.cancelledAdvice}</ProblemNote>}
      {problem !== null && <ProblemView problem={problem} />}
      {(problem !== null || cancelled) && (
        <>
          {invited && <p className="text-ink-2">{words.invited}</p>}
          <p>
            <a className="gm-button" href={addresses.signIn()}>
              {words.again}
            </a>
          </p>
        </>
      )}
    </Doorway>
  )
}

function SignInProviderPage() {
  const { code, state, iss } = usePageSearch()
  const [errand] = useState(takeErrand)
  const enter = useEnter()
  const begun = useRef(false)
  // Whoever is signed in already writes with that session's token, which comes with it.
  const session = useQuery(sessionQuery)
  const ready = session.data !== undefined
  const { mutate: finish, error: refused } = useMutation({
    mutationFn: (answer: { code: string; state: string }) => {
      const { invitation } = errand
      return callRoute(routes.finishProviderSignIn, {
        body: { ...answer, ...(iss === undefined ? {} : { iss }), ...(invitation === undefined ? {} : { invitation }) },
      })
    },
    onSuccess: (session) => enter(session, safeNext(errand.next)),
  })
  const error = refused ?? session.error
  const answered = code !== undefined && state !== undefined
  useEffect(() => {
    // An answer is good once: it is handed in once, however often the page is drawn.
    if (!answered || !ready || begun.current) return
    begun.current = true
    finish({ code, state })
  }, [answered, ready, code, state, finish])
  return (
    <SignInProviderView
      problem={error ? problemOf(error) : null}
      cancelled={!answered}
      invited={errand.invitation !== undefined}
    />
  )
}

export const signInProviderPage = definePage({
  id: 'sign-in-provider',
  path: '/sign-in/provider',
  component: SignInProviderPage,
})
