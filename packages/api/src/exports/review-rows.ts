import { createHash } from 'node:crypto'
import { findLocation } from '@gangmu/contract'
import type { DecisionKind, DecisionView, DocumentReadingView } from '@gangmu/ledger'
import { findingSpan, listReviewItems, sentenceAround } from '@gangmu/ledger'
import { type OutputLanguage, type OutputRow, reviewVerdicts } from '@gangmu/output'
import { describeComparator, KINDS } from '@gangmu/reader'
import type { Quote, Span } from '@gangmu/text'
import { writeCorrection } from './correction-words.ts'

/** Where each stretch of the text stands in the original, by its start. */
export type Locations = readonly {
  readonly start: number
  readonly page: number | null
  readonly paragraph: number
}[]

/** One thing to be decided, as a row of the workbook shows it. */
export interface ReviewRow {
  readonly id: string
  readonly kind: DecisionKind
  readonly anchor: Quote
  /** The decision in force; null while there is none. */
  readonly decision: DecisionView | null
  readonly row: OutputRow
}

const keyOf = (kind: DecisionKind, { start, end }: Span): string => `${kind}:${start}:${end}`

/**
 * What a line said when it went out, so that a line that no one touched is known when it comes back: text version, version of
 * the decision, and a mark of the three cells to fill in, which holds in both languages.
 * @example writeSeen(1, 0, [null, null, null]) // '1.0.…'
 */
export function writeSeen(textVersion: number, version: number, cells: readonly (string | null)[]): string {
  const mark = createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 12)
  return `${textVersion}.${version}.${mark}`
}

/** What was read, by kind and place. */
function readMeanings({ reading }: DocumentReadingView, language: OutputLanguage): ReadonlyMap<string, OutputRow> {
  const meanings = new Map<string, OutputRow>()
  const quantities = new Map(reading.quantities.map((one) => [`${one.start}:${one.end}`, one]))
  for (const { verb, objects, ...rest } of reading.commitments)
    meanings.set(keyOf('commitment', rest), {
      verb: verb.quote,
      objects: objects.map(({ quote }) => quote).join('、') || null,
    })
  for (const target of reading.targets) {
    const { subject, comparator, quantity } = target
    const read = quantity && quantities.get(`${quantity.start}:${quantity.end}`)
    meanings.set(keyOf('target', findingSpan(target)), {
      subject: subject.quote,
      comparator: describeComparator(comparator, language),
      amount: read?.amount ?? null,
      unit: read?.unit ?? null,
    })
  }
  return meanings
}

/**
 * Everything of a reading that is to be decided, each once, in the order of the text; headings without body last.
 * @example listReviewRows(view, locations, 'zh')[0]?.row.words
 */
export function listReviewRows(view: DocumentReadingView, locations: Locations, language: OutputLanguage): ReviewRow[] {
  const { text } = view.reading.document
  const meanings = readMeanings(view, language)
  const decided = new Map<string, DecisionView>()
  for (const decision of view.decisions)
    if (decision.current) decided.set(keyOf(decision.kind, decision.current), decision)
  const rows = new Map<string, ReviewRow>()
  const last = (kind: DecisionKind) => (kind === 'missing-heading' ? 1 : 0)
  const items = [...listReviewItems(view.reading)].sort(
    (a, b) => last(a.kind) - last(b.kind) || a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end,
  )
  for (const { kind, anchor } of items) {
    const id = keyOf(kind, anchor)
    if (rows.has(id)) continue
    const decision = decided.get(id) ?? null
    const place = findLocation(locations, anchor.start)
    const verdict = decision ? reviewVerdicts[decision.verdict][language] : null
    const correction = writeCorrection(decision?.correction ?? null, language)
    const reason = decision?.reason ?? null
    rows.set(id, {
      id,
      kind,
      anchor,
      decision,
      row: {
        id,
        seen: writeSeen(view.document.textVersion, decision?.version ?? 0, [verdict, correction, reason]),
        page: place?.page ? String(place.page) : null,
        paragraph: place ? String(place.paragraph) : null,
        kind: KINDS[kind][language],
        words: anchor.quote,
        sentence: sentenceAround(text, anchor).quote,
        ...meanings.get(id),
        verdict,
        correction,
        reason,
      },
    })
  }
  return [...rows.values()]
}
