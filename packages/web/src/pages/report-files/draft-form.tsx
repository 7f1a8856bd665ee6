import { issueBounds, type PlaceView, routes } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useRef, useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { routeAddress } from '../../client/route-address.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { checkIssue, type IssueFault } from './check-issue.ts'
import { issueDefaults } from './issue-defaults.ts'
import { type Draft, drafts, type IssueField, type IssueValues } from './issue-fields.ts'
import { messages } from './messages.ts'

/** Fields whose words are long: they take a line of their own. */
const wide: ReadonlySet<IssueField> = new Set(['addressees', 'copies', 'occasion'])

export interface DraftFormProps {
  readonly place: PlaceView
  readonly document: string
  /** Today in the place, `YYYY-MM-DD`. */
  readonly today: string
  readonly offered: readonly Draft[]
  /** What is filled in at the start, beside what usually is. */
  readonly filled?: IssueValues
}

/** What an office fills in on a draft, and the draft as a Word file. What stays empty is a named blank in it. */
export function DraftForm({ place, document, today, offered, filled = {} }: DraftFormProps) {
  const words = useMessages(messages)
  const { language: lang } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>(offered[0] ?? 'meeting-document')
  const [typed, setTyped] = useState<IssueValues>(filled)
  const [isChecked, setChecked] = useState(Object.keys(filled).length > 0)
  const values = { ...issueDefaults(draft, place, today), ...typed }
  const faults = isChecked ? checkIssue(draft, values) : {}

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const [first] = Object.keys(checkIssue(draft, values))
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    const said = drafts[draft].map((field) => [field, (values[field] ?? '').trim()])
    const query = { ...Object.fromEntries(said), lang }
    const link = window.document.createElement('a')
    link.href = routeAddress(routes.exportReport, { place: place.code, document, form: draft }, query)
    link.download = ''
    link.click()
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Choice draft={draft} offered={offered} onDraft={setDraft} />
      {drafts[draft].map((field) => (
        <div key={field} className={wide.has(field) ? 'sm:col-span-2' : undefined}>
          <TextField
            name={field}
            type={field === 'date' ? 'date' : 'text'}
            inputMode={field === 'number' ? 'numeric' : undefined}
            label={words.fields[field]}
            hint={field !== 'number' ? words.hints[field] : faults.mark || faults.number ? undefined : numberOf(values)}
            fault={sayFault(faults, field, words)}
            maxLength={field === 'date' ? undefined : field === 'number' ? 5 : issueBounds[field]}
            value={values[field] ?? ''}
            onValue={(value) => setTyped((before) => ({ ...before, [field]: value }))}
          />
        </div>
      ))}
      <p className="flex flex-wrap items-center gap-3 sm:col-span-2 lg:col-span-4">
        <Button kind="primary" type="submit">
          {words.makeDraft}
        </Button>
        <span className="text-ink-2">{words.emptyIsBlank}</span>
      </p>
    </form>
  )
}

function Choice({
  draft,
  offered,
  onDraft,
}: {
  draft: Draft
  offered: readonly Draft[]
  onDraft: (draft: Draft) => void
}) {
  const words = useMessages(messages)
  return (
    <div className="sm:col-span-2 lg:col-span-4">
      <ChoiceField
        label={words.draft}
        className="max-w-80"
        value={draft}
        choices={offered.map((one) => [one, words.drafts[one]])}
        onValue={onDraft}
      />
    </div>
  )
}

/** The number of the document as it will stand on it, where there is something of it. */
function numberOf({ mark = '', number = '', date = '' }: IssueValues): string | undefined {
  return mark.trim() === '' ? undefined : `${mark.trim()}〔${date.slice(0, 4)}〕${number.trim() || '　'}号`
}

function sayFault(
  faults: Readonly<Partial<Record<IssueField, IssueFault>>>,
  field: IssueField,
  words: ReturnType<typeof useMessages<(typeof messages)['zh']>>,
): string | undefined {
  const fault = faults[field]
  if (fault === undefined) return undefined
  return fault.code === 'long' ? words.faults.long(fault.most) : words.faults[fault.code]
}
