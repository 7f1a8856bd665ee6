import type { OutputColumn, OutputRow } from '@gangmu/output'

const quote = (field: string): string => `"${field.replaceAll('"', '""')}"`

/** Rows as a CSV file with Chinese headings, as a program for sheets saves one. @example csvOf(unitColumns, rows) */
export function csvOf(columns: readonly Pick<OutputColumn, 'id' | 'title'>[], rows: readonly OutputRow[]): Uint8Array {
  const lines = [
    columns.map(({ title }) => title.zh),
    ...rows.map((row) => columns.map(({ id }) => String(row[id] ?? ''))),
  ]
  return new TextEncoder().encode(`\ufeff${lines.map((fields) => fields.map(quote).join(',')).join('\r\n')}\r\n`)
}
