import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { canonicalJson } from '@gangmu/ledger'
import type { Random } from './random.ts'

/** The parts of a record as one who may write anything has them in hand. */
export interface Entry {
  algorithm: string
  place: string
  sequence: number
  at: string
  actor: string
  action: string
  what: string
  before: unknown
  after: unknown
  previousHash: string
  hash: string
}
export interface Statement {
  algorithm: string
  key: string
  place: string
  sequence: number
  hash: string
  at: string
  previousCheckpointHash: string
  signature: string
}
export interface Text {
  place: string
  document: string
  number: number
  textSha256: string
  bytesSha256: string
}
export interface Part {
  place: string
  checkpoints: Statement[]
  entries: Entry[]
  texts: Text[]
}
export interface Model {
  parts: Part[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const zero = '0'.repeat(64)

/** An Ed25519 key from 32 bytes (RFC 8410, August 2018: this prefix is its PKCS #8). */
export function makeKey(seed: string): { key: string; privateKey: KeyObject } {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  const secret = createHash('sha256').update(seed).digest()
  const privateKey = createPrivateKey({ key: Buffer.concat([prefix, secret]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  return { key: spki.subarray(-32).toString('hex'), privateKey }
}

export type Key = ReturnType<typeof makeKey>

const bodyOf = (entry: Entry): string => {
  const { algorithm, place, sequence, at, actor, action, what, before, after, previousHash } = entry
  const form = 'gangmu.audit/1'
  return canonicalJson([form, algorithm, place, sequence, at, actor, action, what, before, after, previousHash])
}

/** Hashes entries anew from one on, each naming the one before it. */
export function sealEntries(entries: Entry[], from = 0, renumber = true): void {
  for (let index = from; index < entries.length; index += 1) {
    const entry = entries[index]!
    if (renumber) entry.sequence = index + 1
    entry.previousHash = entries[index - 1]?.hash ?? zero
    entry.hash = sha256(bodyOf(entry))
  }
}

/** The hash of one entry as it stands. */
export const hashOf = (entry: Entry): string => sha256(bodyOf(entry))

const statementOf = ({ algorithm, key, place, sequence, hash, at, previousCheckpointHash }: Statement): string =>
  canonicalJson(['gangmu.checkpoint/1', algorithm, key, place, sequence, hash, at, previousCheckpointHash])

/** Signs checkpoints anew from one on, each naming the one before it. */
export function signAll(checkpoints: Statement[], { key, privateKey }: Key, from = 0): void {
  for (let index = from; index < checkpoints.length; index += 1) {
    const one = checkpoints[index]!
    const before = checkpoints[index - 1]
    one.key = key
    one.previousCheckpointHash = before ? sha256(statementOf(before)) : zero
    one.signature = sign(null, Buffer.from(statementOf(one)), privateKey).toString('hex')
  }
}

/** A checkpoint as a line. */
export const writeStatement = (one: Statement): string =>
  `{"checkpoint":${statementOf(one)},"signature":${JSON.stringify(one.signature)}}`

/** The record line by line, each with its end; the last fits whatever was said. */
export function* listRecordLines({ parts }: Model): Generator<string> {
  const digest = createHash('sha256')
  const take = (line: string): string => {
    digest.update(`${line}\n`)
    return `${line}\n`
  }
  const places = parts.map(({ place }) => place)
  const counts = [0, 0, 0]
  yield take(`{"record":${canonicalJson(['gangmu.record/1', '0.1.0', '2026-03-01T00:00:00.000Z', places])}}`)
  for (const { checkpoints, entries, texts } of parts) {
    for (const one of checkpoints) yield take(writeStatement(one))
    for (const one of entries) yield take(`{"entry":${bodyOf(one)},"hash":${JSON.stringify(one.hash)}}`)
    for (const { place, document, number, textSha256, bytesSha256 } of texts) {
      yield take(`{"text":${canonicalJson(['gangmu.text/1', place, document, number, textSha256, bytesSha256])}}`)
    }
    for (const [index, { length }] of [checkpoints, entries, texts].entries()) counts[index]! += length
  }
  yield `{"end":${canonicalJson(['gangmu.end/1', ...counts])},"sha256":"${digest.digest('hex')}"}\n`
}

/** The record as one text. */
export const renderRecord = (model: Model): string => [...listRecordLines(model)].join('')

const actors = ['system', 'officer-1', 'officer-2', '督查室']
const reasons = ['已核对', '口径一致', 'checked "twice"', 'a\\b\n', '', '😀']

/** An honest record: places with entries, texts and checkpoints, the last at the end of each chain. */
export function makeRecord(
  random: Random,
  key: Key,
  sizes: {
    readonly places: number
    readonly entries: number
    readonly checkpointEvery?: number
    readonly exact?: boolean
  },
): Model {
  const parts: Part[] = []
  for (let number = 0; number < sizes.places; number += 1) {
    const place = String(990_102 + number)
    const part: Part = { place, checkpoints: [], entries: [], texts: [] }
    const length = sizes.entries + (sizes.exact ? 0 : random.below(sizes.entries))
    let clock = Date.UTC(2026, 0, 5)
    for (let index = 0; index < length; index += 1) {
      clock += random.below(3_600_000)
      const imported = index > 0 && random.below(6) === 0
      const textSha256 = sha256(`${place} ${index} text`)
      const bytesSha256 = sha256(`${place} ${index} bytes`)
      const document = `${place}-${String(index).padStart(7, '0')}`
      if (imported) part.texts.push({ place, document, number: 1, textSha256, bytesSha256 })
      part.entries.push({
        algorithm: 'sha256',
        place,
        sequence: index + 1,
        at: new Date(clock).toISOString(),
        actor: random.pick(actors),
        action: index === 0 ? 'place-opened' : imported ? 'document-imported' : 'finding-decided',
        what: index === 0 ? `place:${place}` : `document:${document}`,
        before: random.below(2) ? null : { verdict: 'accept', version: random.below(9) },
        after: imported
          ? { textVersion: 1, textSha256, bytesSha256 }
          : { verdict: 'reject', reason: random.pick(reasons), share: random.below(1000) / 8 },
        previousHash: zero,
        hash: '',
      })
    }
    sealEntries(part.entries)
    for (const [index, entry] of part.entries.entries()) {
      if (index !== length - 1 && random.below(sizes.checkpointEvery ?? 8) !== 0) continue
      const { sequence, hash, at } = entry
      const blank = { previousCheckpointHash: '', signature: '', key: '' }
      part.checkpoints.push({ algorithm: 'ed25519', place, sequence, hash, at, ...blank })
    }
    signAll(part.checkpoints, key)
    parts.push(part)
  }
  return { parts }
}
