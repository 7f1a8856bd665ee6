import type { LightVerdictView } from '@gangmu/contract'
import { useMessages } from '../app/language.tsx'

const zh = {
  late: (since: string, days: number, still: boolean) =>
    still ? `自${since}起逾期，已${days}天` : `曾于${since}逾期，共${days}天`,
}
const messages = {
  zh,
  en: {
    late: (since: string, days: number, still: boolean) =>
      still ? `late since ${since}, ${days} days so far` : `was late from ${since}, ${days} days in all`,
  } satisfies typeof zh,
}

/** What was once late keeps its mark, beside whatever its light is now. @example <LateMark mark={{ since: '2026-04-01', days: 23, still: false }} /> */
export function LateMark({ mark: { since, days, still } }: { mark: NonNullable<LightVerdictView['lateMark']> }) {
  const words = useMessages(messages)
  return (
    <span className="text-overdue">
      <span aria-hidden="true">▲ </span>
      {words.late(since, days, still)}
    </span>
  )
}
