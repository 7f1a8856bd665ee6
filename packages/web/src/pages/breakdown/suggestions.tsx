import type { ItemView } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import { listMarks } from '../../parts/list-marks.ts'
import { assignStep, type Desk, type Suggestion } from './desk.ts'
import { messages } from './messages.ts'

/** How many suggestions a row offers. */
export const offered = 3

/** Units suggested to lead an item, each with the reason that weighs most; pressing one takes it. */
export function Suggestions({ item, desk, full = false }: { item: ItemView; desk: Desk; full?: boolean }) {
  const words = useMessages(messages)
  const { long } = useMessages(listMarks)
  const suggestions = desk.advice.get(item.id) ?? []
  if (suggestions.length === 0) return null
  const tell = ({ kind, words: said, year }: Suggestion['reasons'][number]) =>
    kind === 'earlier' ? words.reason.earlier(said, year) : words.reason[kind](said)
  return (
    <ul className="flex flex-wrap gap-1" aria-label={words.suggested}>
      {suggestions.slice(0, offered).map((one) => (
        <li key={one.unit} className="max-w-full">
          <button
            type="button"
            disabled={desk.busy || !desk.open}
            title={one.reasons.map(tell).join(long)}
            className="gm-button min-h-6! max-w-full px-2! py-0! text-left text-small! whitespace-normal!"
            onClick={() => desk.onStep(assignStep([item], 'lead', [one.unit]))}
          >
            <span>
              <span lang="zh-CN">{desk.names.unit(one.unit)}</span>
              {one.reasons.slice(0, full ? undefined : 1).map((reason) => (
                <span key={`${reason.kind}${reason.words}`} className="ml-2 text-ink-2">
                  {tell(reason)}
                </span>
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
