import type { Export } from '../export.ts'
import { getCell } from '../get-cell.ts'
import type { OutputHead, OutputRow, OutputRows, OutputTable } from '../output-table.ts'
import { writePieces } from '../write-pieces.ts'
import { writeSafeJson } from '../write-safe-json.ts'

const SCHEMA = 'gangmu.table/1'

/** What stands before the rows, up to the bracket that opens them. */
function writeHead({ title, source, at, version, filter, columns }: OutputHead): string {
  const described = columns.map(({ id, title: { zh, en }, kind, choices }) => ({
    id,
    title: { zh, en },
    kind,
    ...(choices === undefined ? {} : { choices }),
  }))
  const written = writeSafeJson({ schema: SCHEMA, title, source, at, version, filter, columns: described }, 1)
  return `${written.slice(0, -'\n}'.length)},\n "rows": [`
}

function writeRow({ columns }: OutputHead, row: OutputRow, isFirst: boolean): string {
  const written = writeSafeJson(Object.fromEntries(columns.map(({ id }) => [id, getCell(row, id)])))
  return `${isFirst ? '' : ','}\n  ${written}`
}

const END = '\n ]\n}\n'

/**
 * Writes a table as JSON (RFC 8259, 2017) in UTF-8 without a mark: the facts about it, its columns with titles in both
 * languages, and its rows as objects by column id, one a line. Every cell is a string or null, so that no decimal and
 * no long id passes through a floating number.
 * @example JSON.parse(new TextDecoder().decode(writeJson(table))).rows[0] // { id: '990102199001010011', share: '-3.5' }
 */
export function writeJson(table: OutputTable): Uint8Array {
  const rows = table.rows.map((row, index) => writeRow(table, row, index === 0))
  return new TextEncoder().encode(writeHead(table) + rows.join('') + END)
}

async function* listParts(head: OutputHead, rows: OutputRows) {
  yield writeHead(head)
  let isFirst = true
  for await (const row of rows) {
    yield writeRow(head, row, isFirst)
    isFirst = false
  }
  yield END
}

/**
 * The bytes of `writeJson` in pieces while the rows arrive, for tables that are larger than memory should hold.
 * @example for await (const piece of writeJsonStream(head, rows)) file.write(piece)
 */
export function writeJsonStream(head: OutputHead, rows: OutputRows): AsyncIterable<Uint8Array> {
  return writePieces(listParts(head, rows))
}

/** JSON for programs. */
export const json = {
  id: 'json',
  title: { zh: 'JSON', en: 'JSON' },
  extension: 'json',
  mediaType: 'application/json',
  write: writeJson,
  stream: writeJsonStream,
} as const satisfies Export
