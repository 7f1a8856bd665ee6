import type { ItemLineView } from '@gangmu/contract'
import { useRef } from 'react'
import { addresses } from '../app/addresses.ts'
import { useMessages } from '../app/language.tsx'
import { LateMark } from './late-mark.tsx'
import { LightMark, type Looks } from './light-mark.tsx'
import { RowRoom } from './row-room.tsx'
import { useRowWindow } from './use-row-window.ts'

const zh = {
  number: '序号',
  title: '任务',
  lead: '牵头单位',
  deadline: '时限',
  light: '状态',
  none: '未定',
  was: '上周',
}
const messages = {
  zh,
  en: {
    number: 'No.',
    title: 'Task',
    lead: 'Lead unit',
    deadline: 'Deadline',
    light: 'State',
    none: 'none',
    was: 'a week ago',
  } satisfies typeof zh,
}

/** Items in one line each, with their lights, long lists only those in view; `before` tells what each was a week ago. */
export function ItemLines({
  place,
  caption,
  lines,
  looks,
  unitName,
  before = false,
}: {
  place: string
  caption: string
  lines: readonly ItemLineView[]
  looks: Looks
  unitName: (id: string) => string
  before?: boolean
}) {
  const words = useMessages(messages)
  const body = useRef<HTMLTableSectionElement>(null)
  const drawn = useRowWindow(lines.length, body)
  const shown = drawn.indices.flatMap((index) => {
    const line = lines[index]
    return line === undefined ? [] : [{ line, index }]
  })
  return (
    <table aria-rowcount={lines.length + 1} className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-ink-2">
        <tr className="border-hairline border-b">
          <th scope="col" className="w-14 py-1 pr-4 text-right font-normal">
            {words.number}
          </th>
          <th scope="col" className="py-1 pr-4 font-normal">
            {words.title}
          </th>
          <th scope="col" className="hidden w-44 py-1 pr-4 font-normal sm:table-cell">
            {words.lead}
          </th>
          <th scope="col" className="hidden w-28 py-1 pr-4 font-normal sm:table-cell">
            {words.deadline}
          </th>
          <th scope="col" className="w-40 py-1 font-normal lg:w-52">
            {words.light}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        <RowRoom columns={5} height={drawn.before} />
        {shown.map(({ line, index }) => (
          <tr
            key={line.id}
            ref={drawn.measure}
            data-index={index}
            aria-rowindex={index + 2}
            className="border-hairline border-b align-baseline hover:bg-sunken"
          >
            <td className="py-1 pr-4 text-right tabular-nums">
              {line.part === 0 ? line.number : `${line.number}.${line.part}`}
            </td>
            <th scope="row" lang="zh-CN" className="py-1 pr-4 font-normal">
              <a className="no-underline hover:underline" href={addresses.item(place, line.id)}>
                {line.title}
              </a>
            </th>
            <td lang="zh-CN" className="hidden py-1 pr-4 sm:table-cell">
              {line.lead === null ? words.none : unitName(line.lead)}
            </td>
            <td className="hidden py-1 pr-4 whitespace-nowrap tabular-nums sm:table-cell">
              {line.deadline ?? words.none}
            </td>
            <td className="py-1">
              <LightMark state={line.state} looks={looks} />
              {line.lateMark && line.state !== 'overdue' && (
                <span className="block text-small">
                  <LateMark mark={line.lateMark} />
                </span>
              )}
              {before && line.weekBefore !== null && (
                <span className="block text-small">
                  <span className="text-ink-2">{words.was} </span>
                  <LightMark state={line.weekBefore} looks={looks} />
                </span>
              )}
            </td>
          </tr>
        ))}
        <RowRoom columns={5} height={drawn.after} />
      </tbody>
    </table>
  )
}
