import type { Reading } from '@gangmu/reader'

/** Findings by kind, each as one line. */
export type Findings = Readonly<Record<string, readonly string[]>>

/** Words without the spaces that a format adds. */
export const bare = (words: string) => words.replace(/\s/g, '')

/** Findings of each kind, each as one line that does not depend on where it stands. */
export function listFindings(reading: Reading): Findings {
  const slice = (start: number, end: number) => bare(reading.document.text.slice(start, end))
  return {
    quantities: reading.quantities.map((one) => `${one.amount} ${one.unit} ${one.bound} ${bare(one.quote)}`),
    indicators: reading.indicators.map((one) => `${bare(one.subject.quote)} ${bare(one.quantity.quote)} ${one.period}`),
    targets: reading.targets.map((one) => `${bare(one.subject.quote)} ${one.comparator}`),
    commitments: reading.commitments.map((one) => slice(one.start, one.end)),
    ranks: reading.ranks.map((one) => bare(one.quote)),
    dates: reading.dates.map((one) => bare(one.quote)),
    terms: reading.terms.map((one) => bare(one.quote)),
    headings: listHeadings(reading.outline),
    unread: reading.remainder.numbers.map((one) => bare(one.quote)),
  }
}

function listHeadings(nodes: Reading['outline']): string[] {
  return nodes.flatMap((node) => [
    `${node.level} ${bare(node.heading.quote)} ${node.role}`,
    ...listHeadings(node.children),
  ])
}

/** What one list has and the other has not, each as often as it has it more. */
function subtract(from: readonly string[], less: readonly string[]): string[] {
  const rest = [...less]
  return from.filter((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** Findings of one kind that only one of two readings has. */
export interface Difference {
  readonly format: string
  readonly kind: string
  readonly missing: string
  readonly added: string
}

/**
 * Where the findings of two readings differ, by kind; nothing where they are the same.
 * @example compareFindings('ofd', listFindings(readReport(sample)), listFindings(readReport(opened))) // []
 */
export function compareFindings(format: string, expected: Findings, found: Findings): Difference[] {
  return Object.entries(expected).flatMap(([kind, wanted]) => {
    const missing = subtract(wanted, found[kind] ?? [])
    const added = subtract(found[kind] ?? [], wanted)
    return missing.length + added.length > 0
      ? [{ format, kind, missing: missing.join(' | '), added: added.join(' | ') }]
      : []
  })
}
