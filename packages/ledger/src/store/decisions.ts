import type { Anchor, DecisionKind, Verdict } from '../domain/decision.ts'
import type { Reader, Writer } from './database.ts'
import { jsonOrNull } from './json.ts'
import { inBatches } from './upsert.ts'

/** The newest version of a decision. A withdrawn one is kept, so that its numbering goes on. */
export interface DecisionRow {
  readonly id: string
  readonly document: string
  readonly kind: DecisionKind
  readonly version: number
  readonly withdrawn: boolean
  readonly anchor: Anchor
  readonly verdict: Verdict
  readonly correction: Readonly<Record<string, unknown>> | null
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

/** Every decision ever taken on a document, each in its newest version, in the order they were first taken. */
export async function listDecisionRows(reader: Reader, place: string, document: string): Promise<DecisionRow[]> {
  const rows = await reader
    .selectFrom('decision')
    .innerJoin('decision_version', (join) =>
      join
        .onRef('decision_version.id', '=', 'decision.id')
        .onRef('decision_version.version', '=', 'decision.version')
        .onRef('decision_version.place_code', '=', 'decision.place_code'),
    )
    .select([
      'decision.id',
      'decision.document',
      'decision.kind',
      'decision.version',
      'decision.withdrawn',
      'decision_version.text_version as textVersion',
      'decision_version.anchor_start as start',
      'decision_version.anchor_end as end',
      'decision_version.quote',
      'decision_version.context_before as before',
      'decision_version.context_after as after',
      'decision_version.verdict',
      'decision_version.correction',
      'decision_version.reason',
      'decision_version.decided_by as by',
      'decision_version.decided_at as at',
    ])
    .where('decision.place_code', '=', place)
    .where('decision_version.place_code', '=', place)
    .where('decision.document', '=', document)
    .orderBy('decision.id')
    .execute()
  return rows.map(({ textVersion, start, end, quote, before, after, kind, verdict, correction, ...rest }) => ({
    ...rest,
    kind: kind as DecisionKind,
    verdict: verdict as Verdict,
    correction: correction as DecisionRow['correction'],
    anchor: { textVersion, start, end, quote, before, after },
  }))
}

/** Writes new versions of decisions: version 1 makes the decision, later ones follow what is there. */
export async function insertDecisionVersions(
  writer: Writer,
  place: string,
  rows: readonly DecisionRow[],
): Promise<void> {
  const head = (row: DecisionRow) => ({
    version: row.version,
    text_version: row.anchor.textVersion,
    anchor_start: row.anchor.start,
    anchor_end: row.anchor.end,
    withdrawn: row.withdrawn,
  })
  const fresh = rows.filter(({ version }) => version === 1)
  for (const batch of inBatches(fresh)) {
    const values = batch.map((row) => ({
      place_code: place,
      id: row.id,
      document: row.document,
      kind: row.kind,
      ...head(row),
    }))
    await writer.insertInto('decision').values(values).execute()
  }
  for (const row of rows) {
    if (row.version === 1) continue
    await writer
      .updateTable('decision')
      .set(head(row))
      .where('place_code', '=', place)
      .where('id', '=', row.id)
      .execute()
  }
  for (const batch of inBatches(rows)) {
    const values = batch.map((row) => ({
      place_code: place,
      id: row.id,
      version: row.version,
      text_version: row.anchor.textVersion,
      anchor_start: row.anchor.start,
      anchor_end: row.anchor.end,
      quote: row.anchor.quote,
      context_before: row.anchor.before,
      context_after: row.anchor.after,
      verdict: row.withdrawn ? 'withdraw' : row.verdict,
      correction: jsonOrNull(row.correction),
      reason: row.reason,
      decided_by: row.by,
      decided_at: row.at,
    }))
    await writer.insertInto('decision_version').values(values).execute()
  }
}

/** Anchors of every version of every decision in a place, for checking them against their texts. */
export function listAnchors(reader: Reader, place: string) {
  return reader
    .selectFrom('decision_version')
    .innerJoin('decision', (join) =>
      join
        .onRef('decision.id', '=', 'decision_version.id')
        .onRef('decision.place_code', '=', 'decision_version.place_code'),
    )
    .select([
      'decision.document',
      'decision_version.id',
      'decision_version.text_version as textVersion',
      'decision_version.anchor_start as start',
      'decision_version.anchor_end as end',
      'decision_version.quote',
    ])
    .where('decision.place_code', '=', place)
    .where('decision_version.place_code', '=', place)
    .execute()
}
