import { createHash } from 'node:crypto'
import type { AuditEntry, Checkpoint } from '../domain/audit.ts'
import { type ChainCheck, startChainCheck } from '../domain/chain.ts'
import type { SignedCheckpoint } from '../domain/checkpoint.ts'
import { compareCheckpoints, type KnownCheckpoints, type VerifyFault } from '../verify-ledger.ts'
import { listLines } from './list-lines.ts'
import { type RecordCounts, type RecordedText, type RecordLine, readRecordLine } from './record-line.ts'

/** Something wrong with an exported record; the place is empty where it is the file that is wrong. */
export interface RecordFault {
  readonly place: string
  readonly what: string
  readonly reason:
    | VerifyFault['reason']
    | 'line-unreadable'
    | 'line-misplaced'
    | 'end-missing'
    | 'end-differs'
    | 'place-missing'
    | 'text-not-recorded'
    | 'text-missing'
}

/** What `verifyRecord` read, and what it found wrong; `ok` when nothing. */
export interface RecordReport extends RecordCounts {
  readonly ok: boolean
  /** When the record says it was written, and the places in it. */
  readonly at: string | null
  readonly places: readonly string[]
  /** Public keys of the checkpoints in the record. */
  readonly keys: readonly string[]
  /** At most {@link mostFaults}. */
  readonly faults: readonly RecordFault[]
  /** Where each chain ends. */
  readonly heads: Readonly<Record<string, Checkpoint>>
  /**
   * The last entry of each place that is vouched for from outside: by a checkpoint kept elsewhere, or by a signature of a
   * key that was given. What comes after it holds in itself, and nothing more is known of it.
   */
  readonly vouched: Readonly<Record<string, number>>
}

/** What is known from elsewhere. */
export interface VerifyRecordOptions {
  readonly checkpoints?: KnownCheckpoints
  /** Public keys that may have signed, lower-case hex; any when not given. */
  readonly keys?: readonly string[] | undefined
}

const mostFaults = 100

/** The hashes that an entry says a text version was stored with. */
function readStored({ action, what, after }: AuditEntry): string | null {
  if (action !== 'document-imported' && action !== 'text-version-imported') return null
  const { textVersion, textSha256, bytesSha256 } = (after ?? {}) as Readonly<Record<string, unknown>>
  return `${what.slice('document:'.length)}/${textVersion} ${textSha256} ${bytesSha256}`
}

const nameText = ({ document, number, textSha256, bytesSha256 }: RecordedText): string =>
  `${document}/${number} ${textSha256} ${bytesSha256}`

const isBefore = (one: RecordedText, other: RecordedText): boolean =>
  one.document === other.document ? one.number < other.number : one.document < other.document

/** Order of lines within a place. */
const order = ['checkpoint', 'entry', 'text'] as const

/** One place's part of a record, while it is read. */
function startPlace(place: string, outside: readonly (Checkpoint | SignedCheckpoint)[]) {
  const checkpoints: SignedCheckpoint[] = []
  const stored = new Set<string>()
  let chain: ChainCheck | null = null
  let stage = 0
  let lastText: RecordedText | null = null
  const startChain = () => startChainCheck({ checkpoints: [...checkpoints, ...outside] })
  return {
    /** @returns why the line may not stand there, or null */
    add(line: Exclude<RecordLine, { kind: 'record' | 'end' }>): RecordFault['reason'] | null {
      const next = order.indexOf(line.kind)
      if (next < stage) return 'line-misplaced'
      stage = next
      if (line.kind === 'checkpoint') checkpoints.push(line.checkpoint)
      else if (line.kind === 'entry') {
        chain ??= startChain()
        chain.add(line.entry, line.text)
        const text = readStored(line.entry)
        if (text !== null) stored.add(text)
      } else {
        if (lastText && !isBefore(lastText, line.text)) return 'line-misplaced'
        lastText = line.text
        if (!stored.delete(nameText(line.text))) return 'text-not-recorded'
      }
      return null
    },
    end(keys: readonly string[] | undefined) {
      const report = (chain ?? startChain()).end()
      const faults: RecordFault[] = compareCheckpoints(place, checkpoints, outside, keys)
      if (report.firstBroken) {
        faults.push({ place, what: `entry:${report.firstBroken.sequence}`, reason: report.firstBroken.reason })
      }
      if (report.entries === 0) faults.push({ place, what: `place:${place}`, reason: 'place-missing' })
      for (const text of stored) {
        faults.push({ place, what: `document:${text.slice(0, text.indexOf(' '))}`, reason: 'text-missing' })
      }
      const vouching = keys ? [...outside, ...checkpoints] : outside
      const vouched = vouching.reduce((last, { sequence }) => Math.max(last, sequence), 0)
      return { faults, head: report.head, vouched, keys: checkpoints.map(({ key }) => key) }
    },
  }
}

/**
 * Checks an exported record, without a database; memory holds one line, and of a place its checkpoints and the names of
 * its texts: every line in its canonical form and its place, every chain in itself, every checkpoint by its signature, the
 * hashes of the texts against the entries that stored them. With checkpoints kept elsewhere (or published) it also finds
 * what was cut off, or rewritten as a whole.
 * @example (await verifyRecord(createReadStream('record.jsonl'), { checkpoints })).ok
 */
export async function verifyRecord(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { checkpoints: known = {}, keys }: VerifyRecordOptions = {},
): Promise<RecordReport> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const digest = createHash('sha256')
  const counts = { checkpoints: 0, entries: 0, texts: 0 }
  const faults: RecordFault[] = []
  const heads: Record<string, Checkpoint> = {}
  const vouched: Record<string, number> = {}
  const seenKeys = new Set<string>()
  const seen = new Set<string>()
  let head: Extract<RecordLine, { kind: 'record' }> | null = null
  let ended = false
  let number = 0
  let current: { readonly place: string; readonly part: ReturnType<typeof startPlace> } | null = null

  const fault = (place: string, what: string, reason: RecordFault['reason']): void => {
    if (faults.length < mostFaults) faults.push({ place, what, reason })
  }
  const outsideOf = (place: string) => [known[place] ?? []].flat()
  const settle = (): void => {
    if (!current) return
    const { place, part } = current
    const result = part.end(keys)
    for (const one of result.faults) fault(one.place, one.what, one.reason)
    if (result.head) heads[place] = result.head
    vouched[place] = result.vouched
    for (const key of result.keys) seenKeys.add(key)
    current = null
  }
  const take = (line: Exclude<RecordLine, { kind: 'record' | 'end' }>): void => {
    const { place } = line.kind === 'checkpoint' ? line.checkpoint : line.kind === 'entry' ? line.entry : line.text
    if (current?.place !== place) {
      settle()
      // A place that comes back would begin a second chain.
      if (seen.has(place) || head?.places[seen.size] !== place) fault(place, `line:${number}`, 'line-misplaced')
      seen.add(place)
      current = { place, part: startPlace(place, outsideOf(place)) }
    }
    const reason = current.part.add(line)
    if (reason) fault(place, `line:${number}`, reason)
    if (line.kind === 'checkpoint') counts.checkpoints += 1
    else if (line.kind === 'entry') counts.entries += 1
    else counts.texts += 1
  }
  const read = (bytes: Uint8Array): RecordLine | null => {
    try {
      return readRecordLine(decoder.decode(bytes))
    } catch (error) {
      // Not UTF-8: no line of ours.
      if (error instanceof TypeError) return null
      throw error
    }
  }

  for await (const { bytes, whole } of listLines(pieces)) {
    number += 1
    const line = whole ? read(bytes.subarray(0, -1)) : null
    if (!line) fault('', `line:${number}`, 'line-unreadable')
    else if (ended || (line.kind === 'record') !== (number === 1)) fault('', `line:${number}`, 'line-misplaced')
    else if (line.kind === 'record') head = line
    else if (line.kind !== 'end') take(line)
    else {
      ended = true
      const { checkpoints, entries, texts } = line.counts
      const same = checkpoints === counts.checkpoints && entries === counts.entries && texts === counts.texts
      if (!same || line.sha256 !== digest.copy().digest('hex')) fault('', `line:${number}`, 'end-differs')
    }
    digest.update(bytes)
  }
  settle()
  if (!ended) fault('', `line:${number + 1}`, 'end-missing')
  for (const place of new Set([...(head?.places ?? []), ...Object.keys(known)])) {
    if (!seen.has(place)) fault(place, `place:${place}`, 'place-missing')
  }
  return {
    ok: faults.length === 0,
    at: head?.at ?? null,
    places: [...seen],
    ...counts,
    keys: [...seenKeys].sort(),
    faults,
    heads,
    vouched,
  }
}
