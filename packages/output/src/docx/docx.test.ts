import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { documentExamples } from '../../test/document-examples.ts'
import { breakTitle } from './break-title.ts'
import { chineseDate, documentNumber } from './chinese-date.ts'
import { chineseNumber } from './chinese-number.ts'
import { writeDocx } from './docx.ts'
import { numberHeadings } from './number-headings.ts'
import type { DocumentBlock, OfficialDocument } from './official-document.ts'
import { makeProgressReport } from './progress-report.ts'

const readParts = async (document: OfficialDocument) =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocx(document))).map(([name, part]) => [name, strFromU8(part)]),
  )

/** Words of a document without spaces, as a library of its own reads them. */
async function readWords(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return value.replace(/\s/g, '')
}

function listWords(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.table.titles, ...block.table.rows.flat()] : [block.text],
  )
}

const examples = Object.entries(documentExamples)

describe.each(examples)('%s', (_id, document) => {
  test('is read whole by another program', async () => {
    const words = await readWords(await writeDocx(document))
    const all = [document.title, ...listWords(document.blocks)]
    for (const { title, blocks } of document.annexes ?? []) all.push(title, ...listWords(blocks))
    for (const expected of all) expect(words).toContain(expected.replace(/\s/g, ''))
    if (document.signature) expect(words).toContain(chineseDate(document.signature.date))
  })

  test('says what it is, whence, when, of which version and how chosen', async () => {
    const { 'docProps/core.xml': core, 'docProps/custom.xml': custom } = await readParts(document)
    for (const told of ['云岫区2026年政府工作报告（990102）', '2026-03-01T09:00:00+08:00', '全部']) {
      expect(core).toContain(told)
      expect(custom).toContain(told)
    }
    expect(core).toContain('版本：3')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-01T01:00:00Z<')
  })

  test('runs nothing, fetches nothing, ships no font, and is the same bytes each time', async () => {
    const parts = await readParts(document)
    for (const [name, text] of Object.entries(parts)) {
      expect(name).not.toMatch(/vba|embeddings|\.odttf|\.ttf|activeX/i)
      expect(text).not.toMatch(/TargetMode="External"|w:embedRegular/)
    }
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong')
    expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(await writeDocx(document)))).toBe(true)
  })
})

test('the page is that of the standard', async () => {
  const { 'word/document.xml': text, 'word/settings.xml': settings } = await readParts(
    documentExamples['meeting-document'],
  )
  expect(text).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"')
  expect(text).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>')
  expect(text).toContain('w:line="579" w:lineRule="exact"')
  expect(settings).toContain('<w:evenAndOddHeaders/>')
})

test('headings are numbered 一、（一）1.（1）, anew below each higher one', () => {
  const blocks = [1, 2, 3, 4, 4, 3, 2, 3, 1, 2].map(
    (level) => ({ kind: 'heading', level, text: '甲' }) as DocumentBlock,
  )
  const told = numberHeadings(blocks).map((block) => ('text' in block ? block.text : ''))
  expect(told).toEqual([
    '一、甲',
    '（一）甲',
    '1.甲',
    '（1）甲',
    '（2）甲',
    '2.甲',
    '（二）甲',
    '1.甲',
    '二、甲',
    '（一）甲',
  ])
})

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
])('%i is %s', (count, words) => {
  expect(chineseNumber(count)).toBe(words)
})

test('a progress report without tasks says so in a whole sentence', () => {
  const facts = { source: '云岫区台账', at: '2026-03-01T09:00:00+08:00', version: '3', filter: '本单位的任务' }
  const head = { mark: '云岫财文', number: 1, date: '2026-03-01', addressees: '云岫区人民政府' }
  const asked = {
    ...head,
    issuer: '区财政局',
    signer: '某某',
    subject: '重点任务',
    asOf: '2026-02-28',
    facts,
    tasks: [],
  }
  const words = listWords(makeProgressReport(asked).blocks)
  expect(words).toContain('本次没有应报告的任务。')
  expect(words.join('')).not.toMatch(/其中，|0项/)
})

test('dates and numbers have no zeros before them', () => {
  expect(chineseDate('2026-03-05')).toBe('2026年3月5日')
  expect(documentNumber('云岫府办发', 2026, 1)).toBe('云岫府办发〔2026〕1号')
})

test.each([
  ['督办通知单', ['督办通知单']],
  [
    '云岫区人民政府办公室关于2026年第一季度督查情况的通报',
    ['云岫区人民政府办公室', '关于2026年第一季度督查情况的通报'],
  ],
  ['关于印发2026年区政府工作报告任务分解方案的通知', ['关于印发2026年区政府工作报告', '任务分解方案的通知']],
  ['第一行\n第二行', ['第一行', '第二行']],
])('the title %j breaks where its words allow', (title, lines) => {
  expect(breakTitle(title)).toEqual(lines)
})

test('a bulletin adds its own counts', () => {
  const words = listWords(documentExamples['inspection-bulletin'].blocks)
  expect(words.join('')).toContain('任务222项')
  expect(words).toContain('73.0%')
})
