/**
 * 100,000 rows to a file in bounded memory, beside the same rows held in memory (the rivals: `writeCsv` and
 * `writeJson`, which hold every row and the whole text, and write-excel-file by itself, with every cell as text). Each is run in a process of its own; what is told is the process's peak memory as the
 * system counts it (`maxRSS`), above that of a process that only loads the program.
 * The last way sends the rows over HTTP to a client in the same process, through the whole server, from a ledger whose commitments are made up as they
 * are read: what it costs is the way out, not the database, and its peak is told above the waiting server (resident set, looked at every 20 ms).
 * Run: `node --import tsx bench/output-stream.ts [rows]`. Prints the date, the machine and one line for each way.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { arch, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '@gangmu/api'
import { commitmentsRegister, type Ledger, openLedger, openPlace } from '@gangmu/ledger'
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
  'csv over HTTP',
] as const
type Way = (typeof ways)[number]

/** A ledger with so many commitments, each made when it is asked for. */
function withCommitments(ledger: Ledger, count: number): Ledger {
  const [sample] = commitmentsRegister.samples
  const addresses = Array.from({ length: count }, (_, at) => `990102-2026-${String(at + 1).padStart(6, '0')}`)
  const view = async (asked: { readonly name: string }, place: string, input: unknown): Promise<unknown> => {
    if (asked.name === 'list-commitment-addresses') return addresses
    if (asked.name !== 'list-commitments-at') return ledger.view(asked as never, place, input as never)
    return (input as { addresses: string[] }).addresses.map((address) => ({ ...sample, address }))
  }
  return { ...ledger, view: view as Ledger['view'] }
}

/** The commitments as the local command line gets them: over a connection, written to a file as they come. */
async function download(count: number, path: string): Promise<{ seconds: number; above: number }> {
  const ledger = await openLedger({})
  const homePlace = '990102'
  const opened = { code: homePlace, name: '云岫区', parent: '990100' }
  await ledger.command(openPlace, { place: homePlace, actor: 'system', idempotencyKey: 'bench-open' }, opened)
  const localToken = 'a-token-for-this-run-only-0123456789'
  const server = await createServer({
    ledger: withCommitments(ledger, count),
    homePlace,
    programVersion: 'bench',
    localToken,
  })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const before = process.memoryUsage().rss
  let most = before
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const began = performance.now()
  const headers = { authorization: `Bearer ${localToken}`, 'accept-encoding': 'identity' }
  const answer = await fetch(`${address}/api/v1/places/${homePlace}/exports/commitments/csv`, { headers })
  if (!answer.ok || answer.body === null) throw new Error(`Cannot download: ${answer.status}`)
  const file = openSync(path, 'w')
  for await (const piece of answer.body) writeSync(file, piece)
  closeSync(file)
  const seconds = (performance.now() - began) / 1_000
  clearInterval(look)
  await server.close()
  await ledger.close()
  return { seconds, above: (most - before) / 1_048_576 }
}

/** One way, in this process: writes the file and says what it cost. */
async function run(way: Way, count: number, path: string): Promise<void> {
  const began = performance.now()
  const [id, , how] = way.split(' ')
  const one = exports.find((each) => each.id === id)
  if (way === 'csv over HTTP') {
    console.log(JSON.stringify(await download(count, path)))
    return
  }
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
    const {
      seconds,
      peak = 0,
      above = peak - least,
    } = JSON.parse(told.trim().split('\n').at(-1) ?? '') as {
      seconds: number
      peak?: number
      above?: number
    }
    if (each === 'load only') {
      least = peak
      console.log(`${each}: peak ${peak.toFixed(0)} MB`)
      continue
    }
    const bytes = readFileSync(file)
    const sum = createHash('sha256').update(bytes).digest('hex')
    const [id = ''] = each.split(' ')
    const same =
      sums.has(id) && id !== 'xlsx' && peak > 0 ? `, ${sums.get(id) === sum ? 'the same bytes' : 'OTHER BYTES'}` : ''
    sums.set(id, sum)
    console.log(
      `${each}: ${(bytes.length / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, ${peak === 0 ? '' : `peak ${peak.toFixed(0)} MB, `}${above.toFixed(0)} MB above ${peak === 0 ? 'the waiting server' : 'load'}${same}`,
    )
  }
  rmSync(folder, { recursive: true })
}
