/**
 * How many faults the checks of a report find: into every report of the corpus one fault of each kind is planted where the
 * report gives a place for it, and the reading is asked whether it tells of it there.
 * Run: `node --import tsx bench/planted-faults.ts [--missed]`. Says "skipped" where ../shared/corpus is absent.
 */
import {
  INDICATOR_CARDS,
  type Indicator,
  type OutlineNode,
  type Quantity,
  type Reading,
  readReport,
} from '@gangmu/reader'
import { findShared, listReports, table } from './shared.ts'

/** A text with a fault, and where it is to be told. */
interface Planted {
  readonly text: string
  readonly start: number
  readonly end: number
}

const replaced = (text: string, start: number, end: number, words: string): Planted => ({
  text: text.slice(0, start) + words + text.slice(end),
  start,
  end: start + words.length,
})

const quantityAt = ({ quantities }: Reading, start: number) => quantities.find((quantity) => quantity.start === start)

/** `8.3亿元` a fifth larger: another number of as many places. */
function larger({ quote }: Quantity, by = 1.2): string | null {
  let end = 0
  while (end < quote.length && '0123456789.'.includes(quote[end] as string)) end++
  const words = quote.slice(0, end)
  if (words === '' || !(Number(words) > 0)) return null
  const places = words.includes('.') ? words.length - words.indexOf('.') - 1 : 0
  return (Number(words) * by + (places === 0 ? 1 : 0)).toFixed(places) + quote.slice(end)
}

function plantAnnouncedCount(text: string, reading: Reading): Planted | null {
  const numerals = ['三', '四', '五', '六', '七', '八', '九', '十']
  const walk = (nodes: readonly OutlineNode[]): Planted | null => {
    for (const { children } of nodes) {
      const [first] = children.filter(({ marker }) => marker !== '')
      if (first && children.length >= 3) {
        const at = text.lastIndexOf('个方面', first.start)
        const index = numerals.indexOf(text[at - 1] ?? '')
        if (at > first.start - 16 && index >= 0 && text[at - 2] !== '十')
          return replaced(text, at - 1, at, numerals[index === 0 ? 1 : index - 1] as string)
      }
      const below = walk(children)
      if (below) return below
    }
    return null
  }
  return walk(reading.outline)
}

/** The third of bracketed headings numbered as the fifth. */
function plantHeadingNumber(text: string, reading: Reading): Planted | null {
  const walk = (nodes: readonly OutlineNode[]): Planted | null => {
    for (const { children } of nodes) {
      const [first, second, third] = children.filter(({ marker }) => marker !== '')
      if (first?.marker === '（一）' && second?.marker === '（二）' && third?.marker === '（三）')
        return replaced(text, third.start, third.start + 3, '（五）')
      const below = walk(children)
      if (below) return below
    }
    return null
  }
  return walk(reading.outline)
}

/** A contents list of the two upper levels before the text, with an entry that has no body. */
function plantContents(text: string, reading: Reading): Planted | null {
  const lines = reading.outline.flatMap((node) =>
    [node, ...node.children].filter(({ marker, level }) => marker !== '' && level <= 2),
  )
  if (lines.length < 4) return null
  const entries = lines.map(({ marker, title }) => marker + title)
  const head = `目录\n${entries.join('\n')}\n`
  const extra = '（十八）聚焦云岫湖区提升工程\n'
  return { text: `${head}${extra}\n${text}`, start: head.length, end: head.length + extra.length }
}

/** The growth beside two levels, a fifth larger; growth by the year three times as large. */
function plantGrowth(text: string, reading: Reading, yearly = false): Planted | null {
  const { indicators } = reading
  for (let i = 0; i + 2 < indicators.length; i++) {
    const [from, to, growth] = indicators.slice(i, i + 3) as [Indicator, Indicator, Indicator]
    const between = text.slice(from.subject.end, growth.quantity.end)
    if (growth.measure !== 'change' || !/[由从].*[到至].*增长/s.test(between) || between.includes('实际')) continue
    if (from.subject.start !== growth.subject.start || to.subject.start !== growth.subject.start) continue
    if (
      (from.card === null ? from.quantity.quote.endsWith('元') : REAL.has(from.card)) ||
      between.includes('年均') !== yearly
    )
      continue
    const quantity = quantityAt(reading, growth.quantity.start)
    const words = quantity?.unit === '%' ? larger(quantity, yearly ? 3 : 1.2) : null
    if (words) return replaced(text, growth.quantity.start, growth.quantity.end, words)
  }
  return null
}

const REAL = new Set(
  INDICATOR_CARDS.filter(({ growth, unit }) => growth === 'real' || unit === '%').map(({ id }) => id),
)

function plantStructure(text: string, reading: Reading): Planted | null {
  const found = reading.indicators.find(
    ({ card, quantity }) => card === 'industry-structure' && /\d$/.test(quantity.quote),
  )
  if (!found) return null
  const quantity = quantityAt(reading, found.quantity.start) as Quantity
  const last = quantity.amount.split(':').at(-1) ?? ''
  if (!quantity.quote.endsWith(last) || quantity.amount.split(':').length !== 3) return null
  return replaced(
    text,
    quantity.start,
    quantity.end,
    quantity.quote.slice(0, -last.length) + (Number(last) + 3).toFixed(1),
  )
}

function plantListTotal(text: string, reading: Reading): Planted | null {
  for (const { items, total, noun } of reading.enumerations) {
    const last = items.at(-1)
    if (!last || items.length < 3 || text.slice(items[0]?.start, last.end).split('、').length !== items.length) continue
    if (items.some(({ quote }) => /[0-9和]/.test(quote))) continue
    const at = text.indexOf(total, last.end)
    if (at < 0 || at + total.length > noun.start || noun.start - at > 6) continue
    const planted = replaced(text, at, at + total.length, '2')
    return { ...planted, start: items[0]?.start ?? at }
  }
  return null
}

function plantPercent(text: string, reading: Reading): Planted | null {
  const found = reading.indicators.find(({ subject, measure, quantity }) => {
    const between = text.slice(subject.end, quantity.start)
    return (
      measure === 'change' &&
      /^(提高|下降|提升)了?$/.test(between) &&
      /(覆盖率|化率|业率|占比|比重)$/.test(subject.quote) &&
      quantity.quote.endsWith('个百分点')
    )
  })
  if (!found) return null
  const { start, end, quote } = found.quantity
  return replaced(text, start, end, quote.replace('个百分点', '%'))
}

function plantPoints(text: string, reading: Reading): Planted | null {
  const found = reading.indicators.find(({ subject, measure, quantity, card }) => {
    const between = text.slice(subject.end, quantity.start)
    return (
      measure === 'change' &&
      between === '增长' &&
      card === 'fixed-asset-investment' &&
      subject.quote === '固定资产投资' &&
      quantity.quote.endsWith('%')
    )
  })
  if (!found) return null
  const { start, end, quote } = found.quantity
  return replaced(text, start, end, quote.replace('%', '个百分点'))
}

/** The growth of the gross product once more, in a sentence of its own at the end of the review, one point higher. */
function plantTwoFigures(text: string, reading: Reading): Planted | null {
  const found = reading.indicators.find(
    ({ card, measure, basis, period, subject }) =>
      card === 'gdp' && measure === 'change' && basis === 'yoy' && period !== null && subject.quote === '地区生产总值',
  )
  const quantity = found && quantityAt(reading, found.quantity.start)
  if (quantity?.bound !== 'exact' || quantity.unit !== '%') return null
  const next = text.indexOf('\n', quantity.end)
  if (next < 0) return null
  const words = `\n地区生产总值增长${(Number(quantity.amount) + 1).toFixed(1)}%。`
  return { ...replaced(text, next, next, words), start: next + 1 }
}

function plantSum(text: string, reading: Reading): Planted | null {
  const { indicators } = reading
  for (let i = 0; i + 3 < indicators.length; i++) {
    const cards = indicators.slice(i, i + 8)
    const of = (id: string) =>
      cards.find(({ card, measure, quantity }) => card === id && measure === 'amount' && quantity.quote.endsWith('元'))
    const [whole, one, two, three] = ['gdp', 'primary-industry', 'secondary-industry', 'tertiary-industry'].map(of)
    if (!whole || !one || !two || !three || text.slice(whole.quantity.start, three.quantity.end).includes('\n'))
      continue
    const words = larger(quantityAt(reading, three.quantity.start) as Quantity, 1.1)
    if (words)
      return { ...replaced(text, three.quantity.start, three.quantity.end, words), start: whole.quantity.start }
  }
  return null
}

function plantParagraph(text: string): Planted | null {
  const lines = text.split('\n')
  const at = lines.findIndex((line, i) => i > lines.length / 3 && line.trim().length > 60)
  if (at < 0) return null
  const start = lines.slice(0, at + 2).join('\n').length + 1
  return replaced(text, start, start, `${lines[at]}\n`)
}

function plantCut(text: string): Planted | null {
  const at = text.indexOf('、', text.length >> 1)
  return at < 0 ? null : { text: text.slice(0, at + 2), start: at - 20, end: at + 2 }
}

const KINDS: readonly { code: string; plant: (text: string, reading: Reading) => Planted | null }[] = [
  { code: 'announced-count-differs', plant: plantAnnouncedCount },
  { code: 'heading-number-out-of-order', plant: plantHeadingNumber },
  { code: 'contents-entry-without-body', plant: plantContents },
  { code: 'growth-contradicts-levels', plant: (text, reading) => plantGrowth(text, reading) },
  { code: 'yearly-growth-contradicts-levels', plant: (text, reading) => plantGrowth(text, reading, true) },
  { code: 'structure-does-not-add-up', plant: plantStructure },
  { code: 'parts-do-not-add-up', plant: plantSum },
  { code: 'list-names-more-than-stated', plant: plantListTotal },
  { code: 'percentage-point-misused', plant: plantPercent },
  { code: 'growth-in-points', plant: plantPoints },
  { code: 'same-indicator-two-figures', plant: plantTwoFigures },
  { code: 'duplicated-paragraph', plant: plantParagraph },
  { code: 'text-ends-in-mid-sentence', plant: plantCut },
]

const reports = findShared('corpus', 'reports')
if (reports) {
  const tally = new Map(KINDS.map(({ code }) => [code, { planted: 0, found: 0 }]))
  for (const { file, text } of listReports(reports)) {
    const reading = readReport(text)
    for (const { code, plant } of KINDS) {
      const planted = plant(text, reading)
      const count = tally.get(code)
      if (!planted || !count) continue
      count.planted++
      const told = readReport(planted.text).diagnostics.some(
        (diagnostic) => diagnostic.code === code && diagnostic.start < planted.end && diagnostic.end > planted.start,
      )
      if (told) count.found++
      else if (process.argv.includes('--missed'))
        console.log(
          `${code} ${file} ${planted.start}: ${planted.text.slice(Math.max(0, planted.start - 40), planted.end + 20).replaceAll('\n', '/')}`,
        )
    }
  }
  const rows = [...tally].map(([code, { planted, found }]) => [
    code,
    planted,
    found,
    planted === 0 ? '–' : `${((found / planted) * 100).toFixed(0)} %`,
  ])
  console.log(table(['fault', 'planted', 'found', 'share'], rows))
}
