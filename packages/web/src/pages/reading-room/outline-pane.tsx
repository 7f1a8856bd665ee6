import { useMessages } from '../../app/language.tsx'
import type { OutlineLine } from '../../model/outline-view.ts'
import { messages } from './messages.ts'

/** The report's headings with a tick where all is decided, and in red those that have no body. */
export function OutlinePane({ lines, onShow }: { lines: readonly OutlineLine[]; onShow: (line: OutlineLine) => void }) {
  const words = useMessages(messages)
  return (
    <ol lang="zh-CN">
      {lines.map((line) => (
        <li key={line.id}>
          <button
            type="button"
            onClick={() => onShow(line)}
            className={`flex w-full items-baseline gap-1.5 rounded px-1 py-1 text-left hover:bg-surface ${line.level > 1 ? 'pl-4 text-[13px]' : 'mt-2 font-semibold'} ${line.missing && line.open > 0 ? 'text-overdue' : ''}`}
          >
            <OutlineMark line={line} />
            <span className="min-w-0 flex-1 text-balance">{line.title}</span>
            {line.missing ? (
              <span className="text-small whitespace-nowrap">{words.noBody}</span>
            ) : (
              line.open > 0 && (
                <span className="text-ink-2 text-small tabular-nums" title={words.lineOpen(line.open, line.total)}>
                  {line.open}
                </span>
              )
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}

function OutlineMark({ line }: { line: OutlineLine }) {
  const words = useMessages(messages)
  if (line.missing) return <span aria-hidden="true">{line.open > 0 ? '▲' : '–'}</span>
  if (line.total > 0 && line.open === 0) {
    return (
      <span className="text-done" role="img" aria-label={words.settled}>
        ✓
      </span>
    )
  }
  return (
    <span aria-hidden="true" className="text-ink-2">
      {line.total > 0 ? '○' : '·'}
    </span>
  )
}
