import { useRef } from 'react'
import { useMessages } from '../../app/language.tsx'
import type { ListedPost } from '../../model/list-posts.ts'
import { RowRoom } from '../../parts/row-room.tsx'
import { useRowWindow } from '../../parts/use-row-window.ts'
import { messages } from './messages.ts'

/** Posts as rows with their holders; long directories draw only the rows in view. */
export function PostTable({
  posts,
  selected,
  hrefOf,
}: {
  posts: readonly ListedPost[]
  selected: string | null
  hrefOf: (post: string) => string
}) {
  const words = useMessages(messages)
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useRowWindow(posts.length, body)
  return (
    <table aria-rowcount={posts.length + 1} className="w-full border-collapse text-left">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="sticky top-0 z-10 bg-paper text-ink-2">
        <tr className="border-hairline border-b">
          <th scope="col" className="hidden py-2 pr-4 font-normal sm:table-cell">
            {words.unit}
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            {words.post}
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-normal md:table-cell">
            {words.kind}
          </th>
          <th scope="col" className="py-2 font-normal">
            {words.holder}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        <RowRoom columns={4} height={rows.before} />
        {rows.indices.map((index) => {
          const one = posts[index]
          if (one === undefined) return null
          const { unit, post } = one
          return (
            <tr
              key={post.id}
              ref={rows.measure}
              data-index={index}
              aria-rowindex={index + 2}
              className={`border-hairline border-b align-baseline hover:bg-sunken ${post.id === selected ? 'bg-selected' : ''}`}
            >
              <td lang="zh-CN" className="hidden py-1.5 pr-4 sm:table-cell">
                {unit.name}
              </td>
              <th scope="row" lang="zh-CN" className="py-1.5 pr-4 font-normal">
                <span className="block text-ink-2 text-small sm:hidden">{unit.name}</span>
                <a
                  href={hrefOf(post.id)}
                  data-replace=""
                  className="link"
                  aria-current={post.id === selected ? 'true' : undefined}
                >
                  {post.title}
                </a>
              </th>
              <td className="hidden py-1.5 pr-4 whitespace-nowrap md:table-cell">{words.kinds[post.kind]}</td>
              <td className="py-1.5">
                <Holders one={one} />
              </td>
            </tr>
          )
        })}
        <RowRoom columns={4} height={rows.after} />
      </tbody>
    </table>
  )
}

function Holders({ one: { now, future } }: { one: ListedPost }) {
  const words = useMessages(messages)
  const [next] = future
  return (
    <>
      {now.length === 0 && <span className="text-ink-2">○ {words.vacant}</span>}
      {now.map(({ id, name, from, until }) => (
        <span key={id} className="mr-3 inline-block">
          <span lang="zh-CN">{name}</span>{' '}
          <span className="text-ink-2 text-small">{until === null ? words.since(from) : words.until(until)}</span>
        </span>
      ))}
      {next && <span className="block text-ink-2 text-small">{words.coming(next.name, next.from)}</span>}
    </>
  )
}
