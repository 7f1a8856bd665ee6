/**
 * How fast an exported record is verified, and whether any of many alterations passes unseen.
 * Run: `node --import tsx bench/record.ts [entries] [alterations] [seed]`; 1,000,000 entries and 100,000 alterations unless
 * said; 0 leaves a part out.
 * Speed: a record of that many entries, with a checkpoint every 500, is written to a file and verified from it, by both
 * verifiers, each in a process of its own. Alterations: ten classes in turn, each on a record of two places made from its own number, by somebody who may
 * write every byte but has no key; checkpoints kept elsewhere are known. Honest records: one for every ten alterations.
 * Every 100th altered and honest record is also given to the second verifier, which must agree.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { arch, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCheckpointLine, type SignedCheckpoint, verifyRecord } from '@gangmu/ledger'
import { alterations } from '../tools/record-tamper/alterations.ts'
import {
  listRecordLines,
  type Model,
  makeKey,
  makeRecord,
  renderRecord,
  writeStatement,
} from '../tools/record-tamper/make-record.ts'
import { makeRandom } from '../tools/record-tamper/random.ts'

const [entries = 1_000_000, wanted = 100_000, seed = 1] = process.argv.slice(2).map(Number)
const script = join(import.meta.dirname, '..', 'docs', 'verify', 'verify-record.py')
const folder = mkdtempSync(join(tmpdir(), 'record-'))
const key = makeKey('the office')
const stranger = makeKey('somebody else')
const since = (began: number): string => ((performance.now() - began) / 1000).toFixed(1)

const linesOf = ({ parts }: Model): string[] => parts.flatMap(({ checkpoints }) => checkpoints.map(writeStatement))

function outsideOf(model: Model): Record<string, SignedCheckpoint[]> {
  const known: Record<string, SignedCheckpoint[]> = {}
  for (const line of linesOf(model)) {
    const one = readCheckpointLine(line)
    if (one) known[one.place] = [...(known[one.place] ?? []), one]
  }
  return known
}

/** Whether the second verifier finds a record whole; it is asked in a process of its own. */
function isOkElsewhere(bytes: Uint8Array, model: Model): boolean {
  writeFileSync(
    join(folder, 'known.jsonl'),
    linesOf(model)
      .map((line) => `${line}\n`)
      .join(''),
  )
  writeFileSync(join(folder, 'one.jsonl'), bytes)
  const asked = [script, '--checkpoints', join(folder, 'known.jsonl'), join(folder, 'one.jsonl')]
  const { status, stderr } = spawnSync('python3', asked, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`The second verifier did not run: ${stderr}`)
  return status === 0
}

async function measureSpeed(): Promise<void> {
  const path = join(folder, 'record.jsonl')
  const model = makeRecord(makeRandom(seed), key, { places: 1, entries, checkpointEvery: 500, exact: true })
  const count = model.parts[0]?.entries.length ?? 0
  const file = openSync(path, 'w')
  let piece = ''
  for (const line of listRecordLines(model)) {
    piece += line
    if (piece.length < 1_000_000) continue
    writeSync(file, piece)
    piece = ''
  }
  writeSync(file, piece)
  closeSync(file)
  const megabytes = (statSync(path).size / 1e6).toFixed(0)
  const known = join(folder, 'known.jsonl')
  writeFileSync(known, `${linesOf(model).join('\n')}\n`)
  // In a process of its own: what was made to write the file must not burden the verification.
  const told = execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, 'verify', path, known])
  console.log(`first verifier: ${count} entries (${megabytes} MB), ${told.toString().trim()}`)
  const start = performance.now()
  const { status } = spawnSync('python3', [script, '--key', key.key, path], { encoding: 'utf8' })
  console.log(`second verifier: the same in ${since(start)} s, ${status === 0 ? 'holds' : 'DOES NOT HOLD'}`)
}

/** The first verifier alone, as `gangmu verify --file` runs it. */
async function verifyOne(path: string, known: string): Promise<void> {
  const checkpoints: Record<string, SignedCheckpoint[]> = {}
  for (const line of readFileSync(known, 'utf8').trimEnd().split('\n')) {
    const one = readCheckpointLine(line)
    if (one) checkpoints[one.place] = [...(checkpoints[one.place] ?? []), one]
  }
  const began = performance.now()
  const { ok } = await verifyRecord(createReadStream(path, { highWaterMark: 1024 * 1024 }), { checkpoints })
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpu = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1)
  console.log(
    `${since(began)} s by the clock, ${cpu} s of computing with its start, ${(maxRSS / 1024).toFixed(0)} MB, ${ok ? 'holds' : 'DOES NOT HOLD'}`,
  )
}

async function measureTampering(): Promise<void> {
  const classes = Object.entries(alterations)
  const missed: string[] = []
  let invented = 0
  let honest = 0
  let asked = 0
  let disagreed = 0
  const began = performance.now()
  for (let number = 0; number < wanted; number += 1) {
    const [name, alter] = classes[number % classes.length]!
    const model = makeRecord(makeRandom(seed + number), key, { places: 2, entries: 8, checkpointEvery: 8 })
    const checkpoints = outsideOf(model)
    const altered = alter(model, makeRandom((seed + number) * 7919), stranger)
    const { ok } = await verifyRecord([altered], { checkpoints })
    if (ok) missed.push(`${name} (seed ${seed + number})`)
    const both = Math.floor(number / classes.length) % 100 === 0
    if (both) {
      asked += 1
      if (isOkElsewhere(altered, model) !== ok) disagreed += 1
    }
    if (number % 10 !== 0) continue
    honest += 1
    const bytes = Buffer.from(renderRecord(model))
    const holds = (await verifyRecord([bytes], { checkpoints })).ok
    if (!holds) invented += 1
    if (both) {
      asked += 1
      if (isOkElsewhere(bytes, model) !== holds) disagreed += 1
    }
  }
  console.log(
    `${wanted} alterations of ${classes.length} classes in ${since(began)} s: ${wanted - missed.length} found`,
  )
  for (const one of missed.slice(0, 20)) console.log(`  missed: ${one}`)
  console.log(`${honest} honest records: ${invented} doubted`)
  console.log(`second verifier asked ${asked} times: disagreed ${disagreed} times`)
}

async function measure(): Promise<void> {
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${arch()}`)
  if (entries > 0) await measureSpeed()
  if (wanted > 0) await measureTampering()
}

try {
  const [, , mode, path = '', known = ''] = process.argv
  await (mode === 'verify' ? verifyOne(path, known) : measure())
} finally {
  rmSync(folder, { recursive: true })
}
