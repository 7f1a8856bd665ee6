import type { Export } from '../export.ts'
import { getCell } from '../get-cell.ts'
import type { OutputTable } from '../output-table.ts'

/** Writes a table as the bytes of this file; it begins as plain JSON. */
function write__Pascal__({ title, source, at, version, filter, columns, rows }: OutputTable): Uint8Array {
  const cells = rows.map((row) => Object.fromEntries(columns.map(({ id }) => [id, getCell(row, id)])))
  const file = { schema: 'gangmu.table/1', title, source, at, version, filter, columns, rows: cells }
  // Escaped like this, nothing in it ends a script or a line where the file is placed inside a page.
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return new TextEncoder().encode(JSON.stringify(file).replace(/[<>&\u2028\u2029]/g, escaped))
}

/** __Title__. */
export const __camel__ = {
  id: '__name__',
  title: { zh: '__name__', en: '__Title__' },
  extension: '__name__',
  mediaType: 'application/json',
  write: write__Pascal__,
} as const satisfies Export
