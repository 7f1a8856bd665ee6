import { expect, test } from 'vitest'
import { locate } from '../../locate.ts'
import { openDocument } from '../../open-document.ts'
import { packOfd, writeOfd } from './example.ts'
import { readDeltas } from './read-page.ts'

async function open(bytes: Uint8Array) {
  const result = await openDocument(bytes, { name: 'a.ofd' })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.document
}

const space = 'xmlns:ofd="http://www.ofdspec.org/2016"'

test('runs are read by their place on the page, pages in their order', async () => {
  const { text, marks } = await open(
    writeOfd([
      [
        { text: '改造老旧小区12个。', x: 28, y: 50 },
        { text: '新建', x: 28, y: 40 },
        { text: '口袋公园3个。', x: 39.28, y: 40 },
      ],
      [{ text: '新增学位2000个。', x: 28, y: 40 }],
    ]),
  )
  expect(text).toBe('新建口袋公园3个。\n改造老旧小区12个。\n新增学位2000个。')
  expect(locate(marks, text.indexOf('2000'))).toEqual({ page: 2, paragraph: 1 })
})

test('a gap between characters parts cells', async () => {
  const content =
    '<ofd:TextObject Boundary="20 30 100 6" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="5 40 5">指标目标</ofd:TextCode></ofd:TextObject>'
  expect((await open(packOfd([content]))).text).toBe('指标\t目标')
})

test('a matrix moves and scales; turned text is a watermark and left out with a mark', async () => {
  const content =
    '<ofd:TextObject Boundary="20 30 100 6" Size="1" CTM="5 0 0 5 0 0"><ofd:TextCode X="0" Y="1" DeltaX="g 3 1">工作报告</ofd:TextCode></ofd:TextObject><ofd:TextObject Boundary="50 80 100 100" Size="9" CTM="0.7 0.7 -0.7 0.7 0 0"><ofd:TextCode X="0" Y="9">内部资料</ofd:TextCode></ofd:TextObject>'
  const { text, marks } = await open(packOfd([content]))
  expect(text).toBe('工作报告')
  expect(marks.find((mark) => mark.kind === 'left-out')).toMatchObject({ words: '内部资料' })
})

test('templates are part of their pages; seals are counted', async () => {
  const bytes = packOfd(
    ['<ofd:TextObject Boundary="20 50 99 6" Size="5"><ofd:TextCode X="0" Y="5">正文</ofd:TextCode></ofd:TextObject>'],
    {
      'OFD.xml': `<ofd:OFD ${space}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot><ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody></ofd:OFD>`,
      'Doc_0/Signs/Signatures.xml': `<ofd:Signatures ${space}><ofd:Signature ID="1"/><ofd:Signature ID="2"/></ofd:Signatures>`,
      'Doc_0/Document.xml': `<ofd:Document ${space}><ofd:CommonData><ofd:TemplatePage ID="7" BaseLoc="Tpls/a.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="P.xml"/></ofd:Pages></ofd:Document>`,
      'Doc_0/P.xml': `<ofd:Page ${space}><ofd:Template TemplateID="7"/><ofd:Content><ofd:Layer><ofd:TextObject Boundary="20 80 99 6" Size="5"><ofd:TextCode X="0" Y="5">正文</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>`,
      'Doc_0/Tpls/a.xml': `<ofd:Page ${space}><ofd:Content><ofd:Layer><ofd:TextObject Boundary="20 40 99 6" Size="5"><ofd:TextCode X="0" Y="5">抬头</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>`,
    },
  )
  const { text, warnings } = await open(bytes)
  expect(text).toBe('抬头\n正文')
  expect(warnings).toEqual([{ code: 'seals-not-checked', params: { count: 2 } }])
})

test('a file of pictures only says so', async () => {
  const result = await openDocument(packOfd(['<ofd:ImageObject ID="3" ResourceID="4" Boundary="0 0 210 297"/>']))
  expect(result).toEqual({ ok: false, problem: { code: 'no-text', params: { pictures: 1 } } })
})

test('a list of distances is bounded by the text it moves', () => {
  expect(readDeltas('g 2 5 3', 10)).toEqual([5, 5, 3])
  expect(readDeltas('g 1000000000 5', 4)).toEqual([5, 5, 5, 5])
  expect(readDeltas('g x y 1', 4)).toEqual([1])
})
