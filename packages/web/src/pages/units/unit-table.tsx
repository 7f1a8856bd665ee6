import type { PostView } from '@gangmu/contract'
import { useRef } from 'react'
import { useMessages } from '../../app/language.tsx'
import type { ShownUnit } from '../../model/find-units.ts'
import { RowRoom } from '../../parts/row-room.tsx'
import { useRowWindow } from '../../parts/use-row-window.ts'
import { messages } from './messages.ts'

/** Units as rows, set in by their level; long directories draw only the rows in view. */
export function UnitTable({
  shown,
  addressOf,
}: {
  shown: readonly ShownUnit[]
  /** The page of a unit. */
  addressOf: (unit: string) => string
}) {
  const words = useMessages(messages)
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useRowWindow(shown.length, body)
  return (
    <div className="mt-4">
      <table aria-rowcount={shown.length + 1} className="w-full border-collapse text-left">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="sticky top-0 z-10 bg-paper text-ink-2">
          <tr className="border-hairline border-b">
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.unit}
            </th>
            <th scope="col" className="hidden py-2 pr-4 font-normal lg:table-cell">
              {words.kind}
            </th>
            <th scope="col" className="hidden py-2 pr-4 font-normal md:table-cell">
              {words.leader}
            </th>
            <th scope="col" className="hidden w-2/5 py-2 font-normal md:table-cell">
              {words.posts}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          <RowRoom columns={4} height={rows.before} />
          {rows.indices.map((index) => {
            const one = shown[index]
            return (
              one && (
                <Row key={one.unit.id} one={one} href={addressOf(one.unit.id)} index={index} measure={rows.measure} />
              )
            )
          })}
          <RowRoom columns={4} height={rows.after} />
        </tbody>
      </table>
    </div>
  )
}

/** Deeper levels are told by their number; they are not set in further, or names would have no room. */
const deepestSetIn = 6

function Row({
  one: { unit, matched, leader },
  href,
  index,
  measure,
}: {
  one: ShownUnit
  href: string
  index: number
  measure: (row: Element | null) => void
}) {
  const words = useMessages(messages)
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={`border-hairline border-b align-baseline hover:bg-sunken ${matched ? '' : 'text-ink-2'}`}
    >
      <th
        scope="row"
        className="py-2 pr-4 font-normal"
        style={{ paddingInlineStart: `${Math.min(unit.depth, deepestSetIn) * 1.5}em` }}
      >
        <span className="sr-only">{words.level(unit.depth + 1)} </span>
        <a
          lang="zh-CN"
          href={href}
          className={`no-underline hover:underline ${matched ? 'text-strong' : ''} ${unit.state === 'closed' ? 'text-ink-2' : ''}`}
        >
          {unit.name}
        </a>
        <OtherNames unit={unit} />
        {unit.state === 'closed' && <span className="ml-2 text-ink-2 text-small">{words.closed}</span>}
        <span className="block text-ink-2 text-small md:hidden">
          {leader !== null && (
            <span className="block" lang="zh-CN">
              {words.inCharge(leader)}
            </span>
          )}
          <span className="block" lang="zh-CN">
            <Titles posts={unit.posts} />
          </span>
        </span>
      </th>
      <td className="hidden py-2 pr-4 whitespace-nowrap lg:table-cell">{words.kinds[unit.kind]}</td>
      <td className="hidden py-2 pr-4 md:table-cell" lang="zh-CN">
        {leader ?? words.none}
      </td>
      <td className="hidden py-2 md:table-cell" lang="zh-CN">
        {unit.posts.length === 0 ? words.none : <Titles posts={unit.posts} />}
      </td>
    </tr>
  )
}

function OtherNames({ unit: { shortName, aliases } }: Pick<ShownUnit, 'unit'>) {
  const words = useMessages(messages)
  return (
    <>
      {shortName !== null && (
        <span className="ml-2 inline-block text-ink-2 text-small" lang="zh-CN">
          {words.short(shortName)}
        </span>
      )}
      {aliases.length > 0 && (
        <span className="ml-2 inline-block text-ink-2 text-small" lang="zh-CN">
          {words.alias(aliases)}
        </span>
      )}
    </>
  )
}

/** Titles one after the other; a line ends between two of them unless one alone is too long for it. */
function Titles({ posts }: { posts: readonly PostView[] }) {
  return posts.map(({ id, title }, index) => (
    <span key={id} className="inline-block">
      {title}
      {index < posts.length - 1 && '、'}
    </span>
  ))
}
