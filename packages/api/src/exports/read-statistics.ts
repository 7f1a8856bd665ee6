import { createHash } from 'node:crypto'
import { findMapping, type Ledger, listSeries, type RecordValuesInput } from '@gangmu/ledger'
import { readGrid, type SheetSource, type WorkbookFault } from '@gangmu/output'
import { findCard } from '@gangmu/reader'

/** What a column of a workbook of statistics holds. */
export const statisticsFacts = ['name', 'amount', 'base', 'growth', 'skip'] as const
/** One of {@link statisticsFacts}. */
export type StatisticsFact = (typeof statisticsFacts)[number]

/** How a workbook is read: columns by heading, and lines by the name that stands in them, each to a series; '' to none. */
export interface StatisticsMapping {
  readonly columns: Readonly<Record<string, StatisticsFact>>
  readonly series: Readonly<Record<string, string>>
}

/** What a workbook says with the mapping that was told, remembered or proposed. */
export interface StatisticsReading {
  /** Hash of the headings: workbooks with the same ones are read alike. */
  readonly layout: string
  readonly remembered: boolean
  readonly mapping: StatisticsMapping
  readonly headings: readonly string[]
  readonly lines: readonly {
    readonly line: number
    readonly name: string
    /** Null while nobody said which series it is, and where somebody said it is none. */
    readonly series: string | null
    readonly amount: string | null
    readonly base: string | null
    readonly growth: string | null
  }[]
  readonly faults: readonly WorkbookFault[]
}

/** Words of headings that say what a column holds; the first that is found decides. Percentage points are none of these. */
const headingWords: readonly (readonly [fact: StatisticsFact, words: readonly string[]])[] = [
  ['skip', ['百分点']],
  ['name', ['指标', '项目', '名称']],
  ['base', ['上年同期', '同期数', '去年同期']],
  ['growth', ['同比', '增长', '增速', '±']],
  ['amount', ['累计', '本月止', '绝对量', '总量', '完成']],
]

const propose = (heading: string): StatisticsFact =>
  headingWords.find(([, words]) => words.some((word) => heading.includes(word)))?.[0] ?? 'skip'

/** A number as a cell has it: spaces and thousands separators off; null when it is none. */
function readNumber(cell: string): string | null {
  const plain = cell.replaceAll(/[\s,，%]/g, '')
  return plain.length <= 40 && /^-?\d+(\.\d+)?$/.test(plain) ? plain : null
}

/** A word's own value: names in a workbook are anybody's, and an object has words that nobody put there. */
function kept<Value>(words: Readonly<Record<string, Value>> | undefined, word: string): Value | undefined {
  return words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined
}

/** Lines that mean a series which another line means too: neither is guessed. */
function listRepeated(lines: StatisticsReading['lines']): WorkbookFault[] {
  const counts = new Map<string | null, number>()
  for (const { series } of lines) counts.set(series, (counts.get(series) ?? 0) + 1)
  return lines
    .filter(({ series }) => series !== null && (counts.get(series) ?? 0) > 1)
    .map(({ line, name: found }) => ({ code: 'repeated-name', line, letters: null, params: { found } }))
}

/** Lines whose series another unit owns: the ledger would refuse them all for one. */
function listForeign(
  lines: StatisticsReading['lines'],
  series: readonly { id: string; owner: string | null }[],
  owners: RecordValuesInput['owners'],
): WorkbookFault[] {
  if (owners === 'all') return []
  const own = new Set(series.flatMap(({ id, owner }) => (owner !== null && owners.includes(owner) ? [id] : [])))
  return lines
    .filter(({ series: id }) => id !== null && !own.has(id))
    .map(({ line, name: found }) => ({ code: 'series-of-another', line, letters: null, params: { found } }))
}

/** The line with the headings: the first that names the indicator and a figure. */
function findHead(rows: readonly (readonly string[])[]): number {
  return rows.findIndex((row) => {
    const facts = row.map((cell) => (cell === '' || cell.length > 40 ? 'skip' : propose(cell)))
    return facts.includes('name') && (facts.includes('amount') || facts.includes('growth'))
  })
}

/** Mapping as the ledger keeps it: one list of words, columns and lines told apart by what stands before them. */
export function packMapping({ columns, series }: StatisticsMapping): Readonly<Record<string, string>> {
  const pack = (kind: string, of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([name, value]) => [`${kind}:${name}`, value])
  return Object.fromEntries([...pack('column', columns), ...pack('series', series)])
}

function unpackMapping(kept: Readonly<Record<string, string>>): StatisticsMapping {
  const of = (kind: string) =>
    Object.fromEntries(
      Object.entries(kept).flatMap(([name, value]) =>
        name.startsWith(`${kind}:`) ? [[name.slice(kind.length + 1), value]] : [],
      ),
    )
  return { columns: of('column') as Record<string, StatisticsFact>, series: of('series') }
}

/** The series a line's name means: one of the same name, or the only one of its indicator. */
function proposeSeries(
  name: string,
  series: readonly { id: string; name: string; card: string | null }[],
): string | null {
  const same = series.filter((one) => one.name === name)
  if (same.length === 1) return same[0]?.id ?? null
  const card = findCard(name)?.id
  const byCard = series.filter((one) => card !== undefined && one.card === card)
  return byCard.length === 1 ? (byCard[0]?.id ?? null) : null
}

/**
 * Reads a workbook of statistics: which column is which by what was told now, what was remembered for these headings, or
 * what they say; which line is which series likewise. A line that means no series is told, not guessed.
 * @param owners Units whose series the person may write; `all` for the office.
 * @example (await readStatistics(ledger, '990102', bytes, null, 'all')).lines
 */
export async function readStatistics(
  ledger: Ledger,
  place: string,
  source: SheetSource,
  told: StatisticsMapping | null,
  owners: RecordValuesInput['owners'],
): Promise<StatisticsReading> {
  const grid = await readGrid(source)
  const none = { layout: '', remembered: false, mapping: { columns: {}, series: {} }, headings: [], lines: [] }
  if ('fault' in grid) return { ...none, faults: [{ ...grid.fault, line: null, letters: null }] }
  const at = findHead(grid.rows)
  const headings = grid.rows[at] ?? []
  if (at < 0) {
    return { ...none, faults: [{ code: 'missing-column', line: 1, letters: null, params: { column: '指标名称' } }] }
  }
  const layout = createHash('sha256').update(JSON.stringify(headings)).digest('hex').slice(0, 32)
  const learnt = await ledger.view(findMapping, place, { layout })
  const known = learnt ? unpackMapping(learnt.columns) : undefined
  const series = await ledger.view(listSeries, place, undefined)
  const columns = Object.fromEntries(
    headings.flatMap((heading) =>
      heading === ''
        ? []
        : [[heading, kept(told?.columns, heading) ?? kept(known?.columns, heading) ?? propose(heading)]],
    ),
  )
  const indexOf = (fact: StatisticsFact) => headings.findIndex((heading) => columns[heading] === fact)
  const [name, amount, base, growth] = (['name', 'amount', 'base', 'growth'] as const).map(indexOf)
  const lines: StatisticsReading['lines'][number][] = []
  const faults: WorkbookFault[] = []
  const found = new Map<string, string>()
  grid.rows.slice(at + 1).forEach((row, index) => {
    const line = at + index + 2
    const words = row[name ?? -1] ?? ''
    const cells = [amount, base, growth].map((column) => row[column ?? -1] ?? '')
    if (words === '' || cells.every((cell) => cell === '')) return
    const id = kept(told?.series, words) ?? kept(known?.series, words) ?? proposeSeries(words, series)
    const own = series.some((one) => one.id === id) ? (id ?? null) : null
    // A name that was refused stays refused: what is kept has to say so, or the name proposes itself again.
    if (own !== null || id === '') found.set(words, own ?? '')
    const numbers = cells.map((cell) => (cell === '' || cell === '—' || cell === '-' ? null : readNumber(cell)))
    cells.forEach((cell, which) => {
      if (own === null || cell === '' || cell === '—' || cell === '-' || numbers[which] !== null) return
      const column = headings[[amount, base, growth][which] ?? -1] ?? ''
      faults.push({ code: 'not-a-number', line, letters: null, params: { column, found: cell } })
    })
    const [a = null, b = null, g = null] = numbers
    lines.push({ line, name: words, series: own, amount: a, base: b, growth: g })
  })
  faults.push(...listRepeated(lines), ...listForeign(lines, series, owners))
  const mapping = { columns, series: Object.fromEntries(found) }
  return { layout, remembered: known !== undefined, mapping, headings, lines, faults }
}

/** Lines that mean a series, have a figure and no fault, as values of a period: of a line with a fault nothing is taken. */
export function valuesOf(
  { lines, faults }: Pick<StatisticsReading, 'lines' | 'faults'>,
  period: string,
  claimedOn: string,
): RecordValuesInput['values'] {
  const wrong = new Set(faults.map(({ line }) => line))
  return lines.flatMap(({ line, series, amount, base, growth }) => {
    if (series === null || wrong.has(line) || (amount === null && growth === null)) return []
    const facts = { aspect: 'reported' as const, figureState: 'preliminary' as const, claimedOn }
    return [{ series, period, amount, base, growth, ...facts }]
  })
}
