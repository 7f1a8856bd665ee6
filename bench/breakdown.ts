import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '@gangmu/reader'
import { findShared, listReports, table } from './shared.ts'

/**
 * Duties that the reader finds, against official pairs of task and units: `node --import tsx bench/breakdown.ts`.
 * As printed: annexes of the corpus's own reports, for the places and years that the pairs name. Written out: the pairs of
 * every place and year as a breakdown in four forms in use (practice §1.3): labels in brackets, labels on lines, words
 * behind the names, a table. A pair is a role, a unit and the task it stands by.
 */
interface Pair {
  readonly place: string
  readonly year: number
  readonly task: string
  readonly lead: string
  readonly resp: string
}

const norm = (words: string): string => {
  let out = ''
  for (const character of words) if (!'。；;，,、 　.．:：'.includes(character)) out += character
  return out
}
/** Without the number or label before it. */
const bare = (task: string): string => {
  const words = task.trim().slice(task.trim().search(/[^\d.．、\s]/))
  return norm(words.startsWith('目标任务：') ? words.slice(5) : words)
}
const names = (units: string): string[] => units.split(/[、，]/).filter(Boolean)

function score(gold: readonly Pair[], text: string) {
  const found = new Set<string>()
  for (const { quote, duties } of readReport(text).tasks ?? []) {
    for (const { role, unit } of duties) found.add(`${bare(quote).slice(0, 12)}|${role}|${norm(unit.quote)}`)
  }
  const wanted = new Set(
    gold.flatMap(({ task, lead, resp }) => [
      ...names(lead).map((unit) => `${bare(task).slice(0, 12)}|lead|${norm(unit)}`),
      ...names(resp).map((unit) => `${bare(task).slice(0, 12)}|responsible|${norm(unit)}`),
    ]),
  )
  if (process.argv.includes('--misses')) {
    for (const pair of wanted) if (!found.has(pair)) console.log(`missed ${pair}`)
    for (const pair of found) if (!wanted.has(pair)) console.log(`extra ${pair}`)
  }
  const hit = [...wanted].filter((pair) => found.has(pair)).length
  return { wanted: wanted.size, found: found.size, hit }
}

const clean = (task: string): string => task.replaceAll('\t', ' ')
const forms: readonly (readonly [string, (pair: Pair, index: number) => string])[] = [
  [
    'labels in brackets',
    ({ task, lead, resp }) => `${task}。（牵头单位：${lead}${resp === '' ? '' : `；责任单位：${resp}`}）`,
  ],
  [
    'labels on lines',
    ({ task, lead, resp }) => `${task}\n牵头单位：${lead}${resp === '' ? '' : `\n责任单位：${resp}`}`,
  ],
  ['words behind names', ({ task, lead, resp }) => `${task}（${lead}牵头${resp === '' ? '' : `，${resp}负责`}）`],
  ['table', ({ task, lead, resp }, index) => `${index + 1}\t${clean(task)}\t${lead}\t${resp}`],
]
const heads = '序号\t任务内容\t牵头单位\t责任单位'

const file = findShared('corpus', 'decomposition', 'tasks-with-lead-units.jsonl')
const reports = findShared('corpus', 'reports')
if (file !== null && reports !== null) {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair)
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const key = `${pair.year}-${pair.place}`
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))
  const row = (name: string, { wanted, found, hit }: ReturnType<typeof score>) => [
    name,
    wanted,
    found,
    hit,
    share(hit, found),
    share(hit, wanted),
  ]
  const rows: (string | number)[][] = []
  for (const [key, gold] of [...groups].sort()) {
    const report = join(reports, `${key}.txt`)
    const text = listReports(reports).find(({ file }) => report.endsWith(file))?.text
    if (text?.includes('单位：')) rows.push(row(`${key}, as printed`, score(gold, text)))
  }
  for (const [form, write] of forms) {
    const sums = { wanted: 0, found: 0, hit: 0 }
    for (const [key, gold] of groups) {
      const lines = gold.map(write)
      const text = [
        `${key.slice(5)}${key.slice(0, 4)}年政府工作报告任务分解`,
        ...(form === 'table' ? [heads] : []),
        ...lines,
      ]
      const { wanted, found, hit } = score(gold, text.join('\n'))
      sums.wanted += wanted
      sums.found += found
      sums.hit += hit
    }
    rows.push(row(`written out: ${form}`, sums))
  }
  console.log(`Duties read, ${new Date().toISOString().slice(0, 10)}`)
  console.log(table(['source', 'pairs', 'found', 'right', 'precision', 'recall'], rows))
  const assigning = listReports(reports).flatMap(({ file, text }) => {
    const tasks = readReport(text).tasks ?? []
    return tasks.length === 0 ? [] : [[file, tasks.length, tasks.flatMap(({ duties }) => duties).length]]
  })
  console.log(`\nReports of the corpus that assign tasks`)
  console.log(table(['report', 'tasks', 'duties'], assigning))
}
