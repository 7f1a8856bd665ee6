import type { ObservationView, SeriesDetailView } from '@gangmu/contract'
import { Figure } from '@gangmu/ui'
import { type Messages, useMessages } from '../app/language.tsx'
import { doDiffer } from './do-differ.ts'
import { figureStateWords } from './figure-state-words.ts'
import { WideTable } from './wide-table.tsx'

const zh = {
  caption: '各时期数值',
  period: '时期',
  stated: '报告所述',
  reported: '单位报送',
  verified: '督查核实',
  base: '上年同期',
  growth: '同比',
  kept: '本期留存',
  published: '当时公布',
  none: '·',
  differs: '报送与核实不一致',
}
const messages: Messages<typeof zh> = {
  zh,
  en: {
    caption: 'Figures by period',
    period: 'Period',
    stated: 'Stated',
    reported: 'Reported',
    verified: 'Verified',
    base: 'Last year',
    growth: 'Growth',
    kept: 'as kept',
    published: 'as published',
    none: '·',
    differs: 'reported and verified differ',
  },
}

type Point = SeriesDetailView['points'][number]

/** Stated, reported and verified of each period side by side, never merged; where two differ it is marked. */
export function ThreeValues({ points }: { points: readonly Point[] }) {
  const words = useMessages(messages)
  return (
    <WideTable label={words.caption}>
      <table className="w-full border-collapse text-left tabular-nums">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="text-ink-2">
          <tr className="border-hairline border-b">
            {[words.period, words.stated, words.reported, words.verified, words.base, words.growth].map(
              (label, index) => (
                <th key={label} scope="col" className={`py-1 pr-4 font-normal ${index === 0 ? '' : 'text-right'}`}>
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => {
            const { reported, verified } = point
            const differs = doDiffer(reported, verified)
            return (
              <tr key={point.period} className={`border-hairline border-b ${differs ? 'bg-selected' : ''}`}>
                <th scope="row" className="py-1 pr-4 font-normal whitespace-nowrap">
                  {point.period}
                  {differs && <span className="ml-2 text-overdue text-small">▲ {words.differs}</span>}
                </th>
                {[point.stated, reported, verified].map((value, index) => (
                  <td key={['stated', 'reported', 'verified'][index]} className="py-1 pr-4 text-right">
                    <Value value={value} />
                  </td>
                ))}
                <td className="py-1 pr-4 text-right">
                  {point.base ?? words.none}
                  {point.baseFrom !== null && (
                    <span className="block text-ink-2 text-small">{words[point.baseFrom]}</span>
                  )}
                </td>
                <td className="py-1 text-right">{point.growth === null ? words.none : `${point.growth}%`}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </WideTable>
  )
}

function Value({ value }: { value: ObservationView | null }) {
  const words = useMessages(messages)
  const states = useMessages(figureStateWords)
  if (value === null) return <span className="text-ink-2">{words.none}</span>
  if (value.figureState === 'withdrawn') {
    return (
      <span className="text-ink-2">
        {states.withdrawn}
        <span className="block text-small" lang="zh-CN">
          {value.source}
        </span>
      </span>
    )
  }
  return (
    <>
      {value.amount === null ? `${value.growth}%` : <Figure amount={value.amount} unit={value.unit ?? ''} />}
      <span className="block text-ink-2 text-small" lang="zh-CN" title={value.source}>
        {states[value.figureState]}
      </span>
    </>
  )
}
