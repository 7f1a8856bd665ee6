import { deflateSync } from 'node:zlib'
import { packPdf, packStream, writePdf } from '../../src/formats/pdf/example.ts'
import { type BadFile, encode, noise, overwrite } from './bad-file.ts'

const MIB = 1024 * 1024
const good = writePdf([[{ text: '工作报告', x: 85, y: 700 }]])
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const page = (resources = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`
const one = (...objects: string[]) => packPdf([catalogue, pages, ...objects])

/** A PDF whose fourth object is a stream of these bytes. */
function withStream(data: Uint8Array, entries: string, ...more: string[]): Uint8Array {
  const [head, tail] = Buffer.from(
    one(page(), `<< /Length ${data.length} ${entries} >>\nstream\n@@\nendstream`, ...more),
  )
    .toString('latin1')
    .split('@@')
  return new Uint8Array(Buffer.concat([Buffer.from(head!, 'latin1'), data, Buffer.from(tail!, 'latin1')]))
}

/** PDF files. */
export const printed: readonly BadFile[] = [
  { wrong: 'a PDF of its first line only', name: 'a.pdf', make: () => encode('%PDF-1.7\n'), says: 'document-damaged' },
  {
    wrong: 'a PDF cut in half',
    name: 'a.pdf',
    make: () => good.subarray(0, good.length >> 1),
    says: 'document-damaged',
  },
  {
    wrong: 'a PDF of noise',
    name: 'a.pdf',
    make: () => new Uint8Array([...encode('%PDF-1.7\n'), ...noise(5000)]),
    says: 'document-damaged',
  },
  {
    wrong: 'a PDF with a password',
    name: 'a.pdf',
    make: () =>
      packPdf(
        [catalogue, '<< /Type /Pages /Kids [] /Count 0 >>'],
        '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >> ',
      ),
    says: 'encrypted',
  },
  {
    wrong: 'a scan',
    name: 'a.pdf',
    make: () =>
      one(
        page('/XObject << /I 5 0 R >>'),
        packStream('/I Do'),
        packStream(
          'x',
          '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ',
        ),
      ),
    says: 'no-text',
  },
  {
    wrong: 'a picture of 100,000 × 100,000',
    name: 'a.pdf',
    make: () =>
      one(
        page('/XObject << /I 5 0 R >>'),
        packStream('/I Do'),
        packStream(
          'x',
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB ',
        ),
      ),
    says: 'no-text',
  },
  {
    wrong: 'no pages',
    name: 'a.pdf',
    make: () => packPdf([catalogue, '<< /Type /Pages /Kids [] /Count 0 >>']),
    says: 'no-text',
  },
  {
    wrong: '1,000 pages',
    name: 'a.pdf',
    make: () => writePdf(Array.from({ length: 1000 }, () => [{ text: '工作', x: 85, y: 700 }])),
    says: 'too-many-pages',
  },
  {
    wrong: 'a count of pages that is a lie',
    name: 'a.pdf',
    make: () => packPdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>', page(), packStream('')]),
    says: 'no-text',
  },
  {
    wrong: 'pages that are their own parents',
    name: 'a.pdf',
    make: () => packPdf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    says: 'document-damaged',
  },
  {
    wrong: 'a form that draws itself',
    name: 'a.pdf',
    make: () =>
      one(
        page('/XObject << /F 5 0 R >>'),
        packStream('/F Do'),
        packStream(
          '/F Do /F Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> ',
        ),
      ),
    says: 'no-text',
  },
  { wrong: 'an object that is itself', name: 'a.pdf', make: () => one('3 0 R', '4 0 R'), says: 'document-damaged' },
  {
    wrong: 'a length that is a lie',
    name: 'a.pdf',
    make: () => one(page(), '<< /Length 999999999 >>\nstream\nBT ET\nendstream'),
    says: 'no-text',
  },
  {
    wrong: '400,000 objects',
    name: 'a.pdf',
    make: () => encode(`%PDF-1.7\n${'1 0 obj\n1\nendobj\n'.repeat(400_000)}`),
    says: 'too-many-objects',
  },
  {
    wrong: 'a stream that unpacks to 30 MiB',
    name: 'a.pdf',
    make: () => withStream(deflateSync(Buffer.alloc(30 * MIB)), '/Filter /FlateDecode'),
    says: 'packed-too-densely',
  },
  {
    wrong: 'a stream that unpacks to 100 MiB',
    name: 'a.pdf',
    make: () => withStream(deflateSync(Buffer.alloc(100 * MIB)), '/Filter /FlateDecode'),
    says: 'unpacks-too-large',
  },
  {
    wrong: 'a stream packed twice',
    name: 'a.pdf',
    make: () => withStream(deflateSync(deflateSync(Buffer.alloc(60 * MIB))), '/Filter [/FlateDecode /FlateDecode]'),
    says: 'packed-too-densely',
  },
  {
    wrong: 'a stream packed twice, its filters named elsewhere',
    name: 'a.pdf',
    make: () =>
      withStream(deflateSync(deflateSync(Buffer.alloc(60 * MIB))), '/Filter 5 0 R', '[/FlateDecode /FlateDecode]'),
    says: 'no-text',
  },
  {
    wrong: 'a bomb that says it is a picture',
    name: 'a.pdf',
    make: () => withStream(deflateSync(Buffer.alloc(100 * MIB, ' ')), '/Filter /FlateDecode /Subtype /Image'),
    says: 'no-text',
  },
  {
    wrong: 'a script and a link to another host',
    name: 'a.pdf',
    make: () =>
      packPdf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://example.invalid"\\)) >> >>',
        pages,
        page(),
        packStream(''),
      ]),
    says: 'no-text',
  },
  {
    wrong: 'letters without meaning',
    name: 'a.pdf',
    make: () => writePdf([[{ text: '\ue001\ue002\ue003\ue004', x: 85, y: 700 }]]),
    says: 'letters-unreadable',
  },
  {
    wrong: 'words off the page, in type of size 0 and 1e30',
    name: 'a.pdf',
    make: () =>
      writePdf([
        [
          { text: '工作', x: 1e30, y: -1e30, size: 0 },
          { text: '报告', x: -9, y: 5, size: 1e30 },
        ],
      ]),
    says: 'no-text',
  },
  { wrong: 'a PDF named .docx', name: 'a.docx', make: () => good, says: 'opened', notes: 'extension-differs' },
  {
    wrong: 'a table of references that leads nowhere',
    name: 'a.pdf',
    make: () => overwrite(good, -20, [...encode('startxref\n99999999\n')].slice(0, 18)),
    says: 'opened',
  },
  {
    wrong: 'more words than are allowed',
    name: 'a.pdf',
    make: () => writePdf([Array.from({ length: 100 }, (_, at) => ({ text: '工作报告', x: 85, y: 800 - at * 7 }))]),
    says: 'too-long',
    limits: { chars: 100 },
  },
  {
    wrong: 'a page of 10 km in type of almost no size',
    name: 'a.pdf',
    make: () =>
      writePdf(
        [
          Array.from({ length: 200 }, (_, at) => ({
            text: '工作报告',
            x: (at * 7919) % 400,
            y: 800 - at,
            size: 0.00001,
          })),
        ],
        28_000_000,
        28_000_000,
      ),
    says: 'opened',
  },
  {
    wrong: 'more than the time allows',
    name: 'a.pdf',
    make: () => writePdf(Array.from({ length: 400 }, () => [{ text: '工作', x: 85, y: 700 }])),
    says: 'too-slow',
    limits: { seconds: 0.001 },
  },
  {
    wrong: 'more than the memory allows',
    name: 'a.pdf',
    make: () => one(page(), packStream(`BT [${'0 '.repeat(12_000_000)}] TJ ET`)),
    says: 'too-much-memory',
    limits: { threadBytes: 64 * MIB },
  },
]
