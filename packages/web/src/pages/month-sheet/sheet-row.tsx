import type { EntryBody, EntryField, EvidenceView, MonthSheetView } from '@gangmu/contract'
import { figureStates } from '@gangmu/contract'
import { Button, Figure } from '@gangmu/ui'
import { type ReactNode, useId, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { ItemTarget } from '../../parts/item-target.tsx'
import { LightMark } from '../../parts/light-mark.tsx'
import { listMarks } from '../../parts/list-marks.ts'
import type { AddedEvidence } from './added-evidence.ts'
import { Conflict } from './conflict.tsx'
import { isOpen } from './is-open.ts'
import { messages } from './messages.ts'
import { NumberField } from './number-field.tsx'
import { emptyBody, type PasteColumn, type PastedLine, startFigure, withFigure } from './paste-grid.ts'
import { ReturnForm, type SendBack } from './return-form.tsx'
import { RowMore } from './row-more.tsx'
import type { SaveState } from './sheet-lines.ts'
import { WithdrawForm } from './withdraw-form.tsx'

type Row = MonthSheetView['rows'][number]

export interface SheetRowProps {
  readonly place: string
  readonly row: Row
  readonly body: EntryBody
  readonly save: SaveState
  readonly today: string
  /** May this person write here; a locked entry stays locked all the same. */
  readonly mayReport: boolean
  readonly mayReturn: boolean
  readonly evidence: readonly EvidenceView[]
  readonly onBody: (body: EntryBody, valid: boolean) => void
  readonly onBlock: (lines: readonly PastedLine[]) => void
  readonly onRetry: () => void
  readonly onLeave: () => void
  /** Withdraws the figure that was approved; absent for whom may not. */
  readonly onWithdraw: ((value: string, words: string) => void) | null
  readonly onReturn: (back: SendBack) => void
  readonly onEvidence: (added: AddedEvidence) => void
}

/** One task of the sheet: what it aims at, what was said before, what is said now, and how it is kept. */
export function SheetRow(props: SheetRowProps) {
  const { place, row, body, save, today, mayReport, onBody } = props
  const words = useMessages(messages)
  const [open, setOpen] = useState(false)
  const [bad, setBad] = useState<ReadonlySet<PasteColumn>>(new Set())
  const id = useId()
  const { item, held, entry } = row
  const may = (field: EntryField) => mayReport && isOpen(row, field)
  const start = startFigure(row, today)
  const withdrawn = props.onWithdraw !== null && entry?.state === 'approved' ? held.reported : null
  const set = (change: Partial<NonNullable<EntryBody['figure']>>, left = bad) =>
    onBody({ ...withFigure(body, change, start), nothingNew: false }, left.size === 0)
  const mark = (column: PasteColumn, isBad: boolean) => {
    const left = new Set(bad)
    if (isBad) left.add(column)
    else left.delete(column)
    setBad(left)
    return left
  }
  const figure = (column: 'amount' | 'base' | 'growth', label: string, unit?: string) => (
    <NumberField
      label={`${label}: ${item.title}`}
      column={column}
      value={body.figure?.[column] ?? (column === 'base' ? start.base : null)}
      unit={unit}
      disabled={!may('figure')}
      onValue={(value) => set({ [column]: value }, mark(column, false))}
      onBlock={props.onBlock}
      onInvalid={() => onBody(body, mark(column, true).size === 0)}
    />
  )
  return (
    <>
      <tr className="border-hairline border-t align-top">
        <th scope="row" lang="zh-CN" className="py-2 pr-4 text-left font-normal">
          <a className="no-underline hover:underline" href={addresses.item(place, item.id)}>
            {item.number}. {item.title}
          </a>
          {item.target && (
            <span className="block text-ink-2 text-small">
              {words.target}
              <ItemTarget target={item.target} />
            </span>
          )}
          <span className={`block text-small ${row.workingDaysLeft <= 3 ? 'text-due-soon' : 'text-ink-2'}`}>
            {words.due(row.due, row.workingDaysLeft)}
          </span>
          {row.light && (
            <span className="block text-small">
              <LightMark state={row.light.state} />
            </span>
          )}
        </th>
        <td className="py-2 pr-4 text-right tabular-nums">
          <Before row={row} />
        </td>
        {held.owned ? (
          <td colSpan={4} className="py-2 pr-4" lang="zh-CN">
            <Owned owned={held.owned} />
          </td>
        ) : (
          <>
            <td className="py-2 pr-3">{figure('amount', words.amount, start.unit ?? undefined)}</td>
            <td className="py-2 pr-3">{figure('base', words.base)}</td>
            <td className="py-2 pr-3">{figure('growth', words.growth)}</td>
            <td className="py-2 pr-3">
              <select
                aria-label={`${words.figureState}: ${item.title}`}
                className="field w-28!"
                value={body.figure?.figureState ?? 'flash'}
                disabled={!may('figure') || body.figure === null}
                onChange={(event) => set({ figureState: event.target.value as (typeof figureStates)[number] })}
              >
                {figureStates.map((state) => (
                  <option key={state} value={state}>
                    {words.figureStates[state]}
                  </option>
                ))}
              </select>
            </td>
          </>
        )}
        <td className="py-2 pr-4">
          <textarea
            aria-label={`${words.words}: ${item.title}`}
            lang="zh-CN"
            rows={2}
            maxLength={2000}
            className="field w-full min-w-48"
            value={body.words ?? ''}
            disabled={!may('words')}
            onChange={(event) =>
              onBody({ ...body, words: event.target.value === '' ? null : event.target.value }, bad.size === 0)
            }
          />
          <div className="mt-1 flex flex-wrap items-center justify-between gap-x-2">
            <label className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                checked={body.nothingNew}
                disabled={!may('nothingNew') || body.figure !== null || body.milestonesDone.length > 0}
                onChange={(event) => onBody({ ...body, nothingNew: event.target.checked }, bad.size === 0)}
              />
              {words.nothingNew}
            </label>
            <Button kind="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              {open ? words.less : words.more}
              {body.obstacle !== null && ` · ${words.obstacle}`}
              {body.evidence.length > 0 && ` · ${words.evidence} ${body.evidence.length}`}
            </Button>
          </div>
        </td>
        <td className="w-44 py-2">
          <RowState entry={entry} save={save} onRetry={props.onRetry} />
          {props.mayReturn && entry && (entry.state === 'submitted' || entry.state === 'approved') && (
            <ReturnForm approved={entry.state === 'approved'} title={item.title} onReturn={props.onReturn} />
          )}
          {withdrawn !== null && (
            <WithdrawForm title={item.title} onWithdraw={(why) => props.onWithdraw?.(withdrawn.id, why)} />
          )}
        </td>
      </tr>
      {save.kind === 'conflict' && (
        <tr>
          <td colSpan={8} className="pb-4">
            <Conflict
              item={item}
              kept={entry?.body ?? emptyBody}
              typed={body}
              evidence={props.evidence}
              onMine={props.onRetry}
              onTheirs={props.onLeave}
            />
          </td>
        </tr>
      )}
      {open && (
        <tr id={id}>
          <td colSpan={8} className="pb-4">
            <RowMore
              item={item}
              body={body}
              today={today}
              may={may}
              evidence={props.evidence}
              onBody={(next) => onBody(next, bad.size === 0)}
              onEvidence={props.onEvidence}
            />
          </td>
        </tr>
      )}
    </>
  )
}

function Before({ row: { held } }: { row: Row }) {
  const value = held.previous
  if (value === null) return <span className="text-ink-2">·</span>
  return (
    <>
      {value.amount !== null && <Figure amount={value.amount} unit={value.unit ?? ''} />}
      {value.growth !== null && <span className="block whitespace-nowrap text-ink-2 text-small">{value.growth}%</span>}
      <span className="block whitespace-nowrap text-ink-2 text-small">{value.period}</span>
    </>
  )
}

function Owned({ owned }: { owned: NonNullable<Row['held']['owned']> }) {
  const words = useMessages(messages)
  const { value, name } = owned
  if (value === null) return <span className="text-ink-2">{words.ownedNone(name)}</span>
  return (
    <>
      {value.amount !== null && <Figure amount={value.amount} unit={value.unit ?? ''} />}
      {value.growth !== null && <span className="ml-2 tabular-nums">{value.growth}%</span>}
      <span className="block text-ink-2 text-small">
        {words.owned(name)} · {value.source}
      </span>
    </>
  )
}

function RowState({ entry, save, onRetry }: { entry: Row['entry']; save: SaveState; onRetry: () => void }) {
  const words = useMessages(messages)
  const { short } = useMessages(listMarks)
  const list = (fields: readonly EntryField[]) => fields.map((field) => words.fields[field]).join(short)
  const note = (children: ReactNode, className = 'text-ink-2') => (
    <span className={`block text-small ${className}`}>{children}</span>
  )
  return (
    <div aria-live="polite">
      <span>{words.entryStates[entry?.state ?? 'none']}</span>
      {save.kind !== 'kept' && save.kind !== 'refused' && note(words.saves[save.kind])}
      {save.kind === 'refused' && (
        <span className="block text-overdue text-small">
          ▲ {words.saves.refused} {save.problem.title} {save.problem.detail}{' '}
          <Button kind="quiet" onClick={onRetry}>
            {words.retry}
          </Button>
        </span>
      )}
      {entry?.returnedWords && note(words.returnedBy(entry.returnedWords), 'text-behind')}
      {entry && entry.unlocked.length > 0 && note(words.unlocked(list(entry.unlocked)))}
      {entry && entry.changedSinceApproval.length > 0 && note(words.changed(list(entry.changedSinceApproval)))}
    </div>
  )
}
