import { type Problem, routes } from '@gangmu/contract'
import { Button, ProblemNote } from '@gangmu/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { definePage } from '../../app/page-definition.ts'
import { readFragmentToken } from '../../app/read-fragment-token.ts'
import { useEnter } from '../../app/use-enter.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { sessionQuery } from '../../client/queries.ts'
import { useProvider } from '../../client/use-provider.ts'
import { Doorway } from '../../parts/doorway.tsx'
import { Loading } from '../../parts/loading.tsx'
import { isChosen, NewPassword, noPassword } from '../../parts/new-password.tsx'
import { LoneProblem } from '../../parts/page-problem.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

type Link = z.output<typeof routes.readAccountLink.response>

/** Whose link it is, and a password to choose; or the identity provider instead. */
export function InvitationView({
  link,
  provider,
  busy,
  problem,
  done,
  onChoose,
  onProvider,
}: {
  link: Link
  /** Whether an identity provider may be signed in by. */
  provider: boolean
  busy: boolean
  problem: Problem | null
  /** The password is set, and signing in takes a second factor as well. */
  done: boolean
  onChoose: (password: string) => void
  onProvider: () => void
}) {
  const words = useMessages(messages)
  const [typed, setTyped] = useState(noPassword)
  const [tried, setTried] = useState(false)
  const invited = link.purpose === 'invitation'
  const title = invited ? words.invitation : words.reset
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isChosen(typed, link.name, link.passwordProfile)) onChoose(typed.password)
  }
  if (done) {
    return (
      <Doorway title={words.done} lead={words.doneAdvice}>
        <p>
          <a className="gm-button gm-button-primary" href={addresses.signIn()}>
            {words.signIn}
          </a>
        </p>
      </Doorway>
    )
  }
  return (
    <Doorway title={title} lead={invited ? words.invitationLead(link.name) : words.resetLead(link.name)}>
      {problem && <ProblemView problem={problem} />}
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <TextField label={words.name} value={link.name} onValue={ignore} autoComplete="username" readOnly />
        <NewPassword
          profile={link.passwordProfile}
          name={link.name}
          typed={typed}
          tried={tried}
          renewed={!invited}
          onTyped={setTyped}
        />
        <Button kind="primary" type="submit" disabled={busy}>
          {words.choose}
        </Button>
      </form>
      {provider && (
        <div className="flex flex-col gap-2 border-hairline border-t pt-4">
          <Button disabled={busy} onClick={onProvider}>
            {words.provider}
          </Button>
          <p className="text-ink-2 text-small">{words.providerHint}</p>
        </div>
      )}
    </Doorway>
  )
}

/** The name stands there for password keepers, and to be seen; it is not changed here. */
const ignore = () => undefined

/** A link that is void, or no link at all. */
export function InvitationRefused({ problem }: { problem: Problem | null }) {
  const words = useMessages(messages)
  return (
    <Doorway title={words.invitation}>
      {problem === null ? (
        <ProblemNote title={words.noToken}>{words.noTokenAdvice}</ProblemNote>
      ) : (
        <ProblemView problem={problem} />
      )}
      <p>
        <a className="link" href={addresses.signIn()}>
          {words.toSignIn}
        </a>
      </p>
    </Doorway>
  )
}

function InvitationPage() {
  const [token] = useState(readFragmentToken)
  const enter = useEnter()
  const session = useQuery(sessionQuery)
  const link = useQuery({
    queryKey: ['account-link', token],
    queryFn: () => callRoute(routes.readAccountLink, { body: { token } }),
    // Whoever is signed in already writes with that session's token, which comes with it.
    enabled: token.length >= 20 && session.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const provider = useProvider()
  const choose = useMutation({
    mutationFn: (password: string) => callRoute(routes.useAccountLink, { body: { token, password } }),
    onSuccess: (answer) => enter(answer, answer.account === null ? undefined : addresses.start()),
  })
  if (token.length < 20) return <InvitationRefused problem={null} />
  if (session.isError) {
    return <LoneProblem error={session.error} onRetry={() => session.refetch()} />
  }
  if (link.isError) return <InvitationRefused problem={problemOf(link.error)} />
  if (link.data === undefined) return <Loading />
  const error = choose.error ?? provider.error
  return (
    <InvitationView
      link={link.data}
      provider={session.data?.provider ?? false}
      busy={choose.isPending || provider.isPending}
      problem={error ? problemOf(error) : null}
      done={choose.data?.account === null}
      onChoose={(password) => choose.mutate(password)}
      onProvider={() => provider.mutate({ invitation: token })}
    />
  )
}

export const invitationPage = definePage({ id: 'invitation', path: '/invitation', component: InvitationPage })
