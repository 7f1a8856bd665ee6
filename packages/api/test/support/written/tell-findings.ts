/**
 * One report written as every format by the tests' own writers, opened and read again: how many findings of each kind, whether they
 * are those of the text itself in number, amount and words, and how the opened text differs from it, explained.
 * Run: `node --import tsx bench/same-findings.ts`. Exits 1 when any finding differs. PDF needs Chromium.
 */
import { readFileSync } from 'node:fs'
import { describeIntakeNotice, openDocument } from '@gangmu/intake'
import { readReport } from '@gangmu/reader'
import { bare, compareFindings, listFindings } from './compare-findings.ts'
import { chromium, printPage, printStyle } from './print-page.ts'
import { writeAs, writePage } from './write-as.ts'

const sample = readFileSync(new URL('../../../../../samples/yunxiu/report-2026.txt', import.meta.url), 'utf8')
const expected = listFindings(readReport(sample))
const kinds = Object.keys(expected)
const countSpaces = (text: string) => text.length - bare(text).length
const countLines = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length

/** Why the text of a format is not, character by character, the text that was written. */
const why: Readonly<Record<string, string>> = {
  md: 'an empty line stands between paragraphs in the file',
  html: 'navigation and footer are outside the article; empty lines are not kept',
  docx: 'each paragraph is one line, as written',
  doc: 'empty lines between paragraphs are not kept',
  wps: 'empty lines between paragraphs are not kept',
  ofd: 'printed lines are joined into paragraphs; page numbers are taken out and counted; empty lines are not kept',
  pdf: 'printed lines are joined into paragraphs; head, foot and page numbers are taken out and counted; spaces in numbers are mended; empty lines are not kept',
}

interface Row {
  readonly format: string
  readonly findings: number
  readonly amounts: string
  readonly differences: number
  readonly spaces: string
  readonly lines: string
}

const rows: Row[] = []
const notes: string[] = []
let faults = 0

async function compare(format: string, name: string, bytes: Uint8Array): Promise<void> {
  const result = await openDocument(bytes, { name })
  if (!result.ok) {
    faults++
    notes.push(`${format}: ${result.problem.code}`)
    return
  }
  const { text, warnings, marks } = result.document
  const found = listFindings(readReport(text))
  const differences = compareFindings(format, expected, found)
  if (differences.length > 0 || bare(text) !== bare(sample)) faults++
  for (const { kind, missing, added } of differences)
    notes.push(`${format}, ${kind}: missing ${missing}; added ${added}`)
  const same = JSON.stringify(found.quantities) === JSON.stringify(expected.quantities)
  rows.push({
    format,
    findings: kinds.reduce((sum, kind) => sum + (found[kind]?.length ?? 0), 0),
    amounts: `${found.quantities?.length ?? 0} ${same ? 'the same' : 'OTHER'}`,
    differences: differences.length,
    spaces: `${countSpaces(text) - countSpaces(sample)}`,
    lines: `${countLines(text)} of ${countLines(sample)}`,
  })
  const left = marks.filter(({ kind }) => kind === 'left-out').length
  const told = [
    why[format.split(' ')[0] ?? ''] ?? 'nothing differs but how bytes stand for characters',
    ...(left > 0 ? [`${left} places left out are marked`] : []),
    ...warnings.map((notice) => describeIntakeNotice(notice, 'en')),
  ]
  notes.push(`${format}: ${told.join('; ')}`)
}

for (const [format, { name, bytes }] of Object.entries(writeAs(sample))) await compare(format, name, bytes)
if (chromium) await compare('pdf', 'a.pdf', await printPage(writePage(sample, printStyle)))
else notes.push('pdf: not compared, because there is no Chromium')

const counts = kinds.map((kind) => `${kind} ${expected[kind]?.length}`).join(', ')
console.log(`${new Date().toISOString().slice(0, 10)}, ${sample.length} characters; of the text itself: ${counts}`)
console.table(rows)
console.log(
  'spaces: white space more or fewer than in the text that was written; lines: paragraphs opened of those written',
)
for (const note of notes) console.log(`- ${note}`)
if (faults > 0) process.exitCode = 1
