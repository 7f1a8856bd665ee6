import type { Reading } from '@gangmu/reader'
import type { Quote } from '@gangmu/text'
import type { FindingView } from './finding-view.ts'

/** Where the same amount with the same unit, or the same subject, stands elsewhere in this report; in text order. */
export function listElsewhere(reading: Reading, finding: FindingView, limit = 12): Quote[] {
  const spot = figureOf(finding)
  const here = spot && reading.quantities.find((one) => one.start === spot.start && one.end === spot.end)
  const same: Quote[] = here
    ? reading.quantities.filter(
        (one) => one.start !== here.start && one.amount === here.amount && one.unit === here.unit,
      )
    : []
  const subject = finding.kind === 'indicator' || finding.kind === 'target' ? finding.value.subject : null
  const named = subject
    ? [...reading.indicators, ...reading.targets]
        .filter((one) => one.subject.quote === subject.quote && one.subject.start !== subject.start)
        .map((one) => one.quantity ?? one.subject)
    : []
  const byStart = new Map([...same, ...named].map((quote) => [quote.start, quote]))
  return [...byStart.values()].sort((a, b) => a.start - b.start).slice(0, limit)
}

function figureOf(finding: FindingView): Quote | undefined {
  if (finding.kind === 'quantity') return finding.value
  if (finding.kind === 'indicator' || finding.kind === 'target') return finding.value.quantity
  return undefined
}
