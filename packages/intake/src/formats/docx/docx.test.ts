import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../open-document.ts'
import { packWord } from './example.ts'

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

async function open(body: string, parts?: Record<string, string>) {
  const result = await openDocument(packWord(body, parts), { name: 'a.docx' })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.document
}

const marked = (document: Awaited<ReturnType<typeof open>>, kind: string) =>
  document.marks.filter((mark) => mark.kind === kind).map((mark) => document.text.slice(mark.start, mark.end))

describe('paragraphs', () => {
  test('stand on lines of their own, empty ones too; runs join', async () => {
    expect((await open(paragraph(run('增长') + run('6.5%')) + paragraph('') + paragraph(run('公园')))).text).toBe(
      '增长6.5%\n\n公园',
    )
  })

  test('tabs, line breaks, hyphens and references', async () => {
    const document = await open(
      paragraph(
        '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙&amp;&#x4E01;</w:t><w:softHyphen/><w:t>戊</w:t><w:noBreakHyphen/></w:r>',
        '<w:tabs><w:tab w:val="left"/></w:tabs>',
      ),
    )
    expect(document.text).toBe('甲\t乙\n丙&丁戊-')
    expect(document.marks.filter((mark) => mark.kind === 'paragraph')).toHaveLength(1)
  })

  test('heading levels come from the paragraph, its style, the style that is based on, or the style name', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="own"/><w:basedOn w:val="c"/></w:style><w:style w:type="paragraph" w:styleId="c"><w:name w:val="base"/><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>'
    const document = await open(
      paragraph(run('一'), '<w:outlineLvl w:val="0"/>') +
        paragraph(run('二'), '<w:pStyle w:val="a"/>') +
        paragraph(run('三'), '<w:pStyle w:val="b"/>') +
        paragraph(run('四'), '<w:pStyle w:val="b"/><w:outlineLvl w:val="9"/>') +
        paragraph(run('五')),
      { 'styles.xml': styles },
    )
    expect(document.marks.map((mark) => mark.kind === 'paragraph' && [mark.level, mark.bold])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, true],
      [undefined, true],
      [undefined, undefined],
    ])
  })

  test('bold counts only when all printed words are', async () => {
    const document = await open(
      paragraph(run('甲', '<w:b/>') + run('　')) + paragraph(run('甲', '<w:b/>') + run('乙', '<w:b w:val="0"/>')),
    )
    expect(document.marks.map((mark) => mark.kind === 'paragraph' && mark.bold)).toEqual([true, undefined])
  })
})

describe('tables', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(run(text))}</w:tc>`

  test('cells are parted by tabs and rows by lines, in their order among paragraphs', async () => {
    const document = await open(
      `${paragraph(run('前'))}<w:tbl><w:tblPr/><w:tr>${cell('指标', '<w:gridSpan w:val="2"/>')}${cell('单位')}</w:tr><w:tr>${cell('公园')}${cell('3', '<w:vMerge w:val="restart"/>')}${cell('')}</w:tr><w:tr>${cell('')}<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}</w:tc>${cell('个')}</w:tr></w:tbl>${paragraph(run('后'))}`,
    )
    expect(document.text).toBe('前\n指标\t单位\n公园\t3\t\n\t\t个\n后')
    expect(marked(document, 'cell')).toEqual(['指标', '单位', '公园', '3', '', '', '', '个'])
    expect(
      document.marks
        .filter((mark) => mark.kind === 'cell')
        .map((mark) => mark.kind === 'cell' && [mark.row, mark.column]),
    ).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 0],
      [2, 1],
      [2, 2],
    ])
    expect(document.marks.filter((mark) => mark.kind === 'cell' && mark.continued)).toHaveLength(1)
    expect(marked(document, 'table')).toEqual(['指标\t单位\n公园\t3\t\n\t\t个'])
  })

  test('a table inside a cell, and a row that a tracked change deleted', async () => {
    const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl>`
    const document = await open(
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('删')}</w:tr><w:tr><w:tc>${paragraph(run('外'))}${inner}${paragraph('')}</w:tc>${cell('右')}</w:tr></w:tbl>`,
    )
    expect(document.text).toBe('外\n内\n\t右')
    expect(marked(document, 'table')).toEqual(['外\n内\n\t右', '内'])
    expect(document.warnings).toEqual([{ code: 'tracked-changes', params: { insertions: 0, deletions: 1 } }])
  })
})

describe('automatic numbers', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}${level(3, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num></w:numbering>`
  const item = (text: string, depth: number, num = 1) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${num}"/></w:numPr>`)

  test('are written out, begin again below a higher one, and are marked as not typed', async () => {
    const document = await open(
      item('回顾', 0) +
        item('经济', 1) +
        item('民生', 1) +
        item('安排', 0) +
        item('目标', 1) +
        item('细目', 2) +
        item('点', 3),
      {
        'numbering.xml': numbering,
      },
    )
    expect(document.text).toBe('一、回顾\n（一）经济\n（二）民生\n二、安排\n（一）目标\n2.1.1 细目\n• 点')
    expect(marked(document, 'numbering')).toEqual(['一、', '（一）', '（二）', '二、', '（一）', '2.1.1', '•'])
  })

  test('count on in a list that shares its definition and start anew where told', async () => {
    expect(
      (await open(item('甲', 0) + item('乙', 0) + item('丙', 0, 2) + item('丁', 0, 2), { 'numbering.xml': numbering }))
        .text,
    ).toBe('一、甲\n二、乙\n十、丙\n十一、丁')
  })

  test('may come from the style, and 0 takes them away', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="h"><w:name w:val="h"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    const body =
      paragraph(run('甲'), '<w:pStyle w:val="h"/>') +
      paragraph(run('乙'), '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect((await open(body, { 'numbering.xml': numbering, 'styles.xml': styles })).text).toBe('一、甲\n乙')
  })

  test('an unknown format is shown in digits and noticed', async () => {
    const document = await open(item('甲', 0), { 'numbering.xml': numbering.replaceAll('chineseCounting', 'klingon') })
    expect(document.text).toBe('1、甲')
    expect(document.warnings).toEqual([{ code: 'numbering-unknown', params: { format: 'klingon' } }])
  })
})

describe('notes, boxes, changes', () => {
  test('a note call lengthens no figure; the note follows the body', async () => {
    const document = await open(paragraph(`${run('增长6.5')}<w:r><w:footnoteReference w:id="4"/></w:r>${run('%')}`), {
      'footnotes.xml': `<w:footnotes><w:footnote w:id="0" w:type="separator">${paragraph(run('线'))}</w:footnote><w:footnote w:id="4">${paragraph(`<w:r><w:footnoteRef/></w:r>${run('按可比价格计算。')}`)}</w:footnote></w:footnotes>`,
    })
    expect(document.text).toBe('增长6.5%\n按可比价格计算。')
    expect(document.marks.find((mark) => mark.kind === 'note-call')).toEqual({
      kind: 'note-call',
      start: 5,
      end: 5,
      note: 1,
    })
    expect(marked(document, 'note')).toEqual(['按可比价格计算。'])
  })

  test('a superscript number typed by hand is marked', async () => {
    expect(
      marked(await open(paragraph(run('增长6.5%') + run('1', '<w:vertAlign w:val="superscript"/>'))), 'superscript'),
    ).toEqual(['1'])
  })

  test('words of a text box follow their paragraph and come once', async () => {
    const box = `<w:txbxContent>${paragraph(run('框内'))}</w:txbxContent>`
    const document = await open(
      paragraph(
        `${run('前')}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后')}`,
      ) + paragraph(run('再')),
    )
    expect(document.text).toBe('前后\n框内\n再')
    expect(marked(document, 'text-box')).toEqual(['框内'])
  })

  test('insertions are taken, deletions and moves away left out, a deleted paragraph end joins', async () => {
    const document = await open(
      paragraph(
        `${run('增长')}<w:del><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins>${run('6%')}</w:ins>`,
        '<w:rPr><w:del/></w:rPr>',
      ) +
        paragraph(`${run('以上')}<w:moveFrom>${run('移')}</w:moveFrom>`) +
        paragraph(run('末')),
    )
    expect(document.text).toBe('增长6%以上\n末')
    expect(marked(document, 'paragraph')).toEqual(['增长6%以上', '末'])
    expect(document.warnings).toEqual([{ code: 'tracked-changes', params: { insertions: 1, deletions: 3 } }])
  })

  test('field codes and hidden words are left out, results kept', async () => {
    const document = await open(
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF x</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('12')}${run('密', '<w:vanish/>')}`,
      ),
    )
    expect(document.text).toBe('12')
    expect(document.warnings).toEqual([{ code: 'hidden-text', params: { count: 1 } }])
  })

  test('pages are those last laid out, or those asked for', async () => {
    const asked = await open(
      paragraph(`${run('甲')}<w:r><w:br w:type="page"/></w:r>`) + paragraph(run('乙'), '<w:pageBreakBefore/>'),
    )
    expect(asked.text).toBe('甲\n乙')
    expect(
      asked.marks.filter((mark) => mark.kind === 'page').map((mark) => [mark.start, mark.kind === 'page' && mark.page]),
    ).toEqual([
      [1, 2],
      [2, 3],
    ])
    const laid = await open(
      paragraph(`${run('甲')}<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>${run('乙')}`),
    )
    expect(laid.marks.filter((mark) => mark.kind === 'page')).toHaveLength(1)
  })
})

describe('odd files', () => {
  test('another prefix for the same namespace reads the same', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>工作</x:t></x:r></x:p></x:body></x:document>',
      ),
    })
    expect(await openDocument(bytes)).toMatchObject({ ok: true, document: { format: 'docx', text: '工作' } })
  })

  test('only pictures: there is no text, and the problem says so', async () => {
    const body = paragraph(
      '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>',
    )
    expect(await openDocument(packWord(body))).toEqual({
      ok: false,
      problem: { code: 'no-text', params: { pictures: 1 } },
    })
  })

  test('one flipped bit is found, never read', async () => {
    const bytes = packWord(paragraph(run('增长6.5%'.repeat(50))))
    const flipped = bytes.slice()
    const header = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml') + 30
    flipped[header] = bytes[header]! ^ 4
    const result = await openDocument(flipped)
    expect(result.ok ? '' : result.problem.code).toMatch(/^(archive|document)-damaged$/)
  })
})
