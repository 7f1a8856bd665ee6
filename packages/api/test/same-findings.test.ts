import { readFileSync } from 'node:fs'
import { locate, type OpenedDocument, openDocument } from '@gangmu/intake'
import { readReport } from '@gangmu/reader'
import { describe, expect, test } from 'vitest'
import { bare, compareFindings, listFindings } from './support/written/compare-findings.ts'
import { chromium, printPage, printStyle } from './support/written/print-page.ts'
import { writeAs, writePage } from './support/written/write-as.ts'

// The sample report, written as every format, reads to the same findings: as many, of the same amounts, on the same
// words up to the spaces a format adds. What differs is printed as a table.

const sample = readFileSync(new URL('../../../samples/yunxiu/report-2026.txt', import.meta.url), 'utf8')

const expected = listFindings(readReport(sample))

async function open(name: string, bytes: Uint8Array): Promise<OpenedDocument> {
  const result = await openDocument(bytes, { name })
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
  return result.document
}

function expectSame(format: string, document: OpenedDocument): void {
  const differences = compareFindings(format, expected, listFindings(readReport(document.text)))
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
