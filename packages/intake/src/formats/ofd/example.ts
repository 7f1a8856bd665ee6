import { strToU8, zipSync } from 'fflate'

/** A run of text to print: its words, the place of its baseline and its size, in millimetres from the upper left. */
export interface PrintRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function writeRun({ text, x, y, size = 5.64 }: PrintRun, id: number): string {
  const deltas = Array.from(text.slice(0, -1), (character) => (character.charCodeAt(0) < 0x2000 ? size / 2 : size))
  return `<ofd:TextObject ID="${id}" Boundary="${x} ${y - size} ${text.length * size} ${size * 1.2}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="${deltas.join(' ')}">${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`
}

/** Packs the parts of an OFD file: the content of each page, and other parts by their name. */
export function packOfd(contents: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const pages = contents.map((_, at) => `<ofd:Page ID="${at + 10}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')
  return zipSync({
    'OFD.xml': strToU8(
      `${head}<ofd:OFD ${space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `${head}<ofd:Document ${space}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages}</ofd:Pages></ofd:Document>`,
    ),
    ...Object.fromEntries(
      contents.map((content, at) => [
        `Doc_0/Pages/Page_${at}/Content.xml`,
        strToU8(
          `${head}<ofd:Page ${space}><ofd:Content><ofd:Layer ID="2" Type="Body">${content}</ofd:Layer></ofd:Content></ofd:Page>`,
        ),
      ]),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])),
  })
}

/**
 * Writes an OFD file of some pages, the runs in the order given.
 * @example writeOfd([[{ text: '工作报告', x: 28, y: 37 }]]) // bytes of a .ofd
 */
export function writeOfd(pages: readonly (readonly PrintRun[])[]): Uint8Array {
  return packOfd(pages.map((runs) => runs.map((run, at) => writeRun(run, 100 + at)).join('')))
}

/** A small OFD file whose runs are not in the order they are read in. */
export function writeExample(): { name: string; bytes: Uint8Array; text: string } {
  const full = '全区新建口袋公园3个，改造老旧小区12个，惠及20'
  return {
    name: 'report.ofd',
    bytes: writeOfd([
      [
        { text: '26户居民。', x: 28, y: 60 },
        { text: full, x: 39.28, y: 50 },
        { text: '一、工作回顾', x: 39.28, y: 40 },
      ],
    ]),
    text: `一、工作回顾\n${full}26户居民。`,
  }
}
