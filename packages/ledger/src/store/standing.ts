import type { Reading } from '@gangmu/reader'
import type { Quote } from '@gangmu/text'
import type { DecisionView } from '../domain/decision.ts'
import type { RemainderView } from '../domain/document.ts'
import { remainderOf } from '../domain/remainder.ts'
import { resolveDecisions } from '../domain/resolve-decisions.ts'
import type { Reader } from './database.ts'
import { type DecisionRow, listDecisionRows } from './decisions.ts'
import type { DocumentRow } from './documents.ts'
import { findReading } from './readings.ts'

/** A decision in force and where it stands in the current text. */
export interface StandingDecision {
  readonly decision: DecisionRow
  /** The words it stands on now; null when they are not found there with certainty (orphan). */
  readonly current: Quote | null
}

/** A document's current reading, and its decisions as they stand in the current text. */
export interface Standing {
  readonly reading: Reading
  readonly text: string
  readonly inForce: readonly StandingDecision[]
  /** Withdrawn decisions, kept for their numbering. */
  readonly withdrawn: readonly DecisionRow[]
}

/** Where a document stands: its newest reading of the current text version, and every decision. */
export async function readStanding(reader: Reader, document: DocumentRow): Promise<Standing> {
  const found = await findReading(reader, document.place, document.id, document.textVersion)
  if (!found)
    throw new Error(`Cannot find the reading of document ${document.id}, text version ${document.textVersion}`)
  const rows = await listDecisionRows(reader, document.place, document.id)
  const { text } = found.reading.document
  return {
    reading: found.reading,
    text,
    inForce: resolveDecisions(
      rows.filter(({ withdrawn }) => !withdrawn),
      text,
      document.textVersion,
    ),
    withdrawn: rows.filter(({ withdrawn }) => withdrawn),
  }
}

/** A decision as callers see it. */
export function viewOf({ decision, current }: StandingDecision): DecisionView {
  const { id, document, kind, anchor, verdict, correction, reason, by, at, version } = decision
  const { start, end, quote, textVersion } = anchor
  return {
    id,
    document,
    kind,
    anchor: { start, end, quote, textVersion },
    verdict,
    correction,
    reason,
    by,
    at,
    version,
    current,
  }
}

/** What is still undecided, and how many decisions have lost their place. */
export function countOf(standing: Standing): { remainder: RemainderView; orphans: number } {
  const placed = standing.inForce.map(({ decision, current }) => ({ kind: decision.kind, current }))
  return {
    remainder: remainderOf(standing.reading, placed),
    orphans: placed.filter(({ current }) => current === null).length,
  }
}
