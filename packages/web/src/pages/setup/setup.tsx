import { type Problem, routes } from '@gangmu/contract'
import { Button, ProblemNote } from '@gangmu/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { useGo } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { connection } from '../../client/connection.ts'
import { problemOf } from '../../client/problem-error.ts'
import { sessionQuery } from '../../client/queries.ts'
import { Doorway } from '../../parts/doorway.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

interface Account {
  readonly name: string
  readonly password: string
  /** Whether the administrator is also the office, as one person trying it out must be. */
  readonly mayWork: boolean
}

/** The one-time form: `ready` is false when the address carries no token. */
export function SetupView({
  ready,
  trial,
  busy,
  problem,
  onCreate,
}: {
  ready: boolean
  /** Whether the records are in the embedded database, where one person usually does everything. */
  trial: boolean
  busy: boolean
  problem: Problem | null
  onCreate: (account: Account) => void
}) {
  const words = useMessages(messages)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [repeat, setRepeat] = useState('')
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [differs, setDiffers] = useState(false)
  const mayWork = chosen ?? trial
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setDiffers(password !== repeat)
    if (password === repeat) onCreate({ name, password, mayWork })
  }
  if (!ready) {
    return (
      <Doorway title={words.title}>
        <ProblemNote title={words.noToken}>{words.noTokenAdvice}</ProblemNote>
      </Doorway>
    )
  }
  return (
    <Doorway title={words.title} lead={words.lead}>
      {problem && <ProblemView problem={problem} />}
      {differs && <ProblemNote title={words.differs}>{words.differsAdvice}</ProblemNote>}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label={words.name}
          value={name}
          onValue={setName}
          autoComplete="username"
          required
          minLength={2}
          maxLength={64}
        />
        <TextField
          label={words.password}
          hint={words.passwordHint}
          value={password}
          onValue={setPassword}
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={256}
        />
        <TextField
          label={words.repeat}
          value={repeat}
          onValue={setRepeat}
          type="password"
          autoComplete="new-password"
          required
        />
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-1"
            checked={mayWork}
            onChange={(event) => setChosen(event.target.checked)}
          />
          <span>
            {words.mayWork}
            <span className="block text-ink-2 text-small">{words.mayWorkHint}</span>
          </span>
        </label>
        <Button kind="primary" type="submit" disabled={busy}>
          {words.create}
        </Button>
      </form>
    </Doorway>
  )
}

/** The token stands in the fragment, which no server and no log ever sees. */
function readToken(): string {
  return new URLSearchParams(location.hash.slice(1)).get('token') ?? ''
}

function SetupPage() {
  const [token] = useState(readToken)
  const go = useGo()
  const client = useQueryClient()
  const session = useQuery(sessionQuery)
  const create = useMutation({
    mutationFn: (account: Account) => callRoute(routes.createFirstAdministrator, { body: { token, ...account } }),
    onSuccess: (session) => {
      connection.csrf = session.csrf
      client.setQueryData(sessionQuery.queryKey, session)
      go(addresses.start(), { replace: true })
    },
  })
  return (
    <SetupView
      ready={token !== ''}
      trial={session.data?.durability === 'embedded'}
      busy={create.isPending}
      problem={create.error ? problemOf(create.error) : null}
      onCreate={(account) => create.mutate(account)}
    />
  )
}

export const setupPage = definePage({ id: 'setup', path: '/setup', component: SetupPage })
