import type { PasswordProfile, Problem } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { isChosen, NewPassword, noPassword } from '../../parts/new-password.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

/** One's current password and a new one. Drawn anew after each change, so that nothing typed stays. */
export function PasswordForm({
  name,
  profile,
  busy,
  problem,
  onChange,
}: {
  name: string
  profile: PasswordProfile
  busy: boolean
  problem: Problem | null
  onChange: (current: string, password: string) => void
}) {
  const words = useMessages(messages)
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(noPassword)
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (current !== '' && isChosen(typed, name, profile)) onChange(current, typed.password)
  }
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-4">
      {problem && <ProblemView problem={problem} />}
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden aria-label={name} />
      <TextField
        label={words.current}
        value={current}
        onValue={setCurrent}
        type="password"
        autoComplete="current-password"
        aria-invalid={tried && current === ''}
        required
        maxLength={256}
      />
      <NewPassword profile={profile} name={name} typed={typed} tried={tried} renewed onTyped={setTyped} />
      <div>
        <Button type="submit" disabled={busy}>
          {words.change}
        </Button>
      </div>
    </form>
  )
}
