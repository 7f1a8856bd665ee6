import { causes, type EntryBody, type EntryField, type EvidenceView, type MonthSheetView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import type { AddedEvidence } from './added-evidence.ts'
import { messages } from './messages.ts'

type Item = MonthSheetView['rows'][number]['item']
type Obstacle = NonNullable<EntryBody['obstacle']>

/** What does not fit on one line: milestones reached, what stands in the way, and what proves it. */
export function RowMore({
  item,
  body,
  today,
  may,
  evidence,
  onBody,
  onEvidence,
}: {
  item: Item
  body: EntryBody
  today: string
  may: (field: EntryField) => boolean
  evidence: readonly EvidenceView[]
  onBody: (body: EntryBody) => void
  onEvidence: (added: AddedEvidence) => void
}) {
  const words = useMessages(messages)
  const open = item.milestones.filter(({ doneOn }) => doneOn === null)
  return (
    <div className="grid gap-6 border-hairline border-l-2 pl-4 md:grid-cols-3" lang="zh-CN">
      <fieldset disabled={!may('milestonesDone')}>
        <legend className="font-semibold">{words.milestones}</legend>
        {open.length === 0 && <p className="text-ink-2">·</p>}
        {open.map(({ id, title, due }) => {
          const done = body.milestonesDone.find((one) => one.id === id)
          const others = body.milestonesDone.filter((one) => one.id !== id)
          return (
            <div key={id} className="flex flex-wrap items-center gap-2 py-1">
              <label className="flex items-center gap-2">
                <input
                  type="checkbox"
                  checked={done !== undefined}
                  onChange={(event) =>
                    onBody({
                      ...body,
                      nothingNew: false,
                      milestonesDone: event.target.checked ? [...others, { id, on: today }] : others,
                    })
                  }
                />
                {title} <span className="text-ink-2 tabular-nums">{due}</span>
              </label>
              {done && (
                <input
                  type="date"
                  aria-label={`${words.doneOn}: ${title}`}
                  className="field w-40!"
                  max={today}
                  value={done.on}
                  onChange={(event) =>
                    event.target.value !== '' &&
                    onBody({ ...body, milestonesDone: [...others, { id, on: event.target.value }] })
                  }
                />
              )}
            </div>
          )
        })}
      </fieldset>
      <ObstacleFields
        obstacle={body.obstacle}
        disabled={!may('obstacle')}
        onObstacle={(obstacle) => onBody({ ...body, obstacle })}
      />
      <EvidenceFields
        chosen={body.evidence}
        evidence={evidence}
        disabled={!may('evidence')}
        onChosen={(chosen) => onBody({ ...body, evidence: [...chosen] })}
        onEvidence={onEvidence}
      />
    </div>
  )
}

/** Kept only once cause, request and words are there; until then what is typed waits. */
function ObstacleFields({
  obstacle,
  disabled,
  onObstacle,
}: {
  obstacle: Obstacle | null
  disabled: boolean
  onObstacle: (obstacle: Obstacle | null) => void
}) {
  const words = useMessages(messages)
  const [draft, setDraft] = useState<{ cause: Obstacle['cause'] | ''; ask: string; words: string }>(
    obstacle ?? { cause: '', ask: '', words: '' },
  )
  const change = (next: typeof draft) => {
    setDraft(next)
    const { cause } = next
    if (cause === '') return onObstacle(null)
    if (next.ask.trim() !== '' && next.words.trim() !== '') onObstacle({ cause, ask: next.ask, words: next.words })
  }
  return (
    <fieldset disabled={disabled} className="flex flex-col gap-2">
      <legend className="font-semibold">{words.obstacle}</legend>
      <label>
        <span className="sr-only">{words.cause}</span>
        <select
          aria-label={words.cause}
          className="field"
          value={draft.cause}
          onChange={(event) => change({ ...draft, cause: event.target.value as Obstacle['cause'] | '' })}
        >
          <option value="">{words.noObstacle}</option>
          {causes.map((cause) => (
            <option key={cause} value={cause}>
              {words.causes[cause]}
            </option>
          ))}
        </select>
      </label>
      {draft.cause !== '' && (
        <>
          <label className="text-small">
            {words.obstacleWords}
            <textarea
              aria-label={words.obstacleWords}
              rows={2}
              maxLength={1000}
              className="field"
              value={draft.words}
              onChange={(event) => change({ ...draft, words: event.target.value })}
            />
          </label>
          <label className="text-small">
            {words.ask}
            <input
              aria-label={words.ask}
              className="field"
              maxLength={500}
              value={draft.ask}
              onChange={(event) => change({ ...draft, ask: event.target.value })}
            />
          </label>
        </>
      )}
    </fieldset>
  )
}

/** One piece serves many tasks: what is there is chosen; what is not is added once. */
function EvidenceFields({
  chosen,
  evidence,
  disabled,
  onChosen,
  onEvidence,
}: {
  chosen: readonly string[]
  evidence: readonly EvidenceView[]
  disabled: boolean
  onChosen: (chosen: readonly string[]) => void
  onEvidence: (added: AddedEvidence) => void
}) {
  const words = useMessages(messages)
  const [kind, setKind] = useState<'document' | 'link' | 'figure'>('document')
  const [title, setTitle] = useState('')
  const [reference, setReference] = useState('')
  const id = useId()
  const add = (event: FormEvent) => {
    event.preventDefault()
    onEvidence({ kind, title, reference })
    setTitle('')
    setReference('')
  }
  return (
    <fieldset disabled={disabled}>
      <legend className="font-semibold">{words.evidence}</legend>
      <ul>
        {evidence.map((piece) => (
          <li key={piece.id}>
            <label className="flex items-start gap-2 py-1">
              <input
                type="checkbox"
                className="mt-1"
                checked={chosen.includes(piece.id)}
                onChange={(event) =>
                  onChosen(event.target.checked ? [...chosen, piece.id] : chosen.filter((one) => one !== piece.id))
                }
              />
              <span>
                {piece.title}
                <span className="block text-ink-2 text-small">{piece.reference ?? piece.fileName}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <form onSubmit={add} className="mt-2 flex flex-col gap-2">
        <ChoiceField
          label={words.evidenceKind}
          value={kind}
          choices={(['document', 'link', 'figure'] as const).map((one) => [one, words.evidenceKinds[one]])}
          onValue={setKind}
        />
        <label htmlFor={`${id}-title`} className="text-small">
          {words.evidenceTitle}
          <input
            id={`${id}-title`}
            required
            maxLength={300}
            className="field"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label htmlFor={`${id}-reference`} className="text-small">
          {words.reference}
          <input
            id={`${id}-reference`}
            required
            maxLength={1000}
            className="field"
            value={reference}
            onChange={(event) => setReference(event.target.value)}
          />
        </label>
        <span className="flex flex-wrap gap-2">
          <Button type="submit">{words.addEvidence}</Button>
          <FileButton label={words.file} accept=".pdf,.ofd,.doc,.docx,.xls,.xlsx,.png,.jpg,.jpeg" onFile={onEvidence} />
        </span>
      </form>
    </fieldset>
  )
}
