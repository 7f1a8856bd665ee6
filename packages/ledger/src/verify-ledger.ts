import { createHash } from 'node:crypto'
import type { Checkpoint } from './domain/audit.ts'
import { type ChainBreak, verifyChain } from './domain/chain.ts'
import { type CheckpointBreak, checkCheckpoints, hashCheckpoint, type SignedCheckpoint } from './domain/checkpoint.ts'
import type { Ledger } from './ledger.ts'
import { listChains } from './views/support/list-chains.ts'
import { listEveryCheckpoint } from './views/support/list-every-checkpoint.ts'
import { listStoredTexts, type StoredText } from './views/support/list-stored-texts.ts'
import { readChain } from './views/support/read-chain.ts'

/** Something that is not as it was written. `what` names the thing, `reason` is a code. */
export interface VerifyFault {
  readonly place: string
  readonly what: string
  readonly reason:
    | 'text-hash-differs'
    | 'bytes-hash-differs'
    | 'quote-differs'
    | 'checkpoint-missing'
    | ChainBreak['reason']
    | CheckpointBreak['reason']
}

/** What `verifyLedger` looked at, and what it found wrong; `ok` when nothing. */
export interface VerifyReport {
  readonly ok: boolean
  readonly places: number
  readonly entries: number
  readonly texts: number
  readonly quotes: number
  readonly faults: readonly VerifyFault[]
  /** Where each chain ends: kept outside the database, they show a cut-off or rewritten record next time. */
  readonly checkpoints: Readonly<Record<string, Checkpoint>>
}

/** Checkpoints kept elsewhere, by place: signed ones, or the heads that an earlier report gave. */
export type KnownCheckpoints = Readonly<Record<string, Checkpoint | readonly (Checkpoint | SignedCheckpoint)[]>>

/** What is known from elsewhere. */
export interface VerifyOptions {
  readonly checkpoints?: KnownCheckpoints
  /** Public keys that may have signed, lower-case hex; any when not given. */
  readonly keys?: readonly string[] | undefined
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

function checkText(
  place: string,
  { document, number, text, textSha256, bytes, bytesSha256, quotes }: StoredText,
): VerifyFault[] {
  const what = `document:${document}/${number}`
  const faults: VerifyFault[] = []
  if (sha256(text) !== textSha256) faults.push({ place, what, reason: 'text-hash-differs' })
  if (sha256(bytes) !== bytesSha256) faults.push({ place, what, reason: 'bytes-hash-differs' })
  for (const { of, start, end, quote } of quotes) {
    if (text.slice(start, end) !== quote) faults.push({ place, what: of, reason: 'quote-differs' })
  }
  return faults
}

/**
 * What is wrong with the signed checkpoints that lie with a record: in themselves, and beside those kept elsewhere.
 * @param within Oldest first, from the place's first.
 */
export function compareCheckpoints(
  place: string,
  within: readonly SignedCheckpoint[],
  outside: readonly (Checkpoint | SignedCheckpoint)[],
  keys: readonly string[] | undefined,
): VerifyFault[] {
  const signed = outside.filter((one): one is SignedCheckpoint => 'signature' in one)
  const broken = [
    ...checkCheckpoints(place, within, { keys, whole: true }),
    ...checkCheckpoints(place, signed, { keys, whole: false }),
  ]
  const faults: VerifyFault[] = broken.map(({ sequence, reason }) => ({
    place,
    what: `checkpoint:${sequence}`,
    reason,
  }))
  const there = new Set(within.map(hashCheckpoint))
  for (const checkpoint of signed) {
    if (there.has(hashCheckpoint(checkpoint))) continue
    faults.push({ place, what: `checkpoint:${checkpoint.sequence}`, reason: 'checkpoint-missing' })
  }
  return faults
}

async function checkRecord(
  ledger: Ledger,
  place: string,
  outside: readonly (Checkpoint | SignedCheckpoint)[],
  keys: readonly string[] | undefined,
) {
  // Checkpoints first: those made while this reads speak of entries beyond the head it saw.
  const within = await listEveryCheckpoint(ledger, place)
  const { entries: chain, head, overrun } = readChain(ledger, place)
  const report = await verifyChain(chain, { head: await head(), checkpoints: [...within, ...outside] })
  const faults = compareCheckpoints(place, within, outside, keys)
  if (report.firstBroken) {
    const { sequence, reason } = report.firstBroken
    faults.push({ place, what: `entry:${sequence}`, reason })
  } else if (await overrun()) {
    faults.push({ place, what: `entry:${report.entries + 1}`, reason: 'head-differs' })
  }
  return { report, faults }
}

/**
 * Checks everything that can be checked: every place's chain against itself, its head, its signed checkpoints and the given
 * ones; every text and file against its hash; every quote of a decision or commitment against its text.
 * @example (await verifyLedger(ledger)).ok
 */
export async function verifyLedger(
  ledger: Ledger,
  { checkpoints = {}, keys }: VerifyOptions = {},
): Promise<VerifyReport> {
  const places = new Set([...(await ledger.view(listChains, '', undefined)), ...Object.keys(checkpoints)])
  const faults: VerifyFault[] = []
  const heads: Record<string, Checkpoint> = {}
  let entries = 0
  let texts = 0
  let quotes = 0
  for (const place of [...places].sort()) {
    const { report, faults: found } = await checkRecord(ledger, place, [checkpoints[place] ?? []].flat(), keys)
    faults.push(...found)
    entries += report.entries
    if (report.head) heads[place] = report.head
    for await (const stored of listStoredTexts(ledger, place)) {
      texts += 1
      quotes += stored.quotes.length
      faults.push(...checkText(place, stored))
    }
  }
  return { ok: faults.length === 0, places: places.size, entries, texts, quotes, faults, checkpoints: heads }
}
