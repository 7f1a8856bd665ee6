import type { EntryBody, EvidenceView, PlaceView, Problem, MonthSheetView as Sheet } from '@gangmu/contract'
import { Button, EmptyState, PageHeader } from '@gangmu/ui'
import { type FormEvent, useId, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { WorkbookReturn, type WorkbookReturnProps } from '../../parts/workbook-return.tsx'
import type { AddedEvidence } from './added-evidence.ts'
import { LeftCells } from './left-cells.tsx'
import { messages } from './messages.ts'
import { type LeftCell, pasteBlock } from './paste-block.ts'
import { emptyBody, type PastedLine } from './paste-grid.ts'
import type { SendBack } from './return-form.tsx'
import { keyOf } from './send-entry.ts'
import { SheetRow } from './sheet-row.tsx'
import type { DraftLine } from './use-sheet.ts'

type Row = Sheet['rows'][number]

export interface MonthSheetProps {
  readonly place: PlaceView
  readonly sheet: Sheet
  readonly drafts: Readonly<Record<string, DraftLine>>
  readonly evidence: readonly EvidenceView[]
  readonly may: { readonly report: boolean; readonly approve: boolean; readonly sendBack: boolean }
  readonly busy: boolean
  readonly problem: Problem | null
  readonly onBody: (row: Row, body: EntryBody, valid: boolean) => void
  readonly onRetry: (row: Row) => void
  /** Leaves what was typed into a line for what is kept. */
  readonly onLeave: (key: string) => void
  readonly onWithdraw: (value: string, words: string) => void
  readonly onSubmit: (rows: readonly Row[]) => void
  readonly onApprove: (rows: readonly Row[]) => void
  readonly onReturn: (row: Row, back: SendBack) => void
  readonly onEvidence: (added: AddedEvidence) => void
  readonly onMonth: (month: string) => void
  /** Where the sheet is downloaded as the same file that can be sent back. */
  readonly download: string
  readonly returned: Omit<WorkbookReturnProps, 'words' | 'after'>
}

const isAnswer = ({ words, nothingNew, figure, milestonesDone }: EntryBody): boolean =>
  words !== null || nothingNew || figure !== null || milestonesDone.length > 0

/** A unit's month: only what is due, one line each, saved while it is typed. */
export function MonthSheetView(props: MonthSheetProps) {
  const { place, sheet, drafts, may, busy, problem } = props
  const words = useMessages(messages)
  const [pasted, setPasted] = useState<{ rows: number; left: readonly LeftCell[] }>({ rows: 0, left: [] })
  const [returning, setReturning] = useState(false)
  const bodyOf = (row: Row): EntryBody => drafts[keyOf(row)]?.body ?? row.entry?.body ?? emptyBody
  const saveOf = (row: Row) => drafts[keyOf(row)]?.save ?? ({ kind: 'kept' } as const)
  const isKept = (row: Row) => saveOf(row).kind === 'kept'
  const inState = (...states: string[]) =>
    sheet.rows.filter((row) => row.entry !== null && states.includes(row.entry.state) && isKept(row))
  const ready = inState('saved', 'returned').filter((row) => isAnswer(bodyOf(row)))
  const submitted = inState('submitted')
  const answered = sheet.rows.filter((row) => isAnswer(bodyOf(row))).length
  const fill = (from: number, lines: readonly PastedLine[]) => {
    const { taken, left } = pasteBlock(sheet.rows.slice(from), lines, bodyOf, sheet.on)
    for (const { row, body } of taken) props.onBody(row, body, true)
    setPasted({ rows: taken.length, left })
  }
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: sheet.unit.name, href: addresses.units(place.code) },
        { label: words.title('', sheet.month) },
      ]}
      wide
    >
      <PageHeader
        title={words.title(sheet.unit.name, sheet.month)}
        lead={words.lead(sheet.rows.length, answered, sheet.notDue)}
        actions={
          <>
            <MonthForm key={sheet.month} month={sheet.month} onMonth={props.onMonth} />
            {sheet.rows.length > 0 && (
              <a className="gm-button" href={props.download} download>
                {words.toExcel}
              </a>
            )}
            {may.report && sheet.rows.length > 0 && (
              <Button aria-expanded={returning} onClick={() => setReturning(!returning)}>
                {words.fromExcel}
              </Button>
            )}
            {may.report && (
              <Button
                kind="primary"
                disabled={busy || ready.length === 0}
                title={ready.length === 0 ? words.nothingToSubmit : undefined}
                onClick={() => props.onSubmit(ready)}
              >
                {words.submit(ready.length)}
              </Button>
            )}
            {may.approve && submitted.length > 0 && (
              <Button kind="primary" disabled={busy} onClick={() => props.onApprove(submitted)}>
                {words.approve(submitted.length)}
              </Button>
            )}
          </>
        }
      />
      {problem && (
        <div className="mt-4">
          <ProblemView problem={problem} />
        </div>
      )}
      {returning && (
        <WorkbookReturn words={{ ready: words.returnReady, nothing: words.returnNothing }} {...props.returned} />
      )}
      {sheet.rows.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice(sheet.notDue)}</EmptyState>
      ) : (
        <>
          {may.report && (
            <>
              <p className="mt-3 text-ink-2 text-small" aria-live="polite">
                {words.whereUsed}
                {pasted.rows > 0 ? words.pasted(pasted.rows) : words.pasteHint}
              </p>
              <LeftCells cells={pasted.left} />
            </>
          )}
          <div className="mt-2 overflow-x-auto">
            <table className="w-full border-collapse text-left">
              <caption className="sr-only">{words.title(sheet.unit.name, sheet.month)}</caption>
              <thead className="text-ink-2">
                <tr>
                  {[words.task, words.before, words.amount, words.base, words.growth, words.figureState].map(
                    (label, index) => (
                      <th
                        key={label}
                        scope="col"
                        className={`py-1 pr-3 font-normal whitespace-nowrap ${index === 0 ? 'min-w-56' : index === 1 ? 'text-right' : ''}`}
                      >
                        {label}
                      </th>
                    ),
                  )}
                  <th scope="col" className="w-1/4 py-1 pr-4 font-normal">
                    {words.words}
                  </th>
                  <th scope="col" className="py-1 font-normal">
                    {words.state}
                  </th>
                </tr>
              </thead>
              <tbody>
                {sheet.rows.map((row, index) => (
                  <SheetRow
                    key={keyOf(row)}
                    place={place.code}
                    row={row}
                    body={bodyOf(row)}
                    save={saveOf(row)}
                    today={sheet.on}
                    mayReport={may.report}
                    mayReturn={may.sendBack}
                    evidence={props.evidence}
                    onBody={(body, valid) => props.onBody(row, body, valid)}
                    onBlock={(lines) => fill(index, lines)}
                    onRetry={() => props.onRetry(row)}
                    onLeave={() => props.onLeave(keyOf(row))}
                    onWithdraw={may.approve ? props.onWithdraw : null}
                    onReturn={(back) => props.onReturn(row, back)}
                    onEvidence={props.onEvidence}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </PageFrame>
  )
}

function MonthForm({ month, onMonth }: { month: string; onMonth: (month: string) => void }) {
  const words = useMessages(messages)
  const [value, setValue] = useState(month)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onMonth(value)
  }
  return (
    <form onSubmit={submit} className="screen-only flex items-center gap-2">
      <label htmlFor={id}>{words.month}</label>
      <input
        id={id}
        className="field w-28! tabular-nums"
        pattern="\d{4}-(0[1-9]|1[0-2])"
        required
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit">{words.show}</Button>
    </form>
  )
}
