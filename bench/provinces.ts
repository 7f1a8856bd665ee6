/**
 * The growth targets of the provinces for 2025 and 2026, as two published tables list them, held against the reading of the
 * reports the corpus has: the target's figure and its bound must be found as a target.
 * Run: `node --import tsx bench/provinces.ts`. Says "skipped" where ../shared/corpus is absent.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Comparator, readReport } from '@gangmu/reader'
import { findShared, table } from './shared.ts'

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  左右: 'about',
  以上: 'at-least',
  区间: 'range',
  '': 'exact',
}

interface Row {
  readonly province: string
  readonly year: string
  readonly low: number
  readonly high: number
  readonly qualifier: string
}

function listRows(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    const cell = (...of: string[]) => cells[names.findIndex((name) => of.includes(name))] ?? ''
    return {
      province: cell('province'),
      year: cell('year'),
      low: Number(cell('low')),
      high: Number(cell('high')),
      qualifier: cell('qualifier', 'phrasing'),
    }
  })
}

const tables = findShared('corpus', 'tables')
const reports = findShared('corpus', 'reports')
if (tables !== null && reports !== null) {
  const files = readdirSync(reports)
  const rows: string[][] = []
  let inCorpus = 0
  let found = 0
  let bounds = 0
  for (const name of readdirSync(tables).sort()) {
    for (const row of listRows(join(tables, name))) {
      const file = files.find((one) => one.startsWith(`${row.year}-${row.province}`))
      if (file === undefined || !existsSync(join(reports, file))) continue
      inCorpus++
      const { targets, quantities } = readReport(readFileSync(join(reports, file), 'utf8'))
      const wanted = row.low === row.high ? [row.low] : [row.low, row.high]
      const growth = targets.filter(({ subject }) =>
        /^(?:[^，。]{0,8})?(?:地区|全省|全市|全区)?(?:生产总值|GDP|经济(?:总量)?(?:增长|增速)?$)/.test(subject.quote),
      )
      const comparator = COMPARATORS[row.qualifier] ?? 'exact'
      const same = growth.filter(({ quantity }) => {
        const amount = quantities.find(({ start }) => start === quantity?.start)?.amount
        return amount !== undefined && amount.split('..').map(Number).join() === wanted.join()
      })
      // A report of a new five-year plan states two growth targets with one figure.
      const own = same.find((target) => target.comparator === comparator) ?? same[0]
      if (own !== undefined) found++
      if (own?.comparator === comparator) bounds++
      else
        rows.push([
          file,
          `${wanted.join('–')} ${comparator}`,
          own === undefined ? 'not found' : own.comparator,
          growth.map(({ quantity }) => quantity?.quote ?? '–').join(' '),
        ])
    }
  }
  console.log(`In the corpus: ${inCorpus}. Figure found as a target: ${found}. Bound as in the table: ${bounds}.`)
  if (rows.length > 0) console.log(table(['report', 'wanted', 'read', 'growth targets read'], rows))
}
