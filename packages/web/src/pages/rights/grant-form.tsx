import { grantableRoles, type Role, roleWords } from '@gangmu/contract'
import { Button, StateMark } from '@gangmu/ui'
import { type FormEvent, useId, useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { PersonField } from '../../parts/person-field.tsx'
import { findObstacle, type Known, type Obstacle } from './find-obstacle.ts'
import { messages } from './messages.ts'

export type GrantableRole = (typeof grantableRoles)[number]

/** Why a grant would be refused, in words. */
function useObstacleWords(): (obstacle: Obstacle, name: string, role: Role) => string {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (obstacle, name, role) => {
    const called = roleWords[role][language]
    switch (obstacle.code) {
      case 'own':
        return words.own
      case 'unknown':
        return words.unknown(name)
      case 'already':
        return words.already(name, called)
      case 'excluded':
        return words.conflict(name, roleWords[obstacle.held][language], called)
      case 'holds-post':
        return words.conflictPost(name, called)
    }
  }
}

/** A person and a role; what stands against it is told before it is handed in. */
export function GrantForm({
  known,
  start,
  busy,
  onGrant,
}: {
  known: Known
  /** What stands in the form at first; for examples. */
  start?: { readonly name: string; readonly role: GrantableRole } | undefined
  busy: boolean
  onGrant: (name: string, role: GrantableRole) => void
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const describe = useObstacleWords()
  const [name, setName] = useState(start?.name ?? '')
  const [role, setRole] = useState<GrantableRole | null>(start?.role ?? null)
  const id = useId()
  const sought = name.trim()
  const obstacle = role !== null && sought.length >= 2 ? findObstacle(sought, role, known) : null
  // While a name is being typed it is nobody's yet; that is said only of a whole one, when the field is left or sent.
  const [left, setLeft] = useState(start !== undefined)
  const told = obstacle !== null && (obstacle.code !== 'unknown' || left) ? obstacle : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLeft(true)
    if (role !== null && obstacle === null) onGrant(sought, role)
  }
  return (
    <form onSubmit={submit} className="flex max-w-3xl flex-wrap items-end gap-3">
      <div className="min-w-44 flex-1">
        <PersonField
          label={words.name}
          accounts={known.accounts}
          value={name}
          told={id}
          onValue={setName}
          onLeft={setLeft}
        />
      </div>
      <div className="min-w-44 flex-1">
        <ChoiceField<GrantableRole | ''>
          label={words.role}
          required
          value={role ?? ''}
          choices={[['', words.choose], ...grantableRoles.map((one) => [one, roleWords[one][language]] as const)]}
          onValue={(chosen) => setRole(chosen || null)}
        />
      </div>
      <Button kind="primary" type="submit" disabled={busy || told !== null}>
        {words.doGrant}
      </Button>
      <p id={id} role="status" className="w-full">
        {told !== null && role !== null && <StateMark state="overdue">{describe(told, sought, role)}</StateMark>}
      </p>
    </form>
  )
}
