import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../open-document.ts'
import { packWord } from './example.ts'

// The body text of any document must be what an independent reader of .docx gives. That reader leaves out
// automatic numbers and puts text boxes first, so documents here have neither.

const words = fc.string({
  unit: fc.constantFrom(...'云岫区新建公园三个增长百分点，。；（）3.5% aé&<>"\u{20000}'),
  maxLength: 12,
})
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const run = words.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`)
const piece = fc.oneof(
  { weight: 6, arbitrary: run },
  run.map((content) => `<w:ins w:id="1" w:author="a">${content}</w:ins>`),
  run.map(
    (content) =>
      `<w:del w:id="1" w:author="a">${content.replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del>`,
  ),
  run.map((content) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`),
  run.map((content) => `<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`),
  run.map((content) => `<w:smartTag w:element="a">${content}</w:smartTag>`),
  fc.constant('<w:bookmarkStart w:id="0" w:name="a"/><w:proofErr w:type="spellStart"/>'),
  fc.constant('<w:r><w:tab/></w:r>'),
)
const paragraph = fc
  .array(piece, { maxLength: 5 })
  .map((pieces) => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${pieces.join('')}</w:p>`)
const cell = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => `<w:tc><w:tcPr/>${content.join('')}</w:tc>`)
const table = fc
  .array(
    fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `<w:tr>${cells.join('')}</w:tr>`),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`)
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, table), { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.join(''))

const printed = (text: string) => text.replace(/\s/g, '')

describe('any document', () => {
  test('has the body text an independent reader gives, and marks within it', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (content) => {
        const bytes = packWord(content)
        const expected = printed((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value)
        const result = await openDocument(bytes, { name: 'a.docx' })
        if (!result.ok) {
          expect(result.problem.code).toBe('no-text')
          expect(expected).toBe('')
          return
        }
        const { text, marks } = result.document
        expect(printed(text)).toBe(expected)
        const paragraphs = marks.filter((mark) => mark.kind === 'paragraph')
        expect(printed(paragraphs.map((mark) => text.slice(mark.start, mark.end)).join(''))).toBe(expected)
        for (let i = 1; i < paragraphs.length; i++) expect(paragraphs[i]!.start).toBeGreaterThan(paragraphs[i - 1]!.end)
        for (const mark of marks) {
          if (mark.kind !== 'cell') continue
          expect(
            paragraphs.every(
              (other) =>
                other.end <= mark.start ||
                other.start >= mark.end ||
                (other.start >= mark.start && other.end <= mark.end),
            ),
          ).toBe(true)
        }
      }),
      { numRuns: 300, seed: 20260301 },
    )
  })

  test('whose XML is damaged anywhere is refused or still gives marks within its text', async () => {
    const noise = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      '&#0;',
      '&#xD800;',
      '<w:p>',
      '</w:p>',
      '<w:tc>',
      '</w:tbl>',
      '<w:txbxContent>',
      '<w:del>',
      ']]>',
      '<!--',
      '',
    )
    const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const lists =
      '<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    await fc.assert(
      fc.asyncProperty(body, fc.nat(), fc.nat(30), noise, async (content, at, cut, piece) => {
        const numbered = content.replaceAll('<w:jc w:val="both"/>', numbering)
        const where = at % numbered.length
        const parts = [
          packWord(numbered.slice(0, where) + piece + numbered.slice(where + cut), { 'numbering.xml': lists }),
          packWord(numbered, { 'numbering.xml': lists.slice(0, 11 + (where % (lists.length - 11))) + piece }),
        ]
        for (const bytes of parts) {
          const result = await openDocument(bytes, { name: 'a.docx' })
          if (!result.ok) {
            expect(['document-damaged', 'no-text', 'forbidden-xml']).toContain(result.problem.code)
            continue
          }
          for (const { start, end } of result.document.marks)
            expect(start >= 0 && start <= end && end <= result.document.text.length).toBe(true)
        }
      }),
      { numRuns: 1000, seed: 20260301 },
    )
  })
})
