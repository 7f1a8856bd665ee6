import { type Problem, routes } from '@gangmu/contract'
import { Button, ProblemNote } from '@gangmu/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { safeNext } from '../../app/safe-next.ts'
import { useEnter } from '../../app/use-enter.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { sessionQuery } from '../../client/queries.ts'
import { useProvider } from '../../client/use-provider.ts'
import { Doorway } from '../../parts/doorway.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

interface Credentials {
  readonly name: string
  readonly password: string
  /** Of the authenticator, or a recovery code; asked for only when the password was right. */
  readonly code?: string
}

const asksForCode = (problem: Problem | null) => problem?.code === 'code-needed' || problem?.code === 'code-refused'

/** Name and password, then the second factor of whoever has one; says so when there is no administrator yet. */
export function SignInView({
  setupOpen,
  provider,
  busy,
  problem,
  onSignIn,
  onProvider,
}: {
  setupOpen: boolean
  /** Whether an identity provider may be signed in by. */
  provider: boolean
  busy: boolean
  problem: Problem | null
  onSignIn: (credentials: Credentials) => void
  onProvider: () => void
}) {
  const words = useMessages(messages)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const withCode = asksForCode(problem) || (busy && code !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSignIn(withCode ? { name, password, code } : { name, password })
  }
  return (
    <Doorway title={words.title}>
      {setupOpen && <ProblemNote title={words.setupOpen}>{words.setupOpenAdvice}</ProblemNote>}
      {problem && <ProblemView problem={problem} />}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField label={words.name} value={name} onValue={setName} autoComplete="username" required maxLength={64} />
        <TextField
          label={words.password}
          value={password}
          onValue={setPassword}
          type="password"
          autoComplete="current-password"
          required
          maxLength={256}
        />
        {withCode && (
          <TextField
            label={words.code}
            value={code}
            onValue={setCode}
            autoComplete="one-time-code"
            autoFocus
            required
            minLength={6}
            maxLength={40}
          />
        )}
        <Button kind="primary" type="submit" disabled={busy}>
          {words.signIn}
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
      <p className="text-ink-2">{words.forgotten}</p>
      <p>
        <a className="link" href="/">
          {words.portal}
        </a>
      </p>
    </Doorway>
  )
}

function SignInPage() {
  const enter = useEnter()
  const { next } = usePageSearch()
  const session = useQuery(sessionQuery)
  const signIn = useMutation({
    mutationFn: (credentials: Credentials) => callRoute(routes.signIn, { body: credentials }),
    onSuccess: (answer) => enter(answer, safeNext(next)),
  })
  const provider = useProvider()
  const error = signIn.error ?? provider.error ?? session.error
  return (
    <SignInView
      setupOpen={session.data?.setupOpen ?? false}
      provider={session.data?.provider ?? false}
      busy={signIn.isPending || provider.isPending}
      problem={error ? problemOf(error) : null}
      onSignIn={(credentials) => signIn.mutate(credentials)}
      onProvider={() => provider.mutate({ next })}
    />
  )
}

export const signInPage = definePage({ id: 'sign-in', path: '/sign-in', component: SignInPage })
