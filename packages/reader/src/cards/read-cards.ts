import type { IndicatorCard } from './cards.ts'

const CELLS = 10

/** The cards of a table: id | 名称 | English | other names | unit | frequency | growth | better | nature | source, and — for nothing. */
export function readCards(table: string): IndicatorCard[] {
  return table.trim().split('\n').map(readRow)
}

function readRow(line: string): IndicatorCard {
  const cells = line.split(' | ')
  if (cells.length !== CELLS)
    throw new RangeError(`Cannot read an indicator card: ten cells are needed, current value is ${line}`)
  const [id = '', zh = '', en = '', aliases = '', unit, frequency, growth, better, nature, source = ''] = cells
  return {
    id,
    zh,
    en,
    aliases: aliases === '—' ? [zh] : [zh, ...aliases.split(' ')],
    unit: unit === '—' ? '' : (unit ?? ''),
    frequency: frequency as IndicatorCard['frequency'],
    growth: growth as IndicatorCard['growth'],
    better: better as IndicatorCard['better'],
    nature: nature === '—' ? null : (nature as IndicatorCard['nature']),
    source,
  }
}
