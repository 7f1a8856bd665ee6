import { type Problem, routes } from '@gangmu/contract'
import { Button, ProblemNote } from '@gangmu/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { definePage } from '../../app/page-definition.ts'
import { readFragmentToken } from '../../app/read-fragment-token.ts'
import { useEnter } from '../../app/use-enter.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { sessionQuery } from '../../client/queries.ts'
import { Doorway } from '../../parts/doorway.tsx'
import { isChosen, NewPassword, noPassword } from '../../parts/new-password.tsx'
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
  const [typed, setTyped] = useState(noPassword)
  const [tried, setTried] = useState(false)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const mayWork = chosen ?? trial
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isChosen(typed, name.trim(), 'asvs')) onCreate({ name, password: typed.password, mayWork })
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
        <NewPassword profile="asvs" name={name.trim()} typed={typed} tried={tried} onTyped={setTyped} />
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

function SetupPage() {
  const [token] = useState(readFragmentToken)
  const enter = useEnter()
  const session = useQuery(sessionQuery)
  const create = useMutation({
    mutationFn: (account: Account) => callRoute(routes.createFirstAdministrator, { body: { token, ...account } }),
    onSuccess: (answer) => enter(answer, addresses.start()),
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
