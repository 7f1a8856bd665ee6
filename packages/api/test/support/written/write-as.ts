import { writeArchive } from './archive.ts'
import { writeCompoundFile } from './compound-file.ts'
import { encodeGb18030 } from './encode-gb18030.ts'

// One text written as every format, each by a writer of its own that shares nothing with what reads it.

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A web page of the text, with navigation around it; `style` for printing. */
export function writePage(text: string, style = ''): string {
  const paragraphs = linesOf(text).map((line) => `<p>${escapeXml(line)}</p>`)
  const around = (inside: string) =>
    style === '' ? `<nav><a href="/">首页</a></nav>${inside}<footer>主办单位</footer>` : inside
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>x</title><style>${style}</style></head><body>${around(`<div class="article">${paragraphs.join('\n')}</div>`)}</body></html>`
}

function writeWord(text: string): Uint8Array {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  // Word parts a line into runs wherever it likes; here in the middle of figures too.
  const runs = (line: string) =>
    (line.match(/.{1,7}/gu) ?? []).map((run) => `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`).join('')
  const body = text.split('\n').map((line) => `<w:p>${runs(line)}</w:p>`)
  return writeArchive({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${space}"><w:body>${body.join('')}</w:body></w:document>`,
  })
}

const PER_LINE = 28
const PER_PAGE = 22
const SIZE = 5.64

/** Lines as an office sets them: 28 characters, the first of a paragraph set in by two; figures take half. */
function setLines(text: string): { text: string; x: number }[] {
  const lines: { text: string; x: number }[] = []
  for (const paragraph of linesOf(text)) {
    let line = ''
    let width = 2
    let x = 28 + 2 * SIZE
    for (const character of paragraph) {
      const wide = character.charCodeAt(0) < 0x2000 ? 0.5 : 1
      if (width + wide > PER_LINE) {
        lines.push({ text: line, x })
        line = ''
        width = 0
        x = 28
      }
      line += character
      width += wide
    }
    lines.push({ text: line, x })
  }
  return lines
}

function writeOfd(text: string): Uint8Array {
  const space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
  const lines = setLines(text)
  const pages = Array.from({ length: Math.ceil(lines.length / PER_PAGE) }, (_, at) =>
    lines.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
  )
  const content = (page: readonly { text: string; x: number }[], number: number) => {
    const runs = [...page.map((line, at) => ({ ...line, y: 45 + at * 9.8 })), { text: `— ${number} —`, x: 100, y: 275 }]
    // Files draw in any order; here from the bottom up.
    return runs.reverse().map(({ text: words, x, y }, at) => {
      const deltas = Array.from(words.slice(0, -1), (character) => (character.charCodeAt(0) < 0x2000 ? SIZE / 2 : SIZE))
      return `<ofd:TextObject ID="${at + 9}" Boundary="${x} ${y - SIZE} 160 8" Font="1" Size="${SIZE}"><ofd:TextCode X="0" Y="${SIZE}" DeltaX="${deltas.join(' ')}">${escapeXml(words)}</ofd:TextCode></ofd:TextObject>`
    })
  }
  return writeArchive({
    'OFD.xml': `<ofd:OFD ${space} Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${at}" BaseLoc="Pages/${at}.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(
      pages.map((page, at) => [
        `Doc_0/Pages/${at}.xml`,
        `<ofd:Page ${space}><ofd:Content><ofd:Layer ID="1">${content(page, at + 1).join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
      ]),
    ),
  })
}

function writeOldWord(text: string): Uint8Array {
  const words = `${text.replaceAll('\n', '\r')}\r`
  const at = 0x400
  const main = Buffer.alloc(at + words.length * 2)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0xc1, 2)
  main.writeUInt32LE(words.length, 0x4c)
  // Two pieces, as a file has that was saved in a hurry.
  const middle = words.length >> 1
  const table = Buffer.alloc(5 + 12 + 16)
  table.writeUInt8(2, 0)
  table.writeUInt32LE(28, 1)
  table.writeUInt32LE(middle, 9)
  table.writeUInt32LE(words.length, 13)
  table.writeUInt32LE(at + (words.length - middle) * 2, 19)
  table.writeUInt32LE(at, 27)
  main.writeUInt32LE(table.length, 0x1a6)
  main.write(words.slice(middle) + words.slice(0, middle), at, 'utf16le')
  return writeCompoundFile({ WordDocument: main, '0Table': table })
}

/** Files of a text by format, all but PDF, which a browser prints. */
export function writeAs(text: string): Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>> {
  const file = (name: string, bytes: Uint8Array) => ({ name, bytes })
  return {
    'txt (GB 18030)': file('a.txt', encodeGb18030(text)),
    'txt (UTF-16)': file('b.txt', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
    md: file('a.md', bytesOf(linesOf(text).join('\n\n'))),
    html: file('a.html', bytesOf(writePage(text))),
    docx: file('a.docx', writeWord(text)),
    doc: file('a.doc', writeOldWord(text)),
    wps: file('a.wps', writeOldWord(text)),
    ofd: file('a.ofd', writeOfd(text)),
  }
}
