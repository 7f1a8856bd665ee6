import type { ItemDetailView } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import { ItemValue } from '../../parts/item-value.tsx'
import { itemWords } from '../../parts/item-words.ts'
import type { UnitNames } from '../../parts/unit-names.ts'
import { messages } from './messages.ts'

/** The decisions on an item, the latest first, each with what was and what it became. */
export function ItemHistory({
  decisions,
  names,
  titleOf,
}: {
  decisions: ItemDetailView['decisions']
  names: UnitNames
  titleOf: (item: string) => string
}) {
  const words = useMessages(messages)
  const { changes, fields } = useMessages(itemWords)
  if (decisions.length === 0) return <p className="text-ink-2">{words.noHistory}</p>
  return (
    <ol>
      {[...decisions].reverse().map((decision) => (
        <li key={decision.id} className="border-hairline border-b py-2">
          <p>
            <strong className="mr-3 font-semibold">{changes[decision.kind]}</strong>
            <span lang="zh-CN">{words.decided(decision.document, decision.decidedOn, decision.approver)}</span>
          </p>
          {Object.keys(decision.after).map((field) => (
            <p key={field} lang="zh-CN">
              <span className="mr-3 text-ink-2">{fields[field] ?? field}</span>
              <span className="sr-only">{words.was}</span>
              <del className="mr-3 text-ink-2 [&_*]:line-through">
                <ItemValue field={field} item={decision.before} names={names} />
              </del>
              <span className="sr-only">{words.became}</span>
              <ins className="no-underline">
                <ItemValue field={field} item={decision.after} names={names} />
              </ins>
            </p>
          ))}
          {decision.successor !== null && (
            <p lang="zh-CN">
              {words.into} {titleOf(decision.successor)}
            </p>
          )}
          <p className="text-ink-2" lang="zh-CN">
            {words.reason} {decision.reason}
          </p>
        </li>
      ))}
    </ol>
  )
}
