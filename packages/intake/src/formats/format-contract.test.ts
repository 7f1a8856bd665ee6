import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { describeIntakeProblem } from '../describe-problem.ts'
import { defaultIntakeLimits } from '../limits.ts'
import { compareMarks } from '../mark.ts'
import { type OpenResult, openDocument } from '../open-document.ts'
import { packWord, writeExample } from './docx/example.ts'
import { formats } from './index.ts'

// Every format in the list is held to this contract: whatever the bytes, a coded problem or honest text.

const MIB = 1024 * 1024
/** Generous: the largest input here is 50 MiB, of which a text of at most 38 MiB comes. */
const HEAP_CEILING = 400 * MIB

/** A seeded generator (mulberry32), so that a failure can be run again. */
function randomBytes(seed: number, length: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) & 255
  })
}

function expectHonest(result: OpenResult): void {
  if (result.ok) {
    const { text, marks } = result.document
    for (const mark of marks) {
      if (!(mark.start >= 0 && mark.start <= mark.end && mark.end <= text.length))
        throw new Error(`mark outside: ${JSON.stringify(mark)}`)
    }
    expect([...marks].sort(compareMarks)).toEqual(marks)
    expect(result.document.textSha256).toMatch(/^[0-9a-f]{64}$/)
    return
  }
  expect(result.problem.code).not.toBe('unexpected')
  for (const language of ['zh', 'en'] as const) {
    const { title, advice } = describeIntakeProblem(result.problem, language)
    expect(title).not.toBe('')
    expect(advice).not.toBe('')
    expect(title + advice).not.toContain('undefined')
  }
}

const codeOf = (result: OpenResult) => (result.ok ? 'opened' : result.problem.code)
const word = writeExample()
const examples = formats.map((format) => ({ id: format.id, ...format.example() }))

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Opens a file and holds the memory it took, garbage included, against the ceiling. */
async function openWatched(bytes: Uint8Array, name?: string): Promise<OpenResult> {
  const taken = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  collectGarbage()
  const before = taken()
  const result = await openDocument(bytes, { name })
  expect(taken() - before).toBeLessThan(HEAP_CEILING)
  return result
}

/** A kind is named and refused until a format of that id is in the list. */
function expectNamed(result: OpenResult, kind: string): void {
  if (formats.some(({ id }) => id === kind)) expectHonest(result)
  else expect(result).toEqual({ ok: false, problem: { code: 'unsupported-format', params: { format: kind } } })
}

describe.each(examples)('$id', ({ id, name, bytes, text }) => {
  test('opens its example', async () => {
    const result = await openDocument(bytes, { name })
    expect(result).toMatchObject({ ok: true, document: { format: id, text, warnings: [] } })
    expectHonest(result)
  })

  test('cut off at any byte', async () => {
    const step = Math.max(1, Math.floor(bytes.length / 400))
    for (let length = 0; length < bytes.length; length += step)
      expectHonest(await openDocument(bytes.subarray(0, length), { name }))
  }, 120_000)

  test('any byte overwritten, any stretch doubled', async () => {
    for (let seed = 0; seed < 300; seed++) {
      const noise = randomBytes(seed, 12)
      const at = ((noise[0]! << 8) | noise[1]!) % bytes.length
      const broken = bytes.slice()
      broken.set(noise.subarray(2, 2 + Math.min(1 + (seed % 8), bytes.length - at)), at)
      expectHonest(await openDocument(broken, { name }))
      expectHonest(await openDocument(new Uint8Array([...bytes.subarray(0, at), ...bytes]), { name }))
    }
  }, 120_000)

  test('its beginning followed by noise', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const head = bytes.subarray(0, (seed * 7) % bytes.length)
      expectHonest(await openDocument(new Uint8Array([...head, ...randomBytes(seed, 2000)]), { name }))
    }
  })

  test('under the names of all the others it is still what it is, or says so', async () => {
    for (const other of [...formats.flatMap((format) => format.extensions), 'pdf', 'exe', '', '文档']) {
      const result = await openDocument(bytes, { name: `report.${other}` })
      expectHonest(result)
      if (!result.ok) throw new Error(`${id} as .${other}: ${result.problem.code}`)
      const { format, warnings } = result.document
      const expected: readonly string[] = formats.find((candidate) => candidate.id === format)!.extensions
      expect(warnings.some((warning) => warning.code === 'extension-differs')).toBe(
        other !== '' && !expected.includes(other),
      )
    }
  })

  test('more than a caller allows', async () => {
    expect(codeOf(await openDocument(bytes, { name, limits: { bytes: bytes.length - 1 } }))).toBe('too-large')
    expect(codeOf(await openDocument(bytes, { name, limits: { chars: 3 } }))).toBe('too-long')
    expect(codeOf(await openDocument(bytes, { name, limits: { marks: 1 } }))).toBe('too-many-paragraphs')
  })

  test('never touches the bytes', async () => {
    const kept = bytes.slice()
    await openDocument(bytes, { name })
    expect(bytes).toEqual(kept)
  })
})

describe('garbage under every name', () => {
  test('seeded noise of many lengths', async () => {
    for (let seed = 1; seed < 200; seed++) {
      const noise = randomBytes(seed, seed * 7)
      for (const { name } of examples) expectHonest(await openDocument(noise, { name }))
    }
  })

  test('nothing, blanks, zeros', async () => {
    for (const { name } of examples) {
      expect(codeOf(await openDocument(new Uint8Array(), { name }))).toBe('empty')
      expect(codeOf(await openDocument(strToU8(' \r\n\t\n'), { name }))).toBe('no-text')
      expect(codeOf(await openDocument(new Uint8Array(5000), { name }))).toBe('not-text')
    }
  })

  test.each([
    ['pdf', '%PDF-1.7\n'],
    ['rtf', '{\\rtf1\\ansi 工作}'],
    ['html', '\ufeff<!DOCTYPE html><html><body>工作</body></html>'],
    ['xml', '<?xml version="1.0"?><a/>'],
    ['mht', 'MIME-Version: 1.0\r\n'],
  ])('%s is named and refused, whatever its name says', async (kind, content) => {
    for (const { name } of examples) {
      expectNamed(await openDocument(strToU8(content), { name }), kind)
    }
  })

  test.each([
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['image', strToU8('RIFF....WEBPVP8 ')],
    ['archive', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 1, 0])],
    ['xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['ofd', zipSync({ 'OFD.xml': strToU8('<a/>') })],
    ['zip', zipSync({ 'report.docx': word.bytes })],
    ['zip', zipSync({ 'inner.zip': zipSync({ 'inner.zip': zipSync({ a: strToU8('a') }) }) })],
  ])('%s by its bytes', async (kind, bytes) => {
    for (const { name } of examples) {
      expectNamed(await openDocument(bytes, { name }), kind)
    }
  })

  test.each([
    ['WordDocument', 'a.doc', 'doc'],
    ['WordDocument', 'a.wps', 'wps'],
    ['Workbook', 'a.doc', 'xls'],
  ])('an old office file with the stream %s named %s', async (stream, name, kind) => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(Buffer.from(stream, 'utf16le'), 1024)
    expectNamed(await openDocument(bytes, { name }), kind)
  })
})

describe('50 MiB under every name takes bounded memory', () => {
  const full = defaultIntakeLimits.bytes
  const repeat = (piece: Uint8Array) => {
    const bytes = new Uint8Array(full).fill(10)
    for (let at = 0; at + piece.length <= full; at += piece.length) bytes.set(piece, at)
    return bytes
  }

  test.each([
    ['one word', () => new Uint8Array(full).fill(97), 'too-long'],
    ['one line', () => repeat(strToU8('全区新建口袋公园')), 'opened'],
    ['lines', () => repeat(strToU8('全区新建口袋公园3个。\n')), 'too-many-paragraphs'],
    ['blank lines', () => new Uint8Array(full).fill(10), 'too-long'],
    ['noise', () => repeat(randomBytes(5, MIB)), 'not-text'],
    ['an archive cut short', () => repeat(word.bytes.subarray(0, 500)), 'archive-damaged'],
  ])(
    '%s',
    async (_, make, code) => {
      const bytes = make()
      for (const { name } of examples) {
        const result = await openWatched(bytes, name)
        expect(codeOf(result)).toBe(code)
      }
    },
    120_000,
  )

  test('one byte more is refused unread', async () => {
    expect(codeOf(await openWatched(new Uint8Array(full + 1)))).toBe('too-large')
  })
})

describe('archives made to harm', () => {
  const docx = (parts: Record<string, Uint8Array>) =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...parts }, { level: 9 })
  const document = (content: string) => docx({ 'word/document.xml': strToU8(content) })
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

  test('a part that unpacks to far more than it is', async () => {
    const bomb = docx({ 'word/document.xml': new Uint8Array(60 * MIB).fill(32) })
    expect(bomb.length).toBeLessThan(MIB)
    expect(codeOf(await openWatched(bomb, 'a.docx'))).toBe('packed-too-densely')
  })

  test('the same with a directory that denies it', async () => {
    const bomb = docx({ 'word/document.xml': new Uint8Array(60 * MIB).fill(32) })
    const view = new DataView(bomb.buffer)
    const directory = view.getUint32(bomb.length - 22 + 16, true)
    const second = directory + 46 + view.getUint16(directory + 28, true)
    view.setUint32(second + 24, 1000, true)
    expect(codeOf(await openWatched(bomb, 'a.docx'))).toBe('archive-damaged')
  })

  test('many parts that are too much together', async () => {
    const part = randomBytes(9, 64 * 1024)
    const parts = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`word/media/${i}.bin`, part]))
    const bytes = docx({ 'word/document.xml': strToU8('<a/>'), ...parts })
    expect(codeOf(await openDocument(bytes, { limits: { unpackedBytes: 2 * MIB } }))).toBe('unpacks-too-large')
    expect(codeOf(await openDocument(bytes, { limits: { entries: 20 } }))).toBe('archive-entries')
  })

  test('parts that share their bytes', async () => {
    const bytes = docx({ 'word/document.xml': strToU8('<a/>'), 'word/b.xml': strToU8('<b/>') })
    const view = new DataView(bytes.buffer)
    const first = view.getUint32(bytes.length - 22 + 16, true)
    const second = first + 46 + view.getUint16(first + 28, true)
    const third = second + 46 + view.getUint16(second + 28, true)
    view.setUint32(third + 42, view.getUint32(second + 42, true), true)
    expect(codeOf(await openDocument(bytes, { name: 'a.docx' }))).toBe('archive-overlap')
  })

  test('an office file packed with a password', async () => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
    expect(codeOf(await openDocument(bytes, { name: 'a.docx' }))).toBe('encrypted')
  })

  test('a part with a password, and two parts of one name', async () => {
    const bytes = document('<a/>')
    const view = new DataView(bytes.buffer)
    const first = view.getUint32(bytes.length - 22 + 16, true)
    const second = first + 46 + view.getUint16(first + 28, true)
    view.setUint16(second + 8, 1, true)
    expect(codeOf(await openDocument(bytes))).toBe('encrypted')
    expect(
      codeOf(await openDocument(docx({ 'word/document.xml': strToU8('<a/>'), 'Word/Document.xml': strToU8('<b/>') }))),
    ).toBe('archive-damaged')
  })

  test('names that point elsewhere lead nowhere', async () => {
    const bytes = docx({
      '../../outside.xml': strToU8('<a/>'),
      '_rels/.rels': strToU8('<R><R Type="x/officeDocument" Target="../../../../etc/hosts"/></R>'),
      'word/document.xml': strToU8(
        `<w:document ${namespace}><w:body><w:p><w:r><w:t>工作</w:t></w:r></w:p></w:body></w:document>`,
      ),
    })
    expect(await openDocument(bytes)).toMatchObject({ ok: true, document: { text: '工作' } })
  })

  test.each([
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><a>&b;</a>', 'forbidden-xml'],
    ['<?xml version="1.0"?><!doctype a><a/>', 'forbidden-xml'],
    ['<a>&b;</a>', 'no-text'],
    [`<w:p ${namespace}><w:r><w:t>&b;</w:t></w:r></w:p>`, 'document-damaged'],
    ['<a><b></a></b>', 'document-damaged'],
    ['<a>', 'document-damaged'],
    ['<a b="c/>', 'document-damaged'],
    ['', 'document-damaged'],
    ['<a/><b/>', 'document-damaged'],
    ['<a>'.repeat(5000) + '</a>'.repeat(5000), 'document-damaged'],
    ['\u0000', 'document-damaged'],
  ])('XML %#: %s', async (content, code) => {
    const result = await openDocument(document(content), { name: 'a.docx' })
    expect(codeOf(result)).toBe(code)
    expectHonest(result)
  })

  test('UTF-16 does not hide a declaration', async () => {
    const declared = Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le')
    expect(codeOf(await openDocument(docx({ 'word/document.xml': declared })))).toBe('forbidden-xml')
  })

  test('XML that is long in every direction stays bounded', async () => {
    const wide = `<w:p ${namespace}>${'<w:r><w:t>工</w:t></w:r>'.repeat(200_000)}</w:p>`
    const attributes = `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="&lt;"`).join(' ')}/>`
    const names = Array.from({ length: 100_000 }, (_, i) => `<a${i}/>`).join('')
    expect(codeOf(await openWatched(packWord(wide)))).toBe('opened')
    const boxes = `${'<w:p><w:r><w:txbxContent>'.repeat(50)}<w:p/>${'</w:txbxContent></w:r></w:p>'.repeat(50)}`
    expect(codeOf(await openWatched(packWord(boxes)))).toBe('document-damaged')
    for (const content of [
      attributes,
      `<a>${names}</a>`,
      `<a>${'&'.repeat(1_000_000)}</a>`,
      '<'.repeat(1_000_000),
      `<a>${'<!'.repeat(500_000)}`,
    ]) {
      expectHonest(await openWatched(document(content)))
    }
  })
})
