import { packStreams, writeWordFile } from '../../src/word-binary/example.ts'
import { type BadFile, encode, noise } from './bad-file.ts'

const MIB = 1024 * 1024
const web = (body: string, head = '') => encode(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`)
const word = writeWordFile(['工作报告', '新建公园3个'])
const setInt = (at: number, value: number): Uint8Array => {
  const bytes = word.slice()
  new DataView(bytes.buffer).setInt32(at, value, true)
  return bytes
}
/** The directory and the main stream of a file that `writeWordFile` makes. */
const DIRECTORY = 512 * 2
const MAIN = 512 * 3

/** Texts, web pages and old office files. */
export const texts: readonly BadFile[] = [
  { wrong: 'nothing', name: 'a.txt', make: () => new Uint8Array(), says: 'empty' },
  { wrong: 'blanks', name: 'a.txt', make: () => encode(' \r\n\t\u3000\n'), says: 'no-text' },
  { wrong: 'zeros', name: 'a.txt', make: () => new Uint8Array(5000), says: 'not-text' },
  { wrong: 'noise', name: 'a.txt', make: () => noise(5000), says: 'not-text' },
  {
    wrong: 'Big5',
    name: 'a.txt',
    make: () => new Uint8Array([0xac, 0x46, 0xa9, 0xb2, 0xa4, 0x75, 0xa7, 0x40, 0xb3, 0xf8, 0xa7, 0x69]),
    says: 'encoding-unknown',
  },
  {
    wrong: 'one byte more than 50 MiB',
    name: 'a.txt',
    make: () => new Uint8Array(50 * MIB + 1).fill(97),
    says: 'too-large',
  },
  { wrong: '50 MiB of one letter', name: 'a.txt', make: () => new Uint8Array(50 * MIB).fill(97), says: 'too-long' },
  { wrong: '600,000 lines', name: 'a.md', make: () => encode('工作\n'.repeat(600_000)), says: 'too-many-paragraphs' },
  {
    wrong: 'a text that ends inside a character',
    name: 'a.txt',
    make: () => encode('工作报告').subarray(0, 11),
    says: 'opened',
    notes: 'character-cut',
  },
  {
    wrong: 'a program',
    name: 'a.txt',
    make: () => new Uint8Array([...encode('MZ\u0090\u0000'), ...noise(3000)]),
    says: 'not-text',
  },
  {
    wrong: 'a picture named .txt',
    name: 'a.txt',
    make: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    says: 'unsupported-format',
  },
  {
    wrong: 'a packed archive named .doc',
    name: 'a.doc',
    make: () => new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 1, 0]),
    says: 'unsupported-format',
  },
  { wrong: 'RTF named .doc', name: 'a.doc', make: () => encode('{\\rtf1\\ansi 工作}'), says: 'unsupported-format' },
  { wrong: 'a web archive', name: 'a.mht', make: () => encode('MIME-Version: 1.0\r\n'), says: 'unsupported-format' },
  {
    wrong: 'XML with a document type',
    name: 'a.xml',
    make: () => encode('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    says: 'unsupported-format',
  },
  {
    wrong: 'a web page named .txt',
    name: 'a.txt',
    make: () => web('<p>工作报告</p>'),
    says: 'opened',
    notes: 'extension-differs',
  },
  {
    wrong: 'a web page of a million open tags',
    name: 'a.html',
    make: () => web('<div>'.repeat(1_000_000)),
    says: 'document-damaged',
  },
  {
    wrong: 'a web page of a million inline tags',
    name: 'a.html',
    make: () => web('<b>'.repeat(1_000_000)),
    says: 'document-damaged',
  },
  {
    wrong: 'a web page of 600,000 elements',
    name: 'a.html',
    make: () => web('<p>工</p>'.repeat(600_000)),
    says: 'too-many-paragraphs',
  },
  {
    wrong: 'a web page of a million closing tags',
    name: 'a.html',
    make: () => web(`<p>工作</p>${'</div>'.repeat(1_000_000)}`),
    says: 'opened',
  },
  {
    wrong: 'a web page of one attribute of 10 MB',
    name: 'a.html',
    make: () => web(`<p title="${'a'.repeat(10_000_000)}">工作</p>`),
    says: 'opened',
  },
  {
    wrong: 'a web page of half an entity, many times',
    name: 'a.html',
    make: () => web(`<p>工作${'&amp'.repeat(200_000)}</p>`),
    says: 'opened',
  },
  {
    wrong: 'a web page that is one script',
    name: 'a.html',
    make: () => web(`<script>document.write("${'工作'.repeat(1000)}")</script>`),
    says: 'no-text',
  },
  {
    wrong: 'a web page that calls other hosts',
    name: 'a.html',
    make: () =>
      web(
        '<p>工作</p><iframe src="http://example.invalid">越界</iframe><img src="http://example.invalid/a.png">',
        '<link rel="stylesheet" href="http://example.invalid/a.css">',
      ),
    says: 'opened',
    without: '越界',
  },
  {
    wrong: 'a web page that declares an encoding nobody knows',
    name: 'a.html',
    make: () => web('<p>工作报告</p>', '<meta charset="klingon">'),
    says: 'opened',
  },
  {
    wrong: 'a table of half a quote and 50,000 lines',
    name: 'a.csv',
    make: () => encode(`"工作${',甲\n乙'.repeat(50_000)}`),
    says: 'opened',
  },
  {
    wrong: 'a table of quotes only',
    name: 'a.csv',
    make: () => encode(`工作,${'"'.repeat(1_000_001)}`),
    says: 'opened',
  },
  {
    wrong: 'an old workbook',
    name: 'a.xls',
    make: () => packStreams({ Workbook: new Uint8Array(100) }),
    says: 'unsupported-format',
  },
  {
    wrong: 'an old Word file with a password',
    name: 'a.doc',
    make: () => setInt(MAIN + 8, 0x03000000),
    says: 'encrypted',
  },
  {
    wrong: 'an office file with a password',
    name: 'a.docx',
    make: () => packStreams({ EncryptedPackage: new Uint8Array(100) }),
    says: 'encrypted',
  },
  { wrong: 'Word 6', name: 'a.doc', make: () => setInt(MAIN, 0x0068a5ec), says: 'unsupported-format' },
  { wrong: 'an old Word file cut off', name: 'a.doc', make: () => word.subarray(0, 2000), says: 'document-damaged' },
  {
    wrong: 'sectors that run in a circle',
    name: 'a.doc',
    make: () => setInt(512 + 4 * 4, 2),
    says: 'document-damaged',
  },
  {
    wrong: 'a directory that runs in a circle',
    name: 'a.doc',
    make: () => setInt(512 + 4, 1),
    says: 'document-damaged',
  },
  {
    wrong: 'a tree of streams that bites its tail',
    name: 'a.doc',
    make: () => setInt(DIRECTORY + 128 + 72, 1),
    says: 'document-damaged',
  },
  {
    wrong: 'a stream that claims 4 GB',
    name: 'a.doc',
    make: () => setInt(DIRECTORY + 128 + 120, -1),
    says: 'document-damaged',
  },
  {
    wrong: 'a body that claims 4 billion characters',
    name: 'a.doc',
    make: () => setInt(MAIN + 0x4c, -1),
    says: 'opened',
  },
  { wrong: 'sectors of 2³¹ bytes', name: 'a.doc', make: () => setInt(28, 0x001ffffe), says: 'document-damaged' },
  {
    wrong: 'an old Word file with macros',
    name: 'a.doc',
    make: () => writeWordFile(['工作报告'], { Macros: new Uint8Array(10) }),
    says: 'opened',
    notes: 'macros-ignored',
  },
  { wrong: 'an old Word file named .wps', name: 'a.wps', make: () => word, says: 'opened' },
]
