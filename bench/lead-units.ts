import { readFileSync } from 'node:fs'
import { adviseLeads, type EarlierLead } from '@gangmu/ledger'
import { findShared, table } from './shared.ts'

/**
 * Lead-unit suggestions against official pairs of task and lead unit, held out by year: `node --import tsx bench/lead-units.ts`.
 * Directory: every lead unit that the place names in any year. Empty history: only names and general topics. History: the
 * place's pairs of earlier years. A unit renamed since the earlier year is another unit here, as nothing tells of it.
 */
interface Pair {
  readonly place: string
  readonly year: number
  readonly task: string
  readonly lead: string
}

const file = findShared('corpus', 'decomposition', 'tasks-with-lead-units.jsonl')
if (file !== null) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const pairs = lines.map((line) => JSON.parse(line) as Pair)
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const key = `${pair.place} ${pair.year}`
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  const rows: (string | number)[][] = []
  const sums = { empty: [0, 0, 0], history: [0, 0, 0] }
  const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`
  for (const [key, held] of [...groups].sort()) {
    const [{ place, year }] = held as [Pair]
    const units = [...new Set(pairs.filter((pair) => pair.place === place).map(({ lead }) => lead))].map((name) => ({
      id: name,
      names: [name],
    }))
    const earlier = pairs
      .filter((pair) => pair.place === place && pair.year < year)
      .map((pair): EarlierLead => ({ year: pair.year, words: pair.task, unit: pair.lead }))
    const score = (history: readonly EarlierLead[]) => {
      const adviser = adviseLeads(units, history)
      const ranks = held.map(({ task, lead }) => adviser.suggest(task).findIndex(({ unit }) => unit === lead))
      return [ranks.filter((rank) => rank === 0).length, ranks.filter((rank) => rank >= 0).length, held.length] as const
    }
    const [empty, taught] = [score([]), earlier.length === 0 ? null : score(earlier)]
    for (const [index, value] of empty.entries()) sums.empty[index]! += value
    for (const [index, value] of (taught ?? []).entries()) sums.history[index]! += value
    const cells = (found: readonly number[] | null) =>
      found ? [percent(found[0]!, found[2]!), percent(found[1]!, found[2]!)] : ['–', '–']
    rows.push([key, held.length, units.length, ...cells(empty), ...cells(taught)])
  }
  const total = (found: readonly number[]) => [percent(found[0]!, found[2]!), percent(found[1]!, found[2]!)]
  rows.push(['all', pairs.length, '', ...total(sums.empty), ...total(sums.history)])
  console.log(`Lead-unit suggestions, ${new Date().toISOString().slice(0, 10)}, held out by year`)
  const head = ['place and year', 'pairs', 'units', 'empty top-1', 'empty top-3', 'history top-1', 'history top-3']
  console.log(table(head, rows))
}
