import type { EntryBody, MonthSheet } from '@gangmu/ledger'
import type { SampleProgress } from './sample-progress.ts'

type Row = MonthSheet['rows'][number]

const nothing: EntryBody = {
  words: null,
  nothingNew: false,
  figure: null,
  milestonesDone: [],
  obstacle: null,
  evidence: [],
}

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Months gone by at the end of a month, or of a quarter. */
function monthsOf(period: string): number {
  return period.includes('Q') ? Number(period.slice(-1)) * 3 : Number(period.slice(5, 7))
}

/**
 * What a count comes to by a period: the share of the year at the item's pace, whole where the target is. Figures of a sample
 * are made here and judged nowhere, so a rounded number will do.
 */
function amountOf({ item, period }: Row, pace: string): string | null {
  const { target } = item
  if (target?.amount == null || target.shape === 'growth' || target.shape === 'relative') return null
  if (target.shape === 'ratio' || target.polarity === 'down') {
    const off = (Number(pace) - 1) * (target.polarity === 'down' ? -4 : 4)
    return (Number(target.amount) + Math.round(off * 10) / 10).toFixed(1).replace(/\.0$/, '')
  }
  const whole = !target.amount.includes('.')
  const amount = (Number(target.amount) * monthsOf(period) * Number(pace)) / 12
  return whole ? String(Math.max(1, Math.round(amount))) : amount.toFixed(1)
}

/** What a unit of the sample says of a line of its sheet. @example entryOf(row, sample, '2026-06-22').nothingNew // false */
export function entryOf(row: Row, sample: SampleProgress, day: string): EntryBody {
  const { item, period, held } = row
  const turn = item.number + item.part
  const amount = held.owned === null ? amountOf(row, pick(sample.paces, turn)) : null
  const unit = item.target?.unit ?? null
  const figure = amount && { amount, unit, base: null, growth: null, figureState: 'flash' as const, claimedOn: day }
  const milestonesDone = item.milestones.flatMap(({ id, title, doneOn }) => {
    const said = sample.milestones.find((one) => item.title.includes(one.words) && one.title === title)
    return said && doneOn === null && said.on <= day ? [{ id, on: said.on }] : []
  })
  const said = sample.obstacles.find(({ words, month }) => item.title.includes(words) && period === month)
  const obstacle = said ? { cause: said.cause, ask: said.ask, words: said.reason } : null
  const words = figure === null || obstacle !== null ? pick(sample.words, turn) : null
  return { ...nothing, words, figure: figure || null, milestonesDone, obstacle }
}
