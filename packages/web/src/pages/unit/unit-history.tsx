import type { UnitEventView } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import { messages } from './messages.ts'

/** What became of a unit and of those that went into it, the latest first, each with its day and its document. */
export function UnitHistory({
  events,
  nameOf,
}: {
  events: readonly UnitEventView[]
  nameOf: (unit: string) => string
}) {
  const words = useMessages(messages)
  const tell = ({ kind, unit, successor, before, after }: UnitEventView): string => {
    if (kind === 'merged' && successor !== null) return words.merged(nameOf(unit), nameOf(successor))
    if (kind === 'renamed' && before) {
      const was = before.name ?? before.shortName ?? ''
      return words.renamed(was, after.name ?? after.shortName ?? '')
    }
    if (kind === 'moved') return after.parent ? nameOf(after.parent) : ''
    return after.name ?? ''
  }
  if (events.length === 0) return <p className="mt-1 text-ink-2">{words.noHistory}</p>
  return (
    <ol className="mt-1">
      {events.map((event) => (
        <li key={event.id} className="flex flex-wrap gap-x-4 border-hairline border-b py-1">
          <span className="whitespace-nowrap text-ink-2">{event.effectiveOn}</span>
          <strong className="font-semibold">{words.events[event.kind]}</strong>
          <span lang="zh-CN">{tell(event)}</span>
          {event.document !== null && (
            <span className="text-ink-2" lang="zh-CN">
              {words.by(event.document)}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
