import { BOUNDS, COMPARATORS, type Reading } from '@gangmu/reader'
import { Button } from '@gangmu/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { type Messages, useLanguage, useMessages } from '../app/language.tsx'
import type { FindingView } from '../model/finding-view.ts'
import { ChoiceField } from './choice-field.tsx'
import { type CorrectableField, listCorrectable, readCorrection } from './correctable-fields.ts'
import type { Statement } from './decision-inputs.ts'
import { describeField } from './decision-line.tsx'
import { TextField } from './text-field.tsx'

const zh = {
  reason: '理由',
  reasonHint: '写明依据，将随决定一并留存。',
  correct: '更正',
  reject: '退回',
  excuse: '豁免',
  cancel: '取消',
  unchanged: '请先修改至少一项',
  common: '常用理由',
  reasons: {
    correct: ['识别有误，按原文更正'],
    reject: ['不是承诺事项', '重复表述', '识别有误'],
    excuse: ['不是数量', '属于名称或编号', '原文如此，无需处理', '原件缺页，待补'],
  },
}

const messages: Messages<typeof zh> = {
  zh,
  en: {
    reason: 'Reason',
    reasonHint: 'Say on what grounds; it is kept with the decision.',
    correct: 'Correct',
    reject: 'Reject',
    excuse: 'Excuse',
    cancel: 'Cancel',
    unchanged: 'Change at least one field first',
    common: 'Common reasons',
    reasons: {
      correct: ['Misread; corrected by the text'],
      reject: ['Not a commitment', 'Said before', 'Misread'],
      excuse: [
        'Not a quantity',
        'Part of a name or number',
        'As in the original; nothing to do',
        'Pages missing; to follow',
      ],
    },
  },
}

/** A verdict that needs a reason, with the corrected fields where it corrects. The first field takes the focus. */
export function StatementForm({
  verdict,
  finding,
  reading,
  busy,
  onState,
  onCancel,
}: {
  verdict: 'correct' | 'reject' | 'excuse'
  /** The finding whose fields are corrected; null when several are decided together. */
  finding: FindingView | null
  reading: Reading
  busy: boolean
  onState: (statement: Statement) => void
  onCancel: () => void
}) {
  const words = useMessages(messages)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const fields = verdict === 'correct' && finding ? listCorrectable(finding, reading) : []
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [reason, setReason] = useState('')
  const [unchanged, setUnchanged] = useState(false)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input,select,textarea')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (verdict !== 'correct') return onState({ verdict, reason })
    const correction = readCorrection(fields, values)
    setUnchanged(correction === null)
    if (correction !== null) onState({ verdict, reason, correction })
  }
  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        event.stopPropagation()
      }}
      className="flex flex-col gap-3 border-hairline border-t pt-3"
    >
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? field.value}
          onValue={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div>
        <label htmlFor={`${id}-reason`} className="mb-1 block">
          {words.reason}
        </label>
        <input
          id={`${id}-reason`}
          className="field"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
          maxLength={500}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} className="mt-1 text-ink-2 text-small">
          {words.reasonHint}
        </p>
        <ul aria-label={words.common} className="mt-1 flex flex-wrap gap-1">
          {words.reasons[verdict].map((common) => (
            <li key={common}>
              <button type="button" className="gm-button text-small!" onClick={() => setReason(common)}>
                {common}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {unchanged && (
        <p role="alert" className="text-overdue">
          {words.unchanged}
        </p>
      )}
      <div className="flex gap-2">
        <Button kind="primary" type="submit" disabled={busy}>
          {words[verdict]}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}

function FieldInput({
  field,
  value,
  onValue,
}: {
  field: CorrectableField
  value: string
  onValue: (value: string) => void
}) {
  const { language } = useLanguage()
  const label = describeField(field.name, language)
  const codes = field.codes === 'comparator' ? COMPARATORS : field.codes === 'bound' ? BOUNDS : null
  if (codes === null) return <TextField label={label} value={value} onValue={onValue} />
  const choices = Object.entries(codes).map(([code, words]) => [code, words[language]] as const)
  return <ChoiceField label={label} value={value} choices={choices} onValue={onValue} />
}
