import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeFontTable } from './fonts.ts'

/** Ids of the styles of text in tables and of titles. */
export const TABLE_STYLE = 'TableText'
export const TITLE_STYLE = 'DocumentTitle'

const stamp = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g
/** A zip counts time from 1980, in local time; one day serves all files. */
const ZIP_TIME = new Date(1980, 0, 2)

/**
 * What holds for every paragraph unless it says otherwise, for which the library has no words: pages are filled to the last line,
 * no mark stands outside the type area, and the grid is kept by size and line, not by cells (see `closer`).
 */
const paragraphs = ['widowControl', 'overflowPunct', 'adjustRightInd', 'snapToGrid'].map(
  (name) => `<w:${name} w:val="0"/>`,
)

/** Styles with these, and with characters let off the cells of the grid. LibreOffice heeds some of them only in a style. */
function freeStyles(styles: string): string {
  const properties = `<w:pPr>${paragraphs.join('')}</w:pPr>`
  return styles
    .replace('<w:pPrDefault/>', `<w:pPrDefault>${properties}</w:pPrDefault>`)
    .replace('<w:name w:val="Normal"/>', `<w:name w:val="Normal"/>${properties}`)
    .replaceAll('<w:color w:val="000000"/>', '<w:snapToGrid w:val="0"/><w:color w:val="000000"/>')
}

/**
 * Puts into a written document what the library leaves out, and makes it the same bytes for the same content: names of
 * fonts that may stand in, text off the cells of the grid, and the time it was made in place of the clock's.
 * @param at The instant the content was made.
 */
export function finishPackage(bytes: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (name: string, edit: (text: string) => string) => {
    const part = parts[name]
    if (part) parts[name] = strToU8(edit(strFromU8(part)))
  }
  const made = new Date(at)
  const instant = Number.isNaN(made.getTime()) ? at : `${made.toISOString().slice(0, 19)}Z`
  change('word/styles.xml', freeStyles)
  // The library counts shapes over all documents it ever wrote.
  change('word/document.xml', (text) => text.replace(/<wp:docPr id="\d+"/g, '<wp:docPr id="1"'))
  change('docProps/core.xml', (text) => text.replace(stamp, (_all, tag: string) => tag + instant))
  parts['word/fontTable.xml'] = strToU8(writeFontTable())
  return zipSync(parts, { mtime: ZIP_TIME })
}
