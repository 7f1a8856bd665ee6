import type { ItemProgressView } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import { usePersonName } from '../../app/people.ts'
import { dayInChina } from '../../parts/day-in-china.ts'
import { progressMessages } from './progress-messages.ts'

/** One thing that happened, on its day. */
interface Happening {
  readonly key: string
  readonly on: string
  readonly title: string
  readonly words: readonly string[]
}

type Words = (typeof progressMessages)['zh']

function listHappenings(progress: ItemProgressView, words: Words, unitName: (id: string) => string): Happening[] {
  const titles = new Map(progress.evidence.map(({ id, title, reference }) => [id, reference ?? title]))
  const day = (instant: string) => dayInChina(new Date(instant))
  return [
    ...progress.entries.map(({ item, period, unit, body, submittedOn }) => ({
      key: `${item} ${period} ${unit}`,
      on: submittedOn ?? '',
      title: words.entry(unitName(unit), period),
      words: [
        ...(body.nothingNew ? [words.nothingNew] : []),
        ...(body.words === null ? [] : [body.words]),
        ...body.evidence.map((id) => `${words.evidence} ${titles.get(id) ?? id}`),
      ],
    })),
    ...progress.observations
      .filter(({ figureState }) => figureState === 'withdrawn')
      .map(({ id, period, aspect, source, at }) => ({
        key: id,
        on: day(at),
        title: words.withdrawn(period, words.aspects[aspect]),
        words: [source],
      })),
    ...progress.verifications.map(({ id, method, finding, words: said, at, period }) => ({
      key: id,
      on: day(at),
      title: `${period} ${words.verified(words.methods[method], words.findings[finding])}`,
      words: [said],
    })),
    ...progress.obstacles.map(({ id, unit, cause, words: said, ask, answer, at }) => ({
      key: id,
      on: day(at),
      title: words.obstacle(unitName(unit), words.causes[cause]),
      words: [said, words.asks(ask), ...(answer === null ? [] : [words.answered(answer)])],
    })),
    ...progress.extensionRequests.map(({ id, unit, deadline, reason, state, answer, at }) => ({
      key: id,
      on: day(at),
      title: `${words.extension(unitName(unit), deadline)} · ${words.extensionStates[state]}`,
      words: [reason, ...(answer === null ? [] : [words.answered(answer)])],
    })),
    ...(progress.closeOut
      ? [
          {
            key: 'close-out',
            on: day(progress.closeOut.checkedAt ?? progress.closeOut.signedAt ?? progress.closeOut.proposedAt),
            title: `${words.closeOut} · ${words.closeOutStates[progress.closeOut.state]}`,
            words: [
              progress.closeOut.statement,
              ...(progress.closeOut.answer === null ? [] : [words.answered(progress.closeOut.answer)]),
            ],
          },
        ]
      : []),
  ].filter(({ on }) => on !== '')
}

/** The latest first; of one day, a check stands above the report it is about. */
function newestFirst(happenings: readonly Happening[]): Happening[] {
  return happenings.toReversed().sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
}

/** What happened to an item since its issue, the newest first: reports, checks, obstacles, requests, close-out. */
export function ItemTimeline({ progress, unitName }: { progress: ItemProgressView; unitName: (id: string) => string }) {
  const words = useMessages(progressMessages)
  const nameOf = usePersonName()
  const happenings = newestFirst(listHappenings(progress, words, unitName))
  if (happenings.length === 0) return <p className="text-ink-2">{words.noTimeline}</p>
  const by = new Map([
    ...progress.verifications.map(({ id, by: who }) => [id, nameOf(who)] as const),
    ...progress.observations.map(({ id, author }) => [id, nameOf(author)] as const),
  ])
  return (
    <ol className="border-hairline border-t">
      {happenings.map(({ key, on, title, words: said }) => (
        <li key={key} className="grid grid-cols-[6rem_1fr] gap-x-4 border-hairline border-b py-2">
          <time dateTime={on} className="text-ink-2 tabular-nums">
            {on}
          </time>
          <div lang="zh-CN" className="min-w-0">
            <span className="font-semibold">{title}</span>
            {by.has(key) && <span className="ml-3 text-ink-2">{by.get(key)}</span>}
            {said.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
