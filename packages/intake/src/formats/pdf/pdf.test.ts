import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { locate } from '../../locate.ts'
import { openDocument } from '../../open-document.ts'
import { packPdf, packStream, writePdf } from './example.ts'

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>'
const wrap = (...objects: string[]) =>
  packPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', ...objects])

async function problem(bytes: Uint8Array, limits = {}) {
  const result = await openDocument(bytes, { name: 'a.pdf', limits })
  return result.ok ? result.document.text : result.problem
}

test('words whose map is not in the file are read with the maps shipped', async () => {
  const bytes = writePdf([
    [{ text: '全区新建口袋公园3个', x: 85, y: 700 }],
    [{ text: '改造老旧小区12个', x: 85, y: 700 }],
  ])
  const result = await openDocument(bytes, { name: 'a.pdf' })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const { text, marks } = result.document
  expect(text).toBe('全区新建口袋公园3个\n改造老旧小区12个')
  expect(locate(marks, text.indexOf('12个'))).toEqual({ page: 2, paragraph: 1 })
})

describe('refused with the reason', () => {
  test('a scan', async () => {
    const image = packStream(
      'x',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ',
    )
    expect(await problem(wrap(page, packStream('q Q'), image))).toEqual({ code: 'no-text', params: { pictures: 1 } })
  })

  test('encryption, also under a name in disguise', async () => {
    const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']
    const entry = '<< /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >> /ID [(a)(a)] '
    for (const name of ['/Encrypt ', '/Encr#79pt '])
      expect(await problem(packPdf(objects, name + entry))).toEqual({ code: 'encrypted', params: { format: 'pdf' } })
  })

  test('more pages or objects than the limits', async () => {
    const pages = Array.from({ length: 6 }, () => [{ text: '工作', x: 85, y: 700 }])
    expect(await problem(writePdf(pages), { pages: 5 })).toEqual({
      code: 'too-many-pages',
      params: { pages: 6, limit: 5 },
    })
    expect(await problem(writePdf(pages), { objects: 10 })).toMatchObject({ code: 'too-many-objects' })
  })

  test('streams that unpack to far more than they are, or are packed twice', async () => {
    const bomb = Buffer.from(deflateSync(Buffer.alloc(20 * 1024 * 1024))).toString('latin1')
    const stream = (entries: string) => `<< /Length ${bomb.length} ${entries} >>\nstream\n${bomb}\nendstream`
    const packed = (entries: string) => Buffer.from(Buffer.from(wrapLatin(stream(entries))).toString('utf8'), 'latin1')
    expect(await problem(packed('/Filter /FlateDecode'))).toMatchObject({ code: 'packed-too-densely' })
    expect(await problem(wrap(page, packStream('x', '/Filter [/FlateDecode /FlateDecode] ')))).toMatchObject({
      code: 'packed-too-densely',
    })
  })
})

/** A PDF whose bytes are those of the characters, once it is written as Latin-1. */
function wrapLatin(stream: string): Uint8Array {
  return wrap(page, stream)
}

test('what never ends is ended, and the next file is read', async () => {
  const endless = packStream(
    '/F Do',
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> ',
  )
  const body =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>'
  const result = await problem(wrap(body, packStream('/F Do'), endless), { seconds: 3 })
  expect(result).toHaveProperty('code')
  expect(await problem(writePdf([[{ text: '工作', x: 85, y: 700 }]]))).toBe('工作')
})

test('several at once are all read', async () => {
  const texts = ['甲项', '乙项', '丙项', '丁项']
  const files = texts.map((text) => writePdf([[{ text, x: 85, y: 700 }]]))
  expect(await Promise.all(files.map((bytes) => problem(bytes)))).toEqual(texts)
})
