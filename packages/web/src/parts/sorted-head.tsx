import { type Messages, useMessages } from '../app/language.tsx'

const zh = { sorted: (column: string) => `按${column}排序` }
const messages: Messages<typeof zh> = { zh, en: { sorted: (column) => `Sort by ${column}` } }

/**
 * The head of a column that rows can be sorted by; the order stands in the address, `-` before a column that runs down.
 * @example <SortedHead column="number" now={search.sort ?? 'number'} href={address} label="序号" />
 */
export function SortedHead({
  column,
  now,
  href,
  label,
  className = '',
}: {
  column: string
  /** What the rows are sorted by. */
  now: string
  /** Address of the rows as they are after pressing. */
  href: string
  label: string
  className?: string
}) {
  const words = useMessages(messages)
  const order = now === column ? 'ascending' : now === `-${column}` ? 'descending' : 'none'
  return (
    <th scope="col" aria-sort={order} className={`py-2 pr-4 font-normal whitespace-nowrap ${className}`}>
      <a className="no-underline hover:underline" href={href} data-replace="" title={words.sorted(label)}>
        {label}
        <span aria-hidden="true">{order === 'ascending' ? ' ↑' : order === 'descending' ? ' ↓' : ''}</span>
      </a>
    </th>
  )
}
