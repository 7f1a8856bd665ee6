import { type EntryBody, type EntryField, type EvidenceView, entryFields, type MonthSheetView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { useMessages } from '../../app/language.tsx'
import { listMarks } from '../../parts/list-marks.ts'
import { messages } from './messages.ts'

type Words = (typeof messages)['zh']

/** What a field of an entry says, in words; a dash where it says nothing. */
function tell(
  field: EntryField,
  body: EntryBody,
  { words, mark, item, evidence }: { words: Words; mark: string; item: Item; evidence: readonly EvidenceView[] },
): string {
  const { figure, obstacle } = body
  const titles = new Map([...item.milestones, ...evidence].map(({ id, title }) => [id, title]))
  const said: Readonly<Record<EntryField, readonly (string | null | undefined)[]>> = {
    words: [body.words],
    nothingNew: [body.nothingNew ? words.nothingNew : null],
    figure: [
      figure?.amount && `${words.amount} ${figure.amount}${figure.unit ?? ''}`,
      figure?.base && `${words.base} ${figure.base}`,
      figure?.growth && `${words.growth} ${figure.growth}`,
      figure && words.figureStates[figure.figureState],
    ],
    milestonesDone: body.milestonesDone.map(({ id, on }) => `${titles.get(id) ?? id} ${on}`),
    obstacle: [obstacle && words.causes[obstacle.cause], obstacle?.words, obstacle?.ask],
    evidence: body.evidence.map((id) => titles.get(id) ?? id),
  }
  return said[field].filter((one) => one != null && one !== '').join(mark) || '–'
}

type Item = MonthSheetView['rows'][number]['item']

/** A line that somebody else changed meanwhile: what is kept and what was typed side by side, and the person chooses. */
export function Conflict({
  item,
  kept,
  typed,
  evidence,
  onMine,
  onTheirs,
}: {
  item: Item
  kept: EntryBody
  typed: EntryBody
  evidence: readonly EvidenceView[]
  onMine: () => void
  onTheirs: () => void
}) {
  const words = useMessages(messages)
  const { long: mark } = useMessages(listMarks)
  const fields = entryFields.filter((name) => JSON.stringify(kept[name]) !== JSON.stringify(typed[name]))
  return (
    <section role="alert" aria-label={`${words.conflict}: ${item.title}`} className="border-overdue border-l-2 pl-3">
      <p className="text-overdue">▲ {words.conflict}</p>
      <table className="mt-1 w-full text-left text-small">
        <thead className="text-ink-2">
          <tr>
            <th scope="col" className="py-1 pr-3 font-normal whitespace-nowrap">
              {words.conflictField}
            </th>
            <th scope="col" className="w-1/2 py-1 pr-3 font-normal">
              {words.conflictKept}
            </th>
            <th scope="col" className="w-1/2 py-1 font-normal">
              {words.conflictTyped}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field} className="border-hairline border-t align-top" lang="zh-CN">
              <th scope="row" className="py-1 pr-3 font-normal whitespace-nowrap">
                {words.fields[field]}
              </th>
              <td className="py-1 pr-3">{tell(field, kept, { words, mark, item, evidence })}</td>
              <td className="py-1">{tell(field, typed, { words, mark, item, evidence })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <Button kind="primary" onClick={onMine}>
          {words.conflictMine}
        </Button>
        <Button onClick={onTheirs}>{words.conflictTheirs}</Button>
        <span className="text-ink-2 text-small">{words.conflictHint}</span>
      </p>
    </section>
  )
}
