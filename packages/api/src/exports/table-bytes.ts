import type { Export, OutputHead, OutputLanguage, OutputRow, OutputRows } from '@gangmu/output'
import { startPieces } from './start-pieces.ts'

/**
 * A table in a form: its pieces while the rows arrive, or all of it where the form cannot be written so.
 * @example await tableBytes(csv, head, rows, 'zh')
 */
export async function tableBytes(
  form: Export,
  head: OutputHead,
  rows: OutputRows,
  language: OutputLanguage,
): Promise<Uint8Array | AsyncIterable<Uint8Array>> {
  if (form.stream) return startPieces(form.stream(head, rows, language))
  const all: OutputRow[] = []
  for await (const row of rows) all.push(row)
  return form.write({ ...head, rows: all }, language)
}
