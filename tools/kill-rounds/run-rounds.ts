import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Ledger, listAuditEntries, listUnits, openLedger, verifyLedger } from '@gangmu/ledger'
import { makeRandom } from '../record-tamper/random.ts'

/** What is killed, where, how often and under how many writers. */
export interface KillOptions {
  /** A directory, or a server's address. */
  readonly where: string
  readonly rounds: number
  readonly writers: number
  readonly seed: number
  /** Kills the database and starts it again; without it the program is killed. */
  readonly killDatabase?: (() => Promise<void>) | undefined
  readonly onRound?: (round: number, acknowledged: number) => void
}

/** What came of it: everything but `acknowledged` must be 0. */
export interface KillOutcome {
  readonly acknowledged: number
  /** Acknowledged and not there. */
  readonly lost: number
  /** One unit of a pair there, the other not; or a unit without its entry in the record, or an entry without its unit. */
  readonly halves: number
  /** Faults that verifying found. */
  readonly faults: number
}

const placesOf = (seed: number, round: number): string[] =>
  Array.from({ length: 8 }, (_, index) => String(100_000 + (seed % 100) * 8_000 + round * 8 + index))
const script = fileURLToPath(new URL('./writers.ts', import.meta.url))
const optionsOf = (where: string) => (where.startsWith('postgres:') ? { databaseUrl: where } : { dataDir: where })

/** Writers in a process of their own, what they said so far, and its end. */
export function startWriters({ where, writers, seed }: Pick<KillOptions, 'where' | 'writers' | 'seed'>, round: number) {
  const args = ['--import', 'tsx', script, where, String(writers), String(round), ...placesOf(seed, round)]
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  let rest = ''
  let told: () => void = () => undefined
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    told()
  })
  const until = async (count: number): Promise<void> => {
    if (child.exitCode !== null) throw new Error('Cannot go on: the writers have ended')
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`Cannot go on: the writers ended with ${code}`)))
      told = () => lines.length >= count && resolve()
      told()
    })
  }
  const kill = async (): Promise<string[]> => {
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
    return lines.filter((line) => line.includes(' '))
  }
  return { pid: child.pid, lines, until, kill }
}

async function readPlace(ledger: Ledger, place: string) {
  const units = new Set((await ledger.view(listUnits, place, undefined)).map(({ id }) => id))
  const { entries } = await ledger.view(listAuditEntries, place, { limit: 1_000_000 })
  const recorded = new Set(entries.filter(({ action }) => action === 'unit-added').map(({ what }) => what.slice(5)))
  return { units, recorded }
}

/** Pairs of which one half is there; units that the record does not know, and the other way about. */
function countHalves(units: ReadonlySet<string>, recorded: ReadonlySet<string>): number {
  let halves = 0
  for (const id of units) {
    const other = `${id.slice(0, -1)}${id.endsWith('a') ? 'b' : 'a'}`
    if (!units.has(other) || !recorded.has(id)) halves += 1
  }
  for (const id of recorded) if (!units.has(id)) halves += 1
  return halves
}

/** What of the acknowledged is not there, and what is half there, once nobody writes any more. */
export async function checkRound(
  { where, seed }: Pick<KillOptions, 'where' | 'seed'>,
  round: number,
  acknowledged: readonly string[],
): Promise<Pick<KillOutcome, 'lost' | 'halves'>> {
  const ledger = await openLedger(optionsOf(where))
  try {
    let lost = 0
    let halves = 0
    for (const place of placesOf(seed, round)) {
      const { units, recorded } = await readPlace(ledger, place)
      halves += countHalves(units, recorded)
      const mine = acknowledged
        .filter((line) => line.startsWith(`${place} `))
        .map((line) => line.slice(place.length + 1))
      lost += mine.filter((pair) => !units.has(`${pair}-a`) || !units.has(`${pair}-b`)).length
    }
    return { lost, halves }
  } finally {
    await ledger.close()
  }
}

/**
 * Lets many writers write at once, kills the program or the database at a random moment, and looks for what is missing or
 * half there; again and again in the same ledger, which at the end is verified as a whole.
 */
export async function runKillRounds(options: KillOptions): Promise<KillOutcome> {
  const { rounds, seed, killDatabase, onRound } = options
  const random = makeRandom(seed)
  let acknowledged = 0
  let lost = 0
  let halves = 0
  for (let round = 1; round <= rounds; round += 1) {
    const writers = startWriters(options, round)
    // Only once something was acknowledged can it be lost.
    await writers.until(2)
    await wait(random.below(1500))
    if (killDatabase) {
      await killDatabase()
      // It comes back by itself: the same process must acknowledge again, without a restart.
      await writers.until(writers.lines.length + 5)
    }
    const lines = await writers.kill()
    acknowledged += lines.length
    const found = await checkRound(options, round, lines)
    lost += found.lost
    halves += found.halves
    onRound?.(round, lines.length)
  }
  const ledger = await openLedger(optionsOf(options.where))
  try {
    const { faults } = await verifyLedger(ledger)
    return { acknowledged, lost, halves, faults: faults.length }
  } finally {
    await ledger.close()
  }
}
