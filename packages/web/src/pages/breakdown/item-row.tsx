import type { ItemView } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import { ItemTarget } from '../../parts/item-target.tsx'
import { itemWords } from '../../parts/item-words.ts'
import { type Desk, isDraft, numberOf } from './desk.ts'
import type { Choice } from './item-table.tsx'
import { messages } from './messages.ts'
import { Suggestions } from './suggestions.tsx'

/** One item: what it is, who answers for it and by when; who is suggested where nobody leads. */
export function ItemRow({
  item,
  href,
  index,
  desk,
  choice,
  measure,
}: {
  item: ItemView
  href: string
  index: number
  desk: Desk
  choice: Choice
  measure: (row: Element | null) => void
}) {
  const words = useMessages(messages)
  const { kinds, states } = useMessages(itemWords)
  const { names, open } = desk
  const slots = item.part === 0 ? (desk.slots.get(item.commitment) ?? []) : []
  const named = slots.filter(({ name }) => name !== null).length
  const excused = slots.filter(({ name, excuse }) => name === null && excuse !== null).length
  const compiling = names.of(item.duties, 'compiling')
  const lead = names.of(item.duties, 'lead') || (compiling && words.compiles(compiling))
  const current = choice.current === item.id
  const live = item.state !== 'dropped' && item.state !== 'merged'
  return (
    <tr
      ref={measure}
      data-index={index}
      data-item={item.id}
      aria-rowindex={index + 2}
      aria-current={current || undefined}
      className={`border-hairline border-b align-baseline ${current ? 'bg-selected' : 'hover:bg-sunken'}`}
      onClick={() => choice.onCurrent(item.id)}
    >
      {open && (
        <td className="py-2">
          <input
            type="checkbox"
            aria-label={words.select(numberOf(item))}
            checked={choice.chosen.has(item.id)}
            onChange={() => choice.onToggle(item.id)}
          />
        </td>
      )}
      <td className="py-2 pr-4 text-right text-ink-2 whitespace-nowrap">{numberOf(item)}</td>
      <th scope="row" className={`py-2 pr-4 font-normal ${item.part > 0 ? 'pl-6' : ''}`}>
        <a lang="zh-CN" className={`no-underline hover:underline ${live ? '' : 'line-through'}`} href={href}>
          {item.title}
        </a>
        <span className="block text-ink-2 text-small">
          <span className="mr-3">{kinds[item.kind]}</span>
          {!isDraft(item) && item.state !== 'issued' && <span className="mr-3">{states[item.state]}</span>}
          {item.target && (
            <span className="mr-3">
              <ItemTarget target={item.target} />
            </span>
          )}
          {slots.length > 0 && (
            <span className={named + excused < slots.length ? 'text-slightly-behind' : ''}>
              {words.listed(slots.length, named)}
              {excused > 0 && words.excused(excused)}
            </span>
          )}
        </span>
      </th>
      <td className="py-2 pr-4">
        {lead === '' ? (
          <>
            <span className="text-overdue">{words.noLead}</span>
            {open && isDraft(item) && <Suggestions item={item} desk={desk} />}
          </>
        ) : (
          <span lang="zh-CN">{lead}</span>
        )}
        <span className="block text-ink-2 text-small" lang="zh-CN">
          {item.leader === null ? '' : names.post(item.leader)}
        </span>
      </td>
      <td className="hidden py-2 pr-4 text-ink-2 lg:table-cell" lang="zh-CN">
        {(['responsible', 'supporting'] as const).map((role) => {
          const told = names.of(item.duties, role)
          return (
            told !== '' && (
              <span key={role} className="block">
                {words[role]}
                {told}
              </span>
            )
          )
        })}
      </td>
      <td className="hidden py-2 whitespace-nowrap sm:table-cell">
        {item.deadline ?? (item.kind === 'standing' ? '∞' : <span className="text-overdue">{words.noDeadline}</span>)}
        {item.deadlineWords !== null && (
          <span className="block truncate text-ink-2 text-small" lang="zh-CN">
            {item.deadlineWords}
          </span>
        )}
      </td>
    </tr>
  )
}
