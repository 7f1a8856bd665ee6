import { type AccountView, findExcludingRole, type Role, roleWords } from '@gangmu/contract'
import { Button, StateMark } from '@gangmu/ui'
import { type FormEvent, useId, useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { holdingOn, type ListedPost } from '../../model/list-posts.ts'
import { PersonField } from '../../parts/person-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

/** Who is to hold a post, from when until when. */
export interface Tenure {
  readonly name: string
  readonly from: string
  readonly until: string | null
}

/** What a page knows that stands against letting somebody hold a post. */
export interface KnownAccounts {
  /** Every account, for those who may list them; null for others. */
  readonly accounts: readonly AccountView[] | null
  readonly me: string | null
  /** Whether a system administrator may work; null when not known, which is taken for yes. */
  readonly mayWork: boolean | null
}

type Warning = { readonly text: string; readonly blocks: boolean }

function useWarning(listed: ListedPost, known: KnownAccounts): (tenure: Tenure, left: boolean) => Warning | null {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return ({ name, from, until }, left) => {
    const account = known.accounts?.find((one) => one.name === name)
    if (until !== null && until < from) return { text: words.wrongOrder, blocks: true }
    if (account !== undefined && account.id === known.me) return { text: words.own, blocks: true }
    if (account === undefined && known.accounts !== null && left && name.length >= 2) {
      return { text: words.unknown(name), blocks: true }
    }
    const held: readonly Role[] = account?.grants.map(({ role }) => role) ?? []
    const other = findExcludingRole('staff', held, known.mayWork ?? true)
    if (other !== null) return { text: words.administers(name, roleWords[other][language]), blocks: true }
    const still = [...listed.now, ...listed.future].find((one) => holdingOn(one, from) === 'now')
    return still === undefined || name === '' ? null : { text: words.twice(still.name), blocks: false }
  }
}

/** Lets a person hold a post; what stands against it is told before it is handed in. */
export function HoldForm({
  listed,
  known,
  today,
  busy,
  onHold,
}: {
  listed: ListedPost
  known: KnownAccounts
  /** `YYYY-MM-DD`. */
  today: string
  busy: boolean
  onHold: (tenure: Tenure) => void
}) {
  const words = useMessages(messages)
  const warn = useWarning(listed, known)
  const [name, setName] = useState('')
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const [left, setLeft] = useState(false)
  const id = useId()
  const tenure: Tenure = { name: name.trim(), from, until: until === '' ? null : until }
  const warning = warn(tenure, left)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLeft(true)
    if (!warn(tenure, true)?.blocks) onHold(tenure)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <PersonField
        label={words.name}
        accounts={known.accounts}
        value={name}
        told={id}
        onValue={setName}
        onLeft={setLeft}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={words.from} type="date" value={from} onValue={setFrom} required />
        <TextField label={words.untilLabel} type="date" value={until} onValue={setUntil} min={from} />
      </div>
      <p id={id} role="status">
        {warning && <StateMark state={warning.blocks ? 'overdue' : 'slightly-behind'}>{warning.text}</StateMark>}
      </p>
      <div>
        <Button kind="primary" type="submit" disabled={busy || (warning?.blocks ?? false)}>
          {words.hold}
        </Button>
      </div>
    </form>
  )
}
