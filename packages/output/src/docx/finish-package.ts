import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeFontTable } from './fonts.ts'

/** Ids of the styles of text in tables and of titles, which the grid of lines does not hold. */
export const TABLE_STYLE = 'TableText'
export const TITLE_STYLE = 'DocumentTitle'

const stamp = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g
/** A zip counts time from 1980, in local time; one day serves all files. */
const ZIP_TIME = new Date(1980, 0, 2)

/** A style is let off the grid: the library has no word for it. */
function freeStyle(styles: string, id: string): string {
  const at = styles.indexOf(`w:styleId="${id}"`)
  const spacing = at < 0 ? -1 : styles.indexOf('<w:spacing w:after', at)
  return spacing < 0 ? styles : `${styles.slice(0, spacing)}<w:snapToGrid w:val="0"/>${styles.slice(spacing)}`
}

/**
 * Puts into a written document what the library leaves out, and makes it the same bytes for the same content: names of
 * fonts that may stand in, tables and titles off the grid, and the time it was made in place of the clock's.
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
  change('word/styles.xml', (text) => freeStyle(freeStyle(text, TABLE_STYLE), TITLE_STYLE))
  // The library counts shapes over all documents it ever wrote.
  change('word/document.xml', (text) => text.replace(/<wp:docPr id="\d+"/g, '<wp:docPr id="1"'))
  change('docProps/core.xml', (text) => text.replace(stamp, (_all, tag: string) => tag + instant))
  parts['word/fontTable.xml'] = strToU8(writeFontTable())
  return zipSync(parts, { mtime: ZIP_TIME })
}
