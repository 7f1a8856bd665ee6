import type { ChangeDecisionView, ComparisonView, PlaceView } from '@gangmu/contract'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { ItemValue } from '../../parts/item-value.tsx'
import { itemWords } from '../../parts/item-words.ts'
import type { UnitNames } from '../../parts/unit-names.ts'
import { messages } from './messages.ts'

/** One item that is not as it was: every field with its old value struck through, and the decisions behind it. */
export function Difference({
  place,
  one,
  decisions,
  titleOf,
  names,
}: {
  place: PlaceView
  one: ComparisonView['differences'][number]
  decisions: readonly ChangeDecisionView[]
  titleOf: (item: string) => string
  names: UnitNames
}) {
  const words = useMessages(messages)
  const { fields } = useMessages(itemWords)
  const { before, after, change } = one
  return (
    <li className="border-hairline border-b py-3">
      <p>
        <span className="mr-3 text-ink-2">{after.part === 0 ? after.number : `${after.number}.${after.part}`}</span>
        <a
          lang="zh-CN"
          href={addresses.item(place.code, after.id)}
          className={`no-underline hover:underline ${change === 'dropped' ? 'line-through' : ''}`}
        >
          {after.title}
        </a>
      </p>
      {before !== null && (
        <dl className="mt-1 grid grid-cols-[6em_1fr] gap-x-4">
          {one.fields.map((field) => (
            <div key={field} className="contents">
              <dt className="text-ink-2">{fields[field] ?? field}</dt>
              <dd lang="zh-CN">
                <span className="sr-only">{words.was}</span>
                <del className="mr-3 text-ink-2 [&_*]:line-through">
                  <ItemValue field={field} item={before} names={names} />
                </del>
                <span className="sr-only">{words.became}</span>
                <ins className="no-underline">
                  <ItemValue field={field} item={after} names={names} />
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {decisions.map((decision) => (
        <p key={decision.id} className="mt-1 text-ink-2" lang="zh-CN">
          {words.basis} {words.decided(decision.document, decision.decidedOn, decision.approver)}
          {decision.successor !== null && <span className="ml-3">{words.into(titleOf(decision.successor))}</span>}
        </p>
      ))}
    </li>
  )
}
