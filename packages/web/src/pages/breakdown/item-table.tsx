import type { ItemView } from '@gangmu/contract'
import { useRef } from 'react'
import { useMessages } from '../../app/language.tsx'
import type { ItemSearch } from '../../client/year-queries.ts'
import type { SectionRow } from '../../model/section-rows.ts'
import { RowRoom } from '../../parts/row-room.tsx'
import { SortedHead } from '../../parts/sorted-head.tsx'
import { useRowWindow } from '../../parts/use-row-window.ts'
import { nextItemSort } from './breakdown-search.ts'
import type { Desk } from './desk.ts'
import { ItemRow } from './item-row.tsx'
import { messages } from './messages.ts'

/** Which rows are chosen, and which one the keys work on. */
export interface Choice {
  readonly chosen: ReadonlySet<string>
  readonly current: string | null
  readonly onToggle: (id: string) => void
  readonly onToggleAll: () => void
  readonly onCurrent: (id: string) => void
}

/** Items under the sections of the report; long lists draw only the rows in view. */
export function ItemTable({
  rows,
  search,
  desk,
  choice,
  addressOf,
  sortAddress,
}: {
  rows: readonly SectionRow[]
  search: ItemSearch
  desk: Desk
  choice: Choice
  addressOf: (item: ItemView) => string
  sortAddress: (sort: ItemSearch['sort']) => string
}) {
  const words = useMessages(messages)
  const body = useRef<HTMLTableSectionElement>(null)
  const drawn = useRowWindow(rows.length, body)
  const items = rows.flatMap((row) => (row.kind === 'item' ? [row.item] : []))
  const head = (column: 'number' | 'deadline' | 'lead', label: string, className = '') => (
    <SortedHead
      column={column}
      now={search.sort ?? 'number'}
      href={sortAddress(nextItemSort(search.sort, column))}
      label={label}
      className={className}
    />
  )
  return (
    <table aria-rowcount={rows.length + 1} className="mt-4 w-full table-fixed border-collapse text-left">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="sticky top-0 z-10 bg-paper text-ink-2">
        <tr className="border-hairline border-b">
          {desk.open && (
            <th scope="col" className="w-8 py-2 font-normal">
              <input
                type="checkbox"
                aria-label={words.selectAll}
                checked={items.length > 0 && items.every(({ id }) => choice.chosen.has(id))}
                onChange={choice.onToggleAll}
              />
            </th>
          )}
          {head('number', words.number, 'w-14 text-right')}
          <th scope="col" className="py-2 pr-4 font-normal">
            {words.task}
          </th>
          {head('lead', words.leadUnit, 'w-1/5')}
          <th scope="col" className="hidden w-1/5 py-2 pr-4 font-normal lg:table-cell">
            {words.others}
          </th>
          {head('deadline', words.deadline, 'hidden w-28 sm:table-cell')}
        </tr>
      </thead>
      <tbody ref={body}>
        <RowRoom columns={3} height={drawn.before} />
        {drawn.indices.map((index) => {
          const row = rows[index]
          if (row === undefined) return null
          if (row.kind === 'item') {
            const { item } = row
            return (
              <ItemRow
                key={item.id}
                item={item}
                href={addressOf(item)}
                index={index}
                desk={desk}
                choice={choice}
                measure={drawn.measure}
              />
            )
          }
          return (
            <tr key={row.id} ref={drawn.measure} data-index={index} aria-rowindex={index + 2}>
              <th
                colSpan={desk.open ? 4 : 3}
                scope="rowgroup"
                className="pt-5 pb-1 font-semibold text-strong"
                lang="zh-CN"
              >
                {words.section(row.title || words.noSection, row.count)}
              </th>
              <td className="hidden lg:table-cell" />
              <td className="hidden sm:table-cell" />
            </tr>
          )
        })}
        <RowRoom columns={3} height={drawn.after} />
      </tbody>
    </table>
  )
}
