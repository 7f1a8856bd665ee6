import type { ObservationView } from '@gangmu/contract'
import { type Messages, useMessages } from '../app/language.tsx'
import { usePersonName } from '../app/people.ts'
import { figureStateWords } from './figure-state-words.ts'
import { formatInstant } from './format-instant.ts'

const zh = {
  stated: '报告所述',
  reported: '单位报送',
  verified: '督查核实',
  none: '无',
  late: '迟报',
  definition: (words: string) => `口径：${words}`,
}
const messages: Messages<typeof zh> = {
  zh,
  en: {
    stated: 'stated',
    reported: 'reported',
    verified: 'verified',
    none: 'none',
    late: 'late',
    definition: (words) => `definition: ${words}`,
  },
}

/** Every value that was ever said, with its revisions: which period, who said it in which aspect, when, and from where. */
export function SaidValues({ values }: { values: readonly ObservationView[] }) {
  const words = useMessages(messages)
  const states = useMessages(figureStateWords)
  const nameOf = usePersonName()
  return (
    <ol className="border-hairline border-t">
      {values.map((one) => (
        <li key={one.id} className="flex flex-wrap gap-x-4 border-hairline border-b py-1">
          <span className="tabular-nums">{one.period}</span>
          <span className="tabular-nums" lang="zh-CN">
            {one.amount ?? (one.growth === null ? words.none : '')}
            {one.amount !== null && one.unit}
            {one.growth !== null && `${one.amount === null ? '' : ' · '}${one.growth}%`}
          </span>
          <span>{words[one.aspect]}</span>
          <span className="text-ink-2">{states[one.figureState]}</span>
          <span className="text-ink-2" lang="zh-CN">
            {one.source}
          </span>
          {one.definition !== null && one.definition !== '' && (
            <span className="text-ink-2" lang="zh-CN">
              {words.definition(one.definition)}
            </span>
          )}
          <span className="text-ink-2">
            {nameOf(one.author)} {formatInstant(one.at)}
          </span>
          {one.late && <span className="text-overdue">▲ {words.late}</span>}
        </li>
      ))}
    </ol>
  )
}
