/**
 * Scores the reader on excerpts annotated by hand before the reader was run on them.
 * `bench/gold/*.json` holds offsets, kinds, amounts and units with the SHA-256 of the text they stand in, and no sentence;
 * the texts are found by that hash in `../shared/corpus`, and the scorer beside them compares.
 * Set 1 was scored blind once and has served development since; set 2 came later and was kept for scoring alone;
 * set 3 came later still, of other places and decades; it was scored blind too and has served development since;
 * set 4 is eight more, of reports no set before touched (a county, a district, five cities, a province; 2008 to 2026): scored blind,
 * a few of its aims and promises were looked at afterwards.
 * Run: `node --import tsx bench/own-gold.ts [--set 1|2|3|4] [--misses]`. Says "skipped" where the corpus is absent.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Range = readonly [number, number]
type Item = Readonly<Record<string, unknown>>
interface Excerpt {
  readonly set: 1 | 2 | 3 | 4
  readonly text: { readonly sha256: string; readonly start: number; readonly end: number }
  readonly [kind: string]: unknown
}

const root = join(import.meta.dirname, '..')
const shared = process.env.GANGMU_SHARED ?? join(root, '..', 'shared')
const args = process.argv.slice(2)
const at = args.indexOf('--set')
const [, only] = at < 0 ? [] : args.splice(at, 2)
const reports = join(shared, 'corpus', 'reports')

/** The words at a range of the whole text, named as the scorer wants them: the quote and which occurrence it is. */
function nameQuote(excerpt: string, offset: number, range: Range): { q: string; n: number } {
  const start = range[0] - offset
  const q = excerpt.slice(start, range[1] - offset)
  let n = 0
  for (let at = excerpt.indexOf(q); at >= 0 && at <= start; at = excerpt.indexOf(q, at + q.length)) n++
  return { q, n }
}

const isRange = (value: unknown): value is Range =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')

function nameItem(excerpt: string, offset: number, item: Item): Item {
  const named: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(item)) {
    if (isRange(value)) {
      if (key === 'at') Object.assign(named, nameQuote(excerpt, offset, value))
      else named[key] = nameQuote(excerpt, offset, value)
    } else if (Array.isArray(value)) named[key] = value.map((range: Range) => nameQuote(excerpt, offset, range))
    else named[key] = value
  }
  return named
}

if (!existsSync(reports)) {
  console.log('skipped: ../shared/corpus is absent')
} else {
  const byHash = new Map<string, string>()
  for (const name of readdirSync(reports)) {
    const bytes = readFileSync(join(reports, name))
    byHash.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'))
  }
  const folder = mkdtempSync(join(tmpdir(), 'own-gold-'))
  try {
    mkdirSync(join(folder, 'gold'))
    for (const name of readdirSync(join(root, 'bench', 'gold'))) {
      const gold = JSON.parse(readFileSync(join(root, 'bench', 'gold', name), 'utf8')) as Excerpt
      if (only !== undefined && String(gold.set) !== only) continue
      const text = byHash.get(gold.text.sha256)
      if (text === undefined) {
        console.log(`skipped: ${name}: no text with SHA-256 ${gold.text.sha256}`)
        continue
      }
      const excerpt = text.slice(gold.text.start, gold.text.end)
      const named: Record<string, unknown> = {}
      for (const [kind, items] of Object.entries(gold)) {
        if (kind !== 'text' && kind !== 'set')
          named[kind] = (items as Item[]).map((item) => nameItem(excerpt, gold.text.start, item))
      }
      writeFileSync(join(folder, 'gold', name), JSON.stringify(named))
      writeFileSync(join(folder, 'gold', name.replace('.json', '.txt')), excerpt)
    }
    const scorer = join(shared, 'tools', 'score-reading.mjs')
    const reader = 'node --import tsx bench/read-json.ts'
    const table = execFileSync(process.execPath, [scorer, ...args, '--run', reader, join(folder, 'gold')], {
      cwd: root,
      encoding: 'utf8',
    })
    console.log(table)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
