import { createHash } from 'node:crypto'
import { canonicalEntry } from '../domain/audit.ts'
import type { Ledger } from '../ledger.ts'
import { getRecordEnd } from '../views/support/get-record-end.ts'
import { listChains } from '../views/support/list-chains.ts'
import { listEveryCheckpoint } from '../views/support/list-every-checkpoint.ts'
import { readChain } from '../views/support/read-chain.ts'
import { type RecordLine, writeRecordLine } from './record-line.ts'

/** What to write. */
export interface WriteRecordOptions {
  /** One place; every place when not given. */
  readonly place?: string | undefined
  readonly programVersion: string
  /** The moment of writing; given by tests. */
  readonly at?: Date
}

async function* linesOf(ledger: Ledger, place: string): AsyncGenerator<RecordLine> {
  // Checkpoints first: one made later would speak of entries beyond the end.
  const checkpoints = await listEveryCheckpoint(ledger, place)
  const { head, texts } = await ledger.view(getRecordEnd, place, undefined)
  const { entries } = readChain(ledger, place, head)
  for (const checkpoint of checkpoints) yield { kind: 'checkpoint', checkpoint }
  for await (const entry of entries) yield { kind: 'entry', entry, text: canonicalEntry(entry) }
  const inOrder = texts.toSorted((a, b) =>
    a.document === b.document ? a.number - b.number : a.document < b.document ? -1 : 1,
  )
  for (const text of inOrder) yield { kind: 'text', text: { place, ...text } }
}

const pieceLength = 64 * 1024

/**
 * The record as text, piece by piece (memory holds a page of entries, and of a place its checkpoints and the hashes of
 * its texts): for each place its signed checkpoints, its entries in canonical form
 * and the hashes of its texts. `verifyRecord` needs nothing else, and neither does a verifier that shares no code with it;
 * docs/record.md says every field.
 * @example for await (const piece of writeRecord(ledger, { programVersion: '0.1.0' })) file.write(piece)
 */
export async function* writeRecord(
  ledger: Ledger,
  { place, programVersion, at = new Date() }: WriteRecordOptions,
): AsyncGenerator<string> {
  const places = place === undefined ? await ledger.view(listChains, '', undefined) : [place]
  const digest = createHash('sha256')
  const counts = { checkpoints: 0, entries: 0, texts: 0 }
  let piece = ''
  const add = (line: RecordLine): void => {
    const text = `${writeRecordLine(line)}\n`
    digest.update(text)
    piece += text
  }
  add({ kind: 'record', program: programVersion, at: at.toISOString(), places })
  for (const each of places) {
    for await (const line of linesOf(ledger, each)) {
      add(line)
      if (line.kind === 'checkpoint') counts.checkpoints += 1
      else if (line.kind === 'entry') counts.entries += 1
      else counts.texts += 1
      if (piece.length < pieceLength) continue
      yield piece
      piece = ''
    }
  }
  yield `${piece}${writeRecordLine({ kind: 'end', counts, sha256: digest.digest('hex') })}\n`
}
