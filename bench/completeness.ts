/**
 * What is left over when every report of the corpus is read: numerals by level and decade, clauses of the plan, and
 * reports whose outline lacks its review, plan or targets.
 * Run: `node --import tsx bench/completeness.ts [--left]`. Says "skipped" where ../shared/corpus is absent.
 */
import { type OutlineNode, type Reading, readReport, type SectionRole } from '@gangmu/reader'
import { type CorpusReport, findShared, listReports, table } from './shared.ts'

interface Tally {
  reports: number
  characters: number
  numerals: number
  left: number
}

const groups = new Map<string, Tally>()
const reasons = new Map<string, number>()
const styles = new Map<string, { reports: number; sound: number; review: number; plan: number; targets: number }>()
const unsound: string[][] = []
const clauses = { read: 0, left: new Map<string, number>() }
let uncovered = 0

function add(key: string, report: CorpusReport, reading: Reading): void {
  const tally = groups.get(key) ?? { reports: 0, characters: 0, numerals: 0, left: 0 }
  const left = reading.remainder.numbers.length
  tally.reports++
  tally.characters += report.text.length
  tally.left += left
  tally.numerals +=
    left +
    [...reading.quantities, ...reading.dates, ...reading.names].length +
    reading.ranks.filter((rank) => NUMERAL.test(rank.quote)).length
  groups.set(key, tally)
}

const NUMERAL = /[0-9０-９零〇○一二两三四五六七八九十百千万亿]/

/** Numerals that stand in no finding and not in the remainder either: there must be none. */
function countUncovered(text: string, reading: Reading): number {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of [
    ...reading.quantities,
    ...reading.dates,
    ...reading.ranks,
    ...reading.names,
    ...reading.remainder.numbers,
  ])
    covered.fill(1, start, end)
  let count = 0
  for (let i = 0; i < text.length; i++) if (covered[i] === 0 && NUMERAL.test(text[i] as string)) count++
  return count
}

function listRoles(nodes: readonly OutlineNode[], found = new Set<SectionRole>()): Set<SectionRole> {
  for (const node of nodes) {
    found.add(node.role)
    listRoles(node.children, found)
  }
  return found
}

function addOutline(report: CorpusReport, reading: Reading): void {
  const roles = listRoles(reading.outline)
  const has = {
    review: roles.has('review') || roles.has('achievements'),
    plan: roles.has('plan') || roles.has('tasks'),
    targets: roles.has('targets'),
  }
  const sound = has.review && has.plan && has.targets
  for (const style of report.styles.length > 0 ? report.styles : ['?']) {
    const row = styles.get(style) ?? { reports: 0, sound: 0, review: 0, plan: 0, targets: 0 }
    row.reports++
    if (sound) row.sound++
    for (const part of ['review', 'plan', 'targets'] as const) if (has[part]) row[part]++
    styles.set(style, row)
  }
  if (!sound) {
    const lacking = (['review', 'plan', 'targets'] as const).filter((part) => !has[part])
    unsound.push([report.file, report.styles.join(' '), lacking.join(', ')])
  }
}

const folder = findShared('corpus', 'reports')
if (folder !== null) {
  let years = 0
  const wrongYears: string[] = []
  const reports = listReports(folder)
  for (const report of reports) {
    const reading = readReport(report.text)
    const decade = `${Math.floor(report.year / 10) * 10}s`
    for (const key of [
      `level ${report.level}`,
      `decade ${report.year < 1990 ? 'before 1990' : decade}`,
      report.year >= 2010 ? 'since 2010' : 'before 2010',
      'all',
    ])
      add(key, report, reading)
    for (const { why, quote, start, end } of reading.remainder.numbers) {
      reasons.set(why, (reasons.get(why) ?? 0) + 1)
      if (process.argv.includes('--left'))
        console.log(
          [report.file, why, report.text.slice(Math.max(0, start - 12), start), quote, report.text.slice(end, end + 12)]
            .map((cell) => JSON.stringify(cell))
            .join(' '),
        )
    }
    clauses.read += reading.commitments.length
    for (const { why } of reading.remainder.clauses) clauses.left.set(why, (clauses.left.get(why) ?? 0) + 1)
    uncovered += countUncovered(report.text, reading)
    addOutline(report, reading)
    if (reading.document.year === report.year) years++
    else wrongYears.push(`${report.file}: ${reading.document.year}`)
  }
  const rows = [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, { reports, characters, numerals, left }]) => [
      key,
      reports,
      characters,
      numerals,
      left,
      ((left / characters) * 10_000).toFixed(2),
      `${((left / numerals) * 100).toFixed(2)} %`,
    ])
  console.log(
    table(['group', 'reports', 'characters', 'numerals', 'left', 'left per 10,000 characters', 'share left'], rows),
  )
  console.log(`\nNumerals in no place: ${uncovered} (must be 0)`)
  console.log(
    `\n${table(
      ['reason (number)', 'count'],
      [...reasons].sort((a, b) => b[1] - a[1]),
    )}`,
  )
  console.log(`\nClauses of plans read as commitments or headings: ${clauses.read}`)
  console.log(
    table(
      ['reason (clause)', 'count'],
      [...clauses.left].sort((a, b) => b[1] - a[1]),
    ),
  )
  const byStyle = [...styles].sort((a, b) => b[1].reports - a[1].reports)
  console.log(
    `\n${table(
      ['style', 'reports', 'sound', 'review', 'plan', 'targets'],
      byStyle.map(([style, row]) => [style, row.reports, row.sound, row.review, row.plan, row.targets]),
    )}`,
  )
  console.log(
    `\nSound: ${reports.length - unsound.length} of ${reports.length}. Year as in the meeting date: ${years} of ${reports.length}.`,
  )
  if (unsound.length > 0) console.log(`\n${table(['not sound', 'styles', 'lacks'], unsound)}`)
  if (wrongYears.length > 0) console.log(`\nYears that differ: ${wrongYears.join('; ')}`)
}
