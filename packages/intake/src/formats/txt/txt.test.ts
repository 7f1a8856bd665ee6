import { describe, expect, test } from 'vitest'
import { openDocument } from '../../open-document.ts'

const text = '云岫区人民政府工作报告\r\n\r\n　　一、工作回顾\r\n全区新建口袋公园3个，地区生产总值增长6.5%。\r\n'

/** Words of the example in GB 18030, made by hand because the platform only decodes it. */
const gb = {
  区: [0xc7, 0xf8],
  政: [0xd5, 0xfe],
  府: [0xb8, 0xae],
  工: [0xb9, 0xa4],
  作: [0xd7, 0xf7],
  报: [0xb1, 0xa8],
  告: [0xb8, 0xe6],
  岫: [0xe1, 0xb6],
  '。': [0xa1, 0xa3],
} as const

function utf16(words: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes: number[] = mark ? (bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]) : []
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    bytes.push(...(bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]))
  }
  return new Uint8Array(bytes)
}

async function open(bytes: Uint8Array, name?: string) {
  const result = await openDocument(bytes, { name })
  if (!result.ok) throw new Error(result.problem.code)
  return result.document
}

describe('encodings', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(text, false, true), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(text, true, true), 'utf-16be'],
    ['UTF-16 LE without', utf16(text, false, false), 'utf-16le'],
    ['UTF-16 BE without', utf16(text, true, false), 'utf-16be'],
  ])('%s gives the text exactly', async (_, bytes, encoding) => {
    expect(await open(bytes)).toMatchObject({ format: 'txt', encoding, text, warnings: [] })
  })

  test('GB 18030 is told by its characters, also in a short text and under any name', async () => {
    const bytes = new Uint8Array([
      ...gb.区,
      ...gb.政,
      ...gb.府,
      ...gb.工,
      ...gb.作,
      ...gb.报,
      ...gb.告,
      10,
      ...gb.岫,
      ...gb['。'],
    ])
    for (const name of ['a.txt', 'utf-8.txt', undefined]) {
      expect(await open(bytes, name)).toMatchObject({ encoding: 'gb18030', text: '区政府工作报告\n岫。' })
    }
  })

  test('a four-byte character of GB 18030 is kept', async () => {
    const bytes = new Uint8Array([...gb.工, ...gb.作, 0x95, 0x32, 0x82, 0x36, ...gb.报, ...gb.告])
    expect((await open(bytes)).text).toBe(`工作${String.fromCodePoint(0x20000)}报告`)
  })

  test('the first word of a GB 18030 text that is valid UTF-8 by chance does not mislead', async () => {
    // 0xC7 0xA1 is 恰 in GB 18030 and a Latin letter in UTF-8.
    const bytes = new Uint8Array([0xc7, 0xa1, ...gb.工, ...gb.作])
    expect(await open(bytes)).toMatchObject({ encoding: 'gb18030', text: '恰工作' })
  })

  test('Latin and Cyrillic text in UTF-8 stays UTF-8', async () => {
    expect((await open(new TextEncoder().encode('Work report: résumé naïve'))).text).toBe('Work report: résumé naïve')
    expect((await open(new TextEncoder().encode('Отчёт о работе'))).encoding).toBe('utf-8')
  })

  test('Big5 is not taken for anything else', async () => {
    // 政府工作報告 in Big5.
    const bytes = new Uint8Array([0xac, 0x46, 0xa9, 0xb2, 0xa4, 0x75, 0xa7, 0x40, 0xb3, 0xf8, 0xa7, 0x69])
    expect(await openDocument(bytes)).toEqual({ ok: false, problem: { code: 'encoding-unknown', params: {} } })
  })

  test('a character cut by the end of the file is noticed and shown', async () => {
    const whole = new TextEncoder().encode('全区新建口袋公园')
    const document = await open(whole.subarray(0, whole.length - 1))
    expect(document.text).toBe('全区新建口袋公\ufffd')
    expect(document.warnings).toEqual([{ code: 'character-cut', params: {} }])
  })

  test('one damaged byte in a long text is counted, not hidden', async () => {
    const bytes = new TextEncoder().encode(text.repeat(5))
    bytes[4] = 0xff
    const document = await open(bytes)
    expect(document.encoding).toBe('utf-8')
    expect(document.warnings[0]?.code).toBe('replaced-characters')
  })
})

test('lines are paragraphs, blanks and line ends left out; a form feed begins a page', async () => {
  const document = await open(new TextEncoder().encode('　甲项 \r\n\r\n乙项\f丙项'))
  expect(document.marks.map((mark) => [mark.kind, document.text.slice(mark.start, mark.end)])).toEqual([
    ['paragraph', '甲项'],
    ['paragraph', '乙项'],
    ['paragraph', '丙项'],
    ['page', ''],
  ])
})

test('hashes are those of the bytes and of the text', async () => {
  const document = await open(new TextEncoder().encode('abc'))
  // FIPS 180-4, example B.1.
  expect(document.bytesSha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(await open(new Uint8Array([0xef, 0xbb, 0xbf, 97, 98, 99]))).toMatchObject({
    textSha256: document.textSha256,
    text: 'abc',
  })
})
