import type { Reading } from '@gangmu/reader'
import { decideFindings } from '../../src/commands/decide-findings.ts'
import { openPlace } from '../../src/commands/open-place.ts'
import { storeDocument } from '../../src/commands/store-document.ts'
import type { DecisionInput } from '../../src/domain/decision.ts'
import { listReviewItems } from '../../src/domain/remainder.ts'
import { makeUuid } from '../../src/domain/uuid.ts'
import type { Ledger } from '../../src/ledger.ts'
import { getDocument } from '../../src/views/get-document.ts'
import { getDocumentReading } from '../../src/views/get-document-reading.ts'
import { makeDocument } from './make-reading.ts'

let next = 990_200

/** A context of an invented place, with a key of its own. */
export function contextOf(place: string, key: string = makeUuid()) {
  return { place, actor: 'officer-1', idempotencyKey: key }
}

/** Opens a new invented place, so that tests sharing a database do not see one another. */
export async function preparePlace(ledger: Ledger): Promise<string> {
  next += 1
  const place = String(next)
  await ledger.command(openPlace, contextOf(place), { code: place, name: `云岫区${next}`, parent: '990100' })
  return place
}

/** A new place with the example report. */
export async function prepareDocument(ledger: Ledger, input = makeDocument()) {
  const place = await preparePlace(ledger)
  const { document } = await ledger.command(storeDocument, contextOf(place), input)
  return { place, document }
}

/** A decision on everything a reading leaves open: findings accepted, the rest excused. */
export function acceptAll(reading: Reading): DecisionInput[] {
  return listReviewItems(reading).map(({ kind, anchor }) =>
    kind.startsWith('remainder') || kind === 'missing-heading'
      ? { kind, anchor, verdict: 'excuse', reason: '已核对', expectedVersion: 0 }
      : { kind, anchor, verdict: 'accept', expectedVersion: 0 },
  )
}

/** Decides everything on a document. @returns its version then, ready for adoption */
export async function decideAll(ledger: Ledger, place: string, document: string): Promise<number> {
  const { reading, document: detail } = await ledger.view(getDocumentReading, place, { document })
  const decisions = acceptAll(reading)
  await ledger.command(decideFindings, contextOf(place), { document, textVersion: detail.textVersion, decisions })
  return (await ledger.view(getDocument, place, { document })).version
}
