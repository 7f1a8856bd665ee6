import type { Problem } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { QrCode } from '../../parts/qr-code.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

/** A second factor that was started: its secret, and the address by which an authenticator takes it up. */
export interface StartedFactor {
  readonly secret: string
  readonly address: string
}

export interface SecondFactorProps {
  /** Recovery codes left; null while there is no second factor in use. */
  readonly recoveryCodes: number | null
  readonly started: StartedFactor | null
  /** Whether the rules of the installation ask for it. */
  readonly needed: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly onStart: (password: string) => void
  readonly onConfirm: (code: string) => void
  readonly onCancel: () => void
  readonly onRemove: (code: string) => void
}

const few = 3

/** The second factor in its three states: not set up, being set up, in use. */
export function SecondFactor(props: SecondFactorProps) {
  const { recoveryCodes, started, needed, busy, problem, onStart, onRemove } = props
  const words = useMessages(messages)
  const shown = problem && <ProblemView problem={problem} />
  if (started !== null) return <Enrolment {...props} started={started} />
  if (recoveryCodes === null) {
    return (
      <>
        <p>{words.factorOff}</p>
        {shown}
        <OneField
          key="start"
          label={words.current}
          hint={words.startHint}
          type="password"
          autoComplete="current-password"
          action={words.start}
          primary
          busy={busy}
          onSubmit={onStart}
        />
      </>
    )
  }
  return (
    <>
      <p>
        <span className="text-done">●</span> {words.factorOn(recoveryCodes)}
      </p>
      {recoveryCodes < few && <p>{words.factorFew}</p>}
      {needed && <p className="text-ink-2">{words.factorNeeded}</p>}
      {shown}
      <OneField
        key="remove"
        label={words.removeCode}
        type="text"
        autoComplete="one-time-code"
        action={words.remove}
        busy={busy}
        onSubmit={onRemove}
      />
    </>
  )
}

/** Groups of four, as people read a key aloud. */
const grouped = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret

function Enrolment({ started, busy, problem, onConfirm, onCancel }: SecondFactorProps & { started: StartedFactor }) {
  const words = useMessages(messages)
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <p>{words.scan}</p>
      <div className="flex flex-wrap items-start gap-6">
        <QrCode text={started.address} label={words.qr} />
        <div className="flex min-w-0 flex-1 basis-56 flex-col gap-3">
          <div>
            <p className="text-ink-2 text-small">{words.secret}</p>
            <p className="font-mono text-strong">{grouped(started.secret)}</p>
          </div>
          <CopyText text={started.secret}>{words.copySecret}</CopyText>
          <p>
            <a className="link" href={started.address}>
              {words.onPhone}
            </a>
          </p>
        </div>
      </div>
      <p>{words.enter}</p>
      {problem && <ProblemView problem={problem} />}
      <OneField
        label={words.code}
        type="text"
        autoComplete="one-time-code"
        inputMode="numeric"
        action={words.confirm}
        primary
        busy={busy}
        autoFocus
        onSubmit={onConfirm}
        beside={
          <Button kind="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        }
      />
    </div>
  )
}

function OneField({
  action,
  primary = false,
  busy,
  beside,
  onSubmit,
  ...field
}: {
  label: string
  hint?: string
  type: 'text' | 'password'
  autoComplete: string
  inputMode?: 'numeric'
  autoFocus?: boolean
  action: string
  primary?: boolean
  busy: boolean
  beside?: React.ReactNode
  onSubmit: (value: string) => void
}) {
  const [value, setValue] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== '') onSubmit(value)
  }
  return (
    <form onSubmit={submit} className="mt-3 flex max-w-md flex-col gap-3">
      <TextField {...field} value={value} onValue={setValue} required maxLength={256} />
      <div className="flex flex-wrap gap-2">
        <Button kind={primary ? 'primary' : 'plain'} type="submit" disabled={busy}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  )
}
