import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import WordExtractor from 'word-extractor'
import { describeIntakeNotice } from '../../describe-notice.ts'
import { locate } from '../../locate.ts'
import { openDocument } from '../../open-document.ts'
import { packStreams, writeWordFile } from '../../word-binary/example.ts'

const saved = new Uint8Array(readFileSync(new URL('../../../test/fixtures/notes-and-changes.doc', import.meta.url)))

async function open(bytes: Uint8Array, name = 'a.doc') {
  const result = await openDocument(bytes, { name })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.document
}

const codeOf = async (bytes: Uint8Array) => {
  const result = await openDocument(bytes, { name: 'a.doc' })
  return result.ok ? 'opened' : result.problem.code
}

describe('a file that an office program saved', () => {
  test('gives its words, tracked changes taken and hidden words left out', async () => {
    const { text, warnings } = await open(saved)
    expect(text.split('\n')).toEqual([
      '云岫区人民政府工作报告',
      '一、工作回顾',
      '全区新建口袋公园3个，改造老旧小区12个。',
      '新增学位2000个。',
      '指标\t目标',
      '\t12个',
      '第一行',
      '第二行',
      '二、工作安排',
      '完成营造林1万亩。',
      '含续建1个。',
    ])
    expect(warnings).toEqual([
      { code: 'tracked-changes', params: { insertions: 1, deletions: 1 } },
      { code: 'hidden-text', params: { count: 1 } },
    ])
  })

  test('gives headings, cells, notes and pages', async () => {
    const { text, marks } = await open(saved)
    const words = (start: number, end: number) => text.slice(start, end)
    expect(
      marks.flatMap((mark) => (mark.kind === 'paragraph' && mark.level ? [words(mark.start, mark.end)] : [])),
    ).toEqual(['一、工作回顾', '二、工作安排'])
    expect(marks.find((mark) => mark.kind === 'note-call')?.start).toBe(text.indexOf('，改造'))
    expect(marks.flatMap((mark) => (mark.kind === 'note' ? [words(mark.start, mark.end)] : []))).toEqual([
      '含续建1个。',
    ])
    expect(locate(marks, text.indexOf('营造林'))).toEqual({ page: 2, paragraph: 2 })
    expect(locate(marks, text.indexOf('12个', text.indexOf('目标')))).toMatchObject({
      cell: { table: 1, row: 2, column: 2 },
    })
  })

  test('gives the words another reader gives, but for what that one keeps of hidden words and marks of rows', async () => {
    const other = await new WordExtractor().extract(Buffer.from(saved))
    const body = other.getBody({ filterUnicode: false }).replace('隐去的话', '')
    const bare = (words: string) => words.replace(/\s/g, '')
    expect(bare((await open(saved)).text)).toBe(bare(`${body}含续建1个。`))
  })
})

test('any paragraphs come back, also under the name of WPS', async () => {
  const words = fc.stringMatching(/^[云岫区新建公园0-9.%，]{1,30}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 400 }), async (paragraphs) => {
      const bytes = writeWordFile(paragraphs)
      expect((await open(bytes)).text).toBe(paragraphs.join('\n'))
      expect(await open(bytes, 'a.wps')).toMatchObject({ format: 'wps', text: paragraphs.join('\n') })
    }),
    { numRuns: 40, seed: 20260301 },
  )
})

test('what a binary file does not give is said, of Word and of WPS', async () => {
  const bytes = writeWordFile(['一、工作回顾', '见下图\u0001和\u0008。'], { Macros: new Uint8Array(10) })
  for (const name of ['a.doc', 'a.wps']) {
    const { text, warnings } = await open(bytes, name)
    expect(text).toBe('一、工作回顾\n见下图和。')
    expect(warnings).toEqual([
      { code: 'pictures-not-read', params: { count: 2 } },
      { code: 'macros-ignored', params: {} },
    ])
    const told = warnings.map((notice) => describeIntakeNotice(notice, 'zh'))
    expect(told).toEqual(['有 2 幅图片，其中文字未读入。', '文件含有宏，未予执行。'])
  }
})

test('codes of fields are no text, their results are', async () => {
  const field = '增长\u0013 =6+0.5 \u00146.5\u0015%，见\u0013 HYPERLINK "x" \u0014\u0013 PAGE \u00143\u0015页\u0015'
  expect((await open(writeWordFile([field]))).text).toBe('增长6.5%，见3页')
})

describe('refused with the reason', () => {
  const broken = (at: number, value: number) => {
    const bytes = writeWordFile(['工作报告'])
    new DataView(bytes.buffer).setInt32(at, value, true)
    return bytes
  }
  const main = 512 * 3

  test('a password, an older Word, a chain that runs in a circle', async () => {
    expect(await codeOf(broken(main + 8, 0x03000000))).toBe('encrypted')
    expect(await codeOf(broken(main, 0x0068a5ec))).toBe('unsupported-format')
    expect(await codeOf(broken(512 + 2 * 4, 2))).toBe('document-damaged')
    expect(await codeOf(broken(512 + 4, 1))).toBe('document-damaged')
  })

  test('pieces that lie outside the file, or a file without them', async () => {
    expect(await codeOf(broken(main + 0x1a2, 0x7fffffff))).toBe('document-damaged')
    expect(await codeOf(packStreams({ WordDocument: new Uint8Array(5000) }))).toBe('document-damaged')
  })
})
