/**
 * 100,000 rows to a file in bounded memory, beside the same rows held in memory (the rivals: `writeCsv` and
 * `writeJson`, which hold every row and the whole text, and write-excel-file by itself, with every cell as text). Each is run in a process of its own; what is told is the process's peak memory as the
 * system counts it (`maxRSS`), above that of a process that only loads the program.
 * Run: `node --import tsx bench/output-stream.ts [rows]`. Prints the date, the machine and one line for each way.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { arch, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { breakdownColumns, exports, type OutputRow, type OutputTable } from '@gangmu/output'
import writeWorkbook from 'write-excel-file/universal'

const head: Omit<OutputTable, 'rows'> = {
  title: '云岫区任务分解',
  source: '云岫区2026年政府工作报告（990102）',
  at: '2026-03-01T09:00:00+08:00',
  version: '1',
  filter: '',
  columns: breakdownColumns,
}

function makeRow(index: number): OutputRow {
  const rest = breakdownColumns.map(({ id, kind }) => [id, kind === 'number' ? String(index) : `${id} ${index}`])
  return {
    ...Object.fromEntries(rest),
    id: `99010219900101${String(index).padStart(4, '0')}`,
    sentence: `新建第${index}个社区书屋，年底前开放。`,
  }
}

function* makeRows(count: number): Generator<OutputRow> {
  for (let index = 0; index < count; index++) yield makeRow(index)
}

const ways = [
  'load only',
  'csv in pieces',
  'csv in memory',
  'json in pieces',
  'json in memory',
  'xlsx in pieces',
  'xlsx by write-excel-file in memory',
] as const
type Way = (typeof ways)[number]

/** One way, in this process: writes the file and says what it cost. */
async function run(way: Way, count: number, path: string): Promise<void> {
  const began = performance.now()
  const [id, , how] = way.split(' ')
  const one = exports.find((each) => each.id === id)
  if (one && how === 'pieces' && 'stream' in one) {
    const file = openSync(path, 'w')
    for await (const piece of one.stream(head, makeRows(count))) writeSync(file, piece)
    closeSync(file)
  } else if (id === 'xlsx') {
    const data = [...makeRows(count)].map((row) =>
      breakdownColumns.map(({ id: column }) => ({ value: row[column] ?? '', type: String, wrap: true })),
    )
    const blob = await writeWorkbook(data).toBlob()
    writeFileSync(path, new Uint8Array(await blob.arrayBuffer()))
  } else if (one) writeFileSync(path, await one.write({ ...head, rows: [...makeRows(count)] }))
  const seconds = (performance.now() - began) / 1_000
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1_024 }))
}

const [, script = '', first = '100000', way, path = ''] = process.argv
const count = Number(first)
if (way !== undefined) await run(way as Way, count, path)
else {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${arch()}, ${count} rows`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'output-stream-'))
  const sums = new Map<string, string>()
  let least = 0
  for (const each of ways) {
    const file = join(folder, each.replaceAll(' ', '-'))
    const told = execFileSync(process.execPath, ['--import', 'tsx', script, first, each, file], { encoding: 'utf8' })
    const { seconds, peak } = JSON.parse(told) as { seconds: number; peak: number }
    if (each === 'load only') {
      least = peak
      console.log(`${each}: peak ${peak.toFixed(0)} MB`)
      continue
    }
    const bytes = readFileSync(file)
    const sum = createHash('sha256').update(bytes).digest('hex')
    const [id = ''] = each.split(' ')
    const same = sums.has(id) && id !== 'xlsx' ? `, ${sums.get(id) === sum ? 'the same bytes' : 'OTHER BYTES'}` : ''
    sums.set(id, sum)
    console.log(
      `${each}: ${(bytes.length / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, ${(peak - least).toFixed(0)} MB above load${same}`,
    )
  }
  rmSync(folder, { recursive: true })
}
