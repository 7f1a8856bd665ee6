import { csv } from './csv/csv.ts'
import { csvPlain } from './csv-plain/csv-plain.ts'
import type { Export } from './export.ts'
import { json } from './json/json.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Files a table can be written to, in the order they are offered. */
export const exports = [xlsx, csv, csvPlain, json] as const satisfies readonly Export[]

/** The id of a file a table can be written to. */
export type ExportId = (typeof exports)[number]['id']
