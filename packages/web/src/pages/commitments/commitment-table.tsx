import type { CommitmentView, PlaceView } from '@gangmu/contract'
import { describeCode } from '@gangmu/reader'
import { useRef } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import type { CommitmentSearch } from '../../client/queries.ts'
import { CommitmentTarget } from '../../parts/commitment-target.tsx'
import { RowRoom } from '../../parts/row-room.tsx'
import { SortedHead } from '../../parts/sorted-head.tsx'
import { useRowWindow } from '../../parts/use-row-window.ts'
import { nextSort } from './commitment-search.ts'
import { messages } from './messages.ts'

/** Commitments as rows; long ledgers draw only the rows in view. The order stands in the address. */
export function CommitmentTable({
  place,
  commitments,
  search,
}: {
  place: PlaceView
  commitments: readonly CommitmentView[]
  search: CommitmentSearch
}) {
  const words = useMessages(messages)
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useRowWindow(commitments.length, body)
  const head = (column: 'number' | 'kind' | 'section', label: string, className = '') => (
    <SortedHead
      column={column}
      now={search.sort ?? 'number'}
      href={addresses.commitments(place.code, { ...search, sort: nextSort(search.sort, column) })}
      label={label}
      className={className}
    />
  )
  return (
    <div className="mt-4 overflow-x-auto md:overflow-visible">
      <table aria-rowcount={commitments.length + 1} className="w-full border-collapse text-left">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="sticky top-0 z-10 bg-paper text-ink-2">
          <tr className="border-hairline border-b">
            {head('number', words.number, 'text-right sm:w-24')}
            <th scope="col" className="w-1/2 py-2 pr-4 font-normal">
              {words.quote}
            </th>
            {head('kind', words.kind, 'hidden sm:table-cell')}
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.target}
            </th>
            {head('section', words.section, 'hidden md:table-cell')}
          </tr>
        </thead>
        <tbody ref={body}>
          <RowRoom columns={5} height={rows.before} />
          {rows.indices.map((index) => {
            const one = commitments[index]
            return one && <Row key={one.address} place={place} one={one} index={index} measure={rows.measure} />
          })}
          <RowRoom columns={5} height={rows.after} />
        </tbody>
      </table>
    </div>
  )
}

function Row({
  place,
  one,
  index,
  measure,
}: {
  place: PlaceView
  one: CommitmentView
  index: number
  measure: (row: Element | null) => void
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className="border-hairline border-b align-baseline hover:bg-sunken"
    >
      <td className="py-2 pr-4 text-right text-ink-2 whitespace-nowrap">
        <span className="hidden sm:inline">{one.year}</span>
        <span className="ml-2 inline-block min-w-8 text-ink">{one.number}</span>
      </td>
      <th scope="row" lang="zh-CN" className="py-2 pr-4 font-normal">
        <a
          className="font-serif text-strong no-underline hover:underline"
          href={addresses.commitment(place.code, one.address)}
        >
          {one.quote.quote}
        </a>
        {one.stated !== null && one.named !== null && one.stated > one.named && (
          <span className="ml-2 text-slightly-behind text-small whitespace-nowrap">
            {words.listed(one.stated, one.named)}
          </span>
        )}
      </th>
      <td className="hidden py-2 pr-4 whitespace-nowrap sm:table-cell">{describeCode(one.kind, language)}</td>
      <td className="py-2 pr-4">{one.target ? <CommitmentTarget target={one.target} /> : words.noTarget}</td>
      <td className="hidden max-w-60 py-2 text-ink-2 md:table-cell" lang="zh-CN">
        {one.section?.title ?? ''}
      </td>
    </tr>
  )
}
