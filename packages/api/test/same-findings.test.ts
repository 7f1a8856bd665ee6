import { readFileSync } from 'node:fs'
import { locate, type OpenedDocument, openDocument } from '@gangmu/intake'
import { type Reading, readReport } from '@gangmu/reader'
import { describe, expect, test } from 'vitest'
import { chromium, printPage, printStyle } from './support/written/print-page.ts'
import { writeAs, writePage } from './support/written/write-as.ts'

// The sample report, written as every format, reads to the same findings: as many, of the same amounts, on the same
// words up to the spaces a format adds. What differs is printed as a table.

const sample = readFileSync(new URL('../../../samples/yunxiu/report-2026.txt', import.meta.url), 'utf8')
const bare = (words: string) => words.replace(/\s/g, '')

/** Findings of each kind, each as one line that does not depend on where it stands. */
function listFindings(reading: Reading): Readonly<Record<string, readonly string[]>> {
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

const expected = listFindings(readReport(sample))

/** What one list has and the other has not, each as often as it has it more. */
function subtract(from: readonly string[], less: readonly string[]): string[] {
  const rest = [...less]
  return from.filter((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

interface Difference {
  readonly format: string
  readonly kind: string
  readonly missing: string
  readonly added: string
}

function compare(format: string, document: OpenedDocument): Difference[] {
  const found = listFindings(readReport(document.text))
  return Object.entries(expected).flatMap(([kind, wanted]) => {
    const missing = subtract(wanted, found[kind] ?? [])
    const added = subtract(found[kind] ?? [], wanted)
    return missing.length + added.length > 0
      ? [{ format, kind, missing: missing.join(' | '), added: added.join(' | ') }]
      : []
  })
}

async function open(name: string, bytes: Uint8Array): Promise<OpenedDocument> {
  const result = await openDocument(bytes, { name })
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
  return result.document
}

function expectSame(format: string, document: OpenedDocument): void {
  const differences = compare(format, document)
  const counts = Object.fromEntries(Object.entries(expected).map(([kind, list]) => [kind, list.length]))
  if (differences.length > 0) console.table(differences)
  else console.log(`${format}: no difference in ${JSON.stringify(counts)}`)
  expect(differences).toEqual([])
  expect(bare(document.text)).toBe(bare(sample))
}

test('the sample has findings of every kind to compare', () => {
  for (const kind of ['quantities', 'indicators', 'targets', 'commitments', 'dates', 'headings'])
    expect(expected[kind]?.length, kind).toBeGreaterThan(5)
})

describe('the same findings', () => {
  test.each(Object.entries(writeAs(sample)))('%s', async (format, { name, bytes }) => {
    expectSame(format, await open(name, bytes))
  })

  // Without Chromium nothing here can print a PDF.
  test.skipIf(chromium === undefined)('pdf, printed by a browser', { timeout: 120_000 }, async () => {
    const document = await open('a.pdf', await printPage(writePage(sample, printStyle)))
    expectSame('pdf', document)
    const at = document.text.lastIndexOf('各位代表')
    const place = locate(document.marks, at)
    expect(place.page).toBeGreaterThan(5)
    expect(place.paragraph).toBeGreaterThan(0)
  })
})
