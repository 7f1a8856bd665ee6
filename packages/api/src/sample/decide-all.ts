import { type DecisionInput, type DecisionKind, findingSpan } from '@gangmu/ledger'
import type { Reading } from '@gangmu/reader'
import { type Quote, quoteAt } from '@gangmu/text'

/** Why the sample's remainder is excused; stands in the record like any reason. */
const sampleReason = '示例数据，随程序载入'

const decision = (kind: DecisionKind, verdict: 'accept' | 'excuse', { start, end, quote }: Quote): DecisionInput => ({
  kind,
  anchor: { start, end, quote },
  verdict,
  ...(verdict === 'excuse' ? { reason: sampleReason } : {}),
  expectedVersion: 0,
})

/**
 * The decisions that finish the review of a sample report: every finding is accepted, the remainder and the headings
 * without a body are excused by name.
 * @example decideAll(reading).every(({ expectedVersion }) => expectedVersion === 0) // true
 */
export function decideAll(reading: Reading): readonly DecisionInput[] {
  const { text } = reading.document
  const decisions = new Map<string, DecisionInput>()
  const add = (kind: DecisionKind, verdict: 'accept' | 'excuse', quote: Quote) => {
    // Two findings of a kind can stand on the same words; one decision answers both.
    decisions.set(`${kind}:${quote.start}:${quote.end}`, decision(kind, verdict, quote))
  }
  const findings = [
    ['quantity', reading.quantities],
    ['indicator', reading.indicators],
    ['target', reading.targets],
    ['enumeration', reading.enumerations],
    ['recognition', reading.recognitions],
    ['rank', reading.ranks],
    ['commitment', reading.commitments.filter(({ heading }) => !heading)],
  ] as const
  for (const [kind, items] of findings) {
    for (const item of items) {
      const { start, end } = findingSpan(item)
      add(kind, 'accept', quoteAt(text, start, end))
    }
  }
  for (const number of reading.remainder.numbers) add('remainder-number', 'excuse', number)
  for (const clause of reading.remainder.clauses) add('remainder-clause', 'excuse', clause)
  for (const entry of reading.contents.missing) add('missing-heading', 'excuse', entry)
  return [...decisions.values()]
}
