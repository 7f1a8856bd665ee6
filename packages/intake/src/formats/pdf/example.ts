/** A line to print: its words, where its baseline stands (points from the lower left corner), and its size. */
export interface PrintLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Joins objects into a PDF with its table of references; the first object is the catalogue. */
export function packPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`
  return bytesOf(file)
}

/** A stream object of some text. */
export function packStream(content: string, entries = ''): string {
  return `<< /Length ${bytesOf(content).length} ${entries}>>\nstream\n${content}\nendstream`
}

/**
 * Writes a PDF of some pages with a font that is not embedded and names a predefined map (UniGB-UCS2-H), as printing
 * houses do: without the map its words are empty.
 * @example writePdf([[{ text: '工作报告', x: 85, y: 700 }]]) // bytes of a .pdf
 */
export function writePdf(pages: readonly (readonly PrintLine[])[], width = 595, height = 842): Uint8Array {
  const hex = (text: string) =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  return packPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor 5 0 R /DW 1000 /W [1 [207 270 342 467 462 797 710 239 374 374 423 605 238 375 238 334 462 462 462 462 462 462 462 462 462 462]] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      packStream(
        lines
          .map(({ text, x, y, size = 16 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
          .join('\n'),
      ),
    ]),
  ])
}

/** A small PDF: a heading, and a paragraph that breaks in the middle of a number. */
export function writeExample(): { name: string; bytes: Uint8Array; text: string } {
  const full = '全区新建口袋公园3个，改造老旧小区12个，惠及20'
  return {
    name: 'report.pdf',
    bytes: writePdf([
      [
        { text: '一、工作回顾', x: 117, y: 700 },
        { text: full, x: 117, y: 672 },
        { text: '26户居民。', x: 85, y: 644 },
      ],
    ]),
    text: `一、工作回顾\n${full}26户居民。`,
  }
}
