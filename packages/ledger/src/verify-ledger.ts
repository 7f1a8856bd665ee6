import { createHash } from 'node:crypto'
import { type ChainReport, type Checkpoint, verifyChain } from './domain/audit.ts'
import type { Ledger } from './ledger.ts'
import { listChains } from './views/support/list-chains.ts'
import { listStoredTexts, type StoredText } from './views/support/list-stored-texts.ts'
import { readChain } from './views/support/read-chain.ts'

/** Something that is not as it was written. `what` names the thing, `reason` is a code. */
export interface VerifyFault {
  readonly place: string
  readonly what: string
  readonly reason: 'text-hash-differs' | 'bytes-hash-differs' | 'quote-differs' | ChainReasonCode
}
type ChainReasonCode = NonNullable<ChainReport['firstBroken']>['reason']

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

/** What is known from elsewhere: checkpoints of each place, as an earlier report gave them. */
export interface VerifyOptions {
  readonly checkpoints?: Readonly<Record<string, Checkpoint>>
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
 * Checks everything that can be checked: every place's chain against itself, its head and the given checkpoints; every text
 * and file against its hash; every quote of a decision or commitment against its text.
 * @example (await verifyLedger(ledger)).ok
 */
export async function verifyLedger(ledger: Ledger, { checkpoints = {} }: VerifyOptions = {}): Promise<VerifyReport> {
  const places = new Set([...(await ledger.view(listChains, '', undefined)), ...Object.keys(checkpoints)])
  const faults: VerifyFault[] = []
  const heads: Record<string, Checkpoint> = {}
  let entries = 0
  let texts = 0
  let quotes = 0
  for (const place of [...places].sort()) {
    const known = checkpoints[place]
    const { entries: chain, head, overrun } = readChain(ledger, place)
    const report = await verifyChain(chain, { head: await head(), checkpoints: known ? [known] : [] })
    entries += report.entries
    if (report.head) heads[place] = report.head
    if (report.firstBroken) {
      const { sequence, reason } = report.firstBroken
      faults.push({ place, what: `entry:${sequence}`, reason })
    } else if (await overrun()) {
      faults.push({ place, what: `entry:${report.entries + 1}`, reason: 'head-differs' })
    }
    for await (const stored of listStoredTexts(ledger, place)) {
      texts += 1
      quotes += stored.quotes.length
      faults.push(...checkText(place, stored))
    }
  }
  return { ok: faults.length === 0, places: places.size, entries, texts, quotes, faults, checkpoints: heads }
}
