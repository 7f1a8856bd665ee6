import type { Export } from '../export.ts'
import { getCell } from '../get-cell.ts'
import type { OutputTable } from '../output-table.ts'

const SCHEMA = 'gangmu.table/1'

/** Characters that would end a script or a line if the file were placed inside a page. */
const unsafe: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * Writes a table as JSON (RFC 8259, 2017) in UTF-8 without a mark: the facts about it, its columns with titles in both
 * languages, and its rows as objects by column id. Every cell is a string or null, so that no decimal and no
 * long id passes through a floating number.
 * @example JSON.parse(new TextDecoder().decode(writeJson(table))).rows[0] // { id: '110105194912310021', share: '-3.5' }
 */
export function writeJson(table: OutputTable): Uint8Array {
  const { title, source, at, version, filter } = table
  const columns = table.columns.map(({ id, title: words, kind }) => ({
    id,
    title: { zh: words.zh, en: words.en },
    kind,
  }))
  const rows = table.rows.map((row) => Object.fromEntries(table.columns.map(({ id }) => [id, getCell(row, id)])))
  const written = JSON.stringify({ schema: SCHEMA, title, source, at, version, filter, columns, rows }, null, 1)
  return new TextEncoder().encode(`${written.replace(/[<>&\u2028\u2029]/g, (character) => unsafe[character]!)}\n`)
}

/** JSON for programs. */
export const json = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: writeJson,
} as const satisfies Export
