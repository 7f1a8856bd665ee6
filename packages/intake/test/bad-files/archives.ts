import { strToU8, zipSync } from 'fflate'
import { packWord } from '../../src/formats/docx/example.ts'
import { packOfd, writeOfd } from '../../src/formats/ofd/example.ts'
import { packSheets } from '../../src/formats/xlsx/example.ts'
import { type BadFile, encode, noise, overwrite } from './bad-file.ts'

const MIB = 1024 * 1024
const END = 22
const word = packWord('<w:p><w:r><w:t>工作报告</w:t></w:r></w:p>')
const sheet = (rows: string, parts: Record<string, string> = {}) => packSheets([{ name: 'a', rows }], parts)
const pack = (parts: Record<string, Uint8Array>) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...parts }, { level: 9 })
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const body = (content: string) => `<w:document ${namespace}><w:body>${content}</w:body></w:document>`

/** Changes the entry of a part in the directory: `field` from its start, `value` in four bytes. */
function redirect(
  bytes: Uint8Array,
  index: number,
  field: number,
  value: number | ((view: DataView, first: number) => number),
): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const first = view.getUint32(copy.length - END + 16, true)
  let at = first
  for (let i = 0; i < index; i++) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)
  view.setUint32(at + field, typeof value === 'number' ? value : value(view, first), true)
  return copy
}

/** Archives and the office files that are archives. */
export const archives: readonly BadFile[] = [
  { wrong: 'a .docx of 0 bytes', name: 'a.docx', make: () => new Uint8Array(), says: 'empty' },
  {
    wrong: 'a .docx cut in half',
    name: 'a.docx',
    make: () => word.subarray(0, word.length >> 1),
    says: 'archive-damaged',
  },
  {
    wrong: 'a .docx whose end is missing',
    name: 'a.docx',
    make: () => word.subarray(0, word.length - 10),
    says: 'archive-damaged',
  },
  { wrong: 'an empty archive', name: 'a.docx', make: () => zipSync({}), says: 'unsupported-format' },
  {
    wrong: 'an archive of archives',
    name: 'a.docx',
    make: () => zipSync({ 'a.zip': zipSync({ 'b.zip': word }) }),
    says: 'unsupported-format',
  },
  {
    wrong: 'a part that unpacks to 60 MiB from 60 KiB',
    name: 'a.docx',
    make: () => pack({ 'word/document.xml': new Uint8Array(60 * MIB).fill(32) }),
    says: 'packed-too-densely',
  },
  {
    wrong: 'many parts that are too much together',
    name: 'a.docx',
    make: () =>
      pack(
        Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [
            `word/${at === 0 ? 'document.xml' : `media/${at}.bin`}`,
            new Uint8Array(7 * MIB),
          ]),
        ),
      ),
    says: 'unpacks-too-large',
  },
  {
    wrong: 'a part that claims 4 GB',
    name: 'a.docx',
    make: () => redirect(word, 0, 24, 0xffffffff),
    says: 'packed-too-densely',
  },
  {
    wrong: 'a part that claims to be packed in 4 GB',
    name: 'a.docx',
    make: () => redirect(word, 0, 20, 0xffffffff),
    says: 'archive-damaged',
  },
  {
    wrong: 'a part that denies its size',
    name: 'a.docx',
    make: () => redirect(word, 3, 24, 5),
    says: 'archive-damaged',
  },
  {
    wrong: 'a part with another checksum',
    name: 'a.docx',
    make: () => redirect(word, 3, 16, 5),
    says: 'archive-damaged',
  },
  {
    wrong: 'parts that share their bytes',
    name: 'a.docx',
    make: () => redirect(word, 3, 42, (view, first) => view.getUint32(first + 42, true)),
    says: 'archive-overlap',
  },
  {
    wrong: 'more parts than 4,096',
    name: 'a.docx',
    make: () =>
      pack(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`word/document${at}.xml`, encode('<a/>')]))),
    says: 'archive-entries',
  },
  {
    wrong: 'two parts of one name',
    name: 'a.docx',
    make: () => pack({ 'word/document.xml': encode('<a/>'), 'WORD/DOCUMENT.XML': encode('<b/>') }),
    says: 'archive-damaged',
  },
  {
    wrong: 'a part with a password',
    name: 'a.docx',
    make: () => {
      const bytes = pack({ 'word/document.xml': encode('<a/>') })
      const view = new DataView(bytes.buffer)
      const first = view.getUint32(bytes.length - END + 16, true)
      const second = first + 46 + view.getUint16(first + 28, true)
      view.setUint16(second + 8, 1, true)
      return bytes
    },
    says: 'encrypted',
  },
  {
    wrong: 'names that lead out of the archive',
    name: 'a.docx',
    make: () =>
      pack({
        '../../../etc/hosts': encode('越界'),
        '_rels/.rels': encode('<R><R Type="x/officeDocument" Target="../../../etc/hosts"/></R>'),
        'word/document.xml': encode(body('<w:p><w:r><w:t>工作</w:t></w:r></w:p>')),
      }),
    says: 'opened',
    without: '越界',
  },
  {
    wrong: 'a part outside, on another host',
    name: 'a.docx',
    make: () =>
      pack({
        '_rels/.rels': encode(
          '<R><R Type="x/officeDocument" TargetMode="External" Target="http://example.invalid/a.xml"/></R>',
        ),
        'word/document.xml': encode(body('<w:p><w:r><w:t>工作</w:t></w:r></w:p>')),
      }),
    says: 'opened',
  },
  {
    wrong: 'macros (.docm)',
    name: 'a.docm',
    make: () =>
      pack({
        'word/document.xml': encode(body('<w:p><w:r><w:t>工作</w:t></w:r></w:p>')),
        'word/vbaProject.bin': noise(500),
      }),
    says: 'opened',
    notes: 'macros-ignored',
  },
  {
    wrong: 'a document type that reads a file',
    name: 'a.docx',
    make: () =>
      pack({
        'word/document.xml': encode(
          `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]>${body('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`,
        ),
      }),
    says: 'forbidden-xml',
  },
  {
    wrong: 'entities that multiply',
    name: 'a.docx',
    make: () =>
      pack({
        'word/document.xml': encode(
          '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><a>&b;</a>',
        ),
      }),
    says: 'forbidden-xml',
  },
  {
    wrong: 'a document type in UTF-16',
    name: 'a.docx',
    make: () => pack({ 'word/document.xml': new Uint8Array(Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le')) }),
    says: 'forbidden-xml',
  },
  {
    wrong: 'XML that does not close',
    name: 'a.docx',
    make: () => pack({ 'word/document.xml': encode('<w:document><w:body>') }),
    says: 'document-damaged',
  },
  {
    wrong: 'XML nested 100,000 deep',
    name: 'a.docx',
    make: () => pack({ 'word/document.xml': encode('<a>'.repeat(100_000) + '</a>'.repeat(100_000)) }),
    says: 'document-damaged',
  },
  {
    wrong: 'a million paragraphs',
    name: 'a.docx',
    make: () => packWord('<w:p><w:r><w:t>工</w:t></w:r></w:p>'.repeat(600_000)),
    says: 'packed-too-densely',
  },
  {
    wrong: 'text boxes in text boxes',
    name: 'a.docx',
    make: () => packWord(`${'<w:p><w:r><w:txbxContent>'.repeat(60)}<w:p/>${'</w:txbxContent></w:r></w:p>'.repeat(60)}`),
    says: 'document-damaged',
  },
  {
    wrong: 'only pictures',
    name: 'a.docx',
    make: () => packWord('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'),
    says: 'no-text',
  },
  { wrong: 'a name in another script', name: 'отчёт‮xcod.docx', make: () => word, says: 'opened' },
  { wrong: 'a .docx named .pdf', name: 'a.pdf', make: () => word, says: 'opened', notes: 'extension-differs' },
  {
    wrong: 'a .docx named ../../a.txt',
    name: '../../a.txt',
    make: () => word,
    says: 'opened',
    notes: 'extension-differs',
  },
  {
    wrong: 'a presentation',
    name: 'a.pptx',
    make: () => pack({ 'ppt/presentation.xml': encode('<a/>') }),
    says: 'unsupported-format',
  },
  {
    wrong: 'shared words referred to a million times',
    name: 'a.xlsx',
    make: () =>
      sheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(300_000)}</row>`, {
        'sharedStrings.xml': `<sst><si><t>${'云'.repeat(20_000)}</t></si></sst>`,
      }),
    says: 'too-long',
  },
  {
    wrong: 'more cells than 500,000',
    name: 'a.xlsx',
    make: () => {
      let rows = ''
      for (let at = 0; at < 300_000; at++) rows += `<row><c><v>${(at * 7919) % 99_991}</v></c><c><v>${at}</v></c></row>`
      return sheet(rows)
    },
    says: 'too-many-paragraphs',
  },
  {
    wrong: 'a cell at the last column of the last row',
    name: 'a.xlsx',
    make: () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    says: 'opened',
  },
  {
    wrong: 'rows and columns that are no numbers',
    name: 'a.xlsx',
    make: () =>
      sheet('<row r="-5"><c r="?"><v>1e999</v></c><c r="ZZZZ9" s="-3"><v>abc</v></c><c t="s"><v>99</v></c></row>'),
    says: 'opened',
  },
  {
    wrong: 'a number format that is very long',
    name: 'a.xlsx',
    make: () =>
      sheet('<row><c s="0"><v>3</v></c></row>', {
        'styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'0,'.repeat(50_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
    says: 'opened',
  },
  {
    wrong: 'a document type in shared words',
    name: 'a.xlsx',
    make: () => sheet('<row><c><v>1</v></c></row>', { 'sharedStrings.xml': '<!DOCTYPE a><sst/>' }),
    says: 'forbidden-xml',
  },
  {
    wrong: 'a workbook with macros, its only sheet hidden',
    name: 'a.xlsm',
    make: () =>
      packSheets([{ name: 'a', rows: '<row><c><v>1</v></c></row>', state: 'veryHidden' }], { 'vbaProject.bin': 'x' }),
    says: 'no-text',
  },
  { wrong: 'a workbook without sheets', name: 'a.xlsx', make: () => packSheets([]), says: 'no-text' },
  {
    wrong: 'an OFD that names a page it does not have',
    name: 'a.ofd',
    make: () =>
      packOfd([], { 'Doc_0/Document.xml': '<D><Pages><Page ID="1" BaseLoc="../../../etc/hosts"/></Pages></D>' }),
    says: 'document-damaged',
  },
  {
    wrong: 'an OFD of 1,000 pages',
    name: 'a.ofd',
    make: () => writeOfd(Array.from({ length: 1000 }, (_, at) => [{ text: `第${at}项`, x: 28, y: 40 }])),
    says: 'too-many-pages',
  },
  {
    wrong: 'an OFD whose one page is listed 100,000 times',
    name: 'a.ofd',
    make: () =>
      packOfd(['<T/>'], {
        'Doc_0/Document.xml': `<D><Pages>${'<Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(100_000)}</Pages></D>`,
      }),
    says: 'too-many-pages',
  },
  {
    wrong: 'an OFD of pictures',
    name: 'a.ofd',
    make: () => packOfd(['<ofd:ImageObject ID="3"/>'.repeat(3)]),
    says: 'no-text',
  },
  {
    wrong: 'an OFD with distances that repeat without end',
    name: 'a.ofd',
    make: () =>
      packOfd([
        '<ofd:TextObject Boundary="1 1 9e99 9" Size="5"><ofd:TextCode X="1" Y="1" DeltaX="g 999999999 1 g 999999999 1">工作</ofd:TextCode></ofd:TextObject>',
      ]),
    says: 'opened',
  },
  {
    wrong: 'an OFD with a document type',
    name: 'a.ofd',
    make: () => packOfd(['<T/>'], { 'OFD.xml': '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>' }),
    says: 'forbidden-xml',
  },
  {
    wrong: 'an OFD without a document',
    name: 'a.ofd',
    make: () => packOfd([], { 'OFD.xml': '<a/>' }),
    says: 'document-damaged',
  },
  {
    wrong: 'a self-extracting head before an archive',
    name: 'a.docx',
    make: () => new Uint8Array([...encode('MZ'), ...noise(300), ...word]),
    says: 'not-text',
  },
  {
    wrong: 'an archive with its method changed',
    name: 'a.docx',
    make: () => overwrite(redirect(word, 3, 10, 0x00000063), 0, []),
    says: 'archive-damaged',
  },
  {
    wrong: 'an OFD in type of size 0',
    name: 'a.ofd',
    make: () => writeOfd([Array.from({ length: 200 }, (_, at) => ({ text: '工作', x: at, y: at, size: 0 }))]),
    says: 'opened',
  },
]
