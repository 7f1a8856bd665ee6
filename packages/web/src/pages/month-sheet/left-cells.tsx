import { useMessages } from '../../app/language.tsx'
import { messages } from './messages.ts'
import type { LeftCell } from './paste-block.ts'

/** So many are told one by one; of a block that fits nothing more would only hide the sheet. */
const most = 20

/** Cells of a pasted block that were left out: each with its line, its task, its column, what it says, and why. */
export function LeftCells({ cells }: { cells: readonly LeftCell[] }) {
  const words = useMessages(messages)
  if (cells.length === 0) return null
  return (
    <div role="status" className="mt-2 text-small">
      <p className="text-overdue">▲ {words.notPasted(cells.length)}</p>
      <ul>
        {cells.slice(0, most).map(({ line, title, column, text, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is told once and never reordered
          <li key={index} lang="zh-CN">
            {words.leftCell(line, title ?? '', column === null ? '' : words[column], text)} {words.leftWhy[why]}
          </li>
        ))}
      </ul>
      {cells.length > most && <p className="text-ink-2">{words.leftMore(cells.length - most)}</p>}
    </div>
  )
}
