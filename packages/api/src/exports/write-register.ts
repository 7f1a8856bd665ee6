import { type Language, type PlaceView, programVersion } from '@gangmu/contract'
import type { Register } from '@gangmu/ledger'
import { exports, type OutputHead, type OutputRow } from '@gangmu/output'
import type { FileAnswer } from '../routes/bind-route.ts'
import { instantInChina } from './instant-in-china.ts'
import { tableBytes } from './table-bytes.ts'

/** What is to be written of a register, and how. */
export interface RegisterExport<Item> {
  readonly register: Register<Item>
  readonly place: PlaceView
  /** Items as they are read; none but the one being written need be in memory. */
  readonly items: Iterable<Item> | AsyncIterable<Item>
  /** How they were chosen, in words; empty for all of them. */
  readonly filter: string
  /** Id of the export: `csv`, `json`. */
  readonly format: string
  readonly language: Language
}

async function* makeRows<Item>({ register, items, language }: RegisterExport<Item>): AsyncGenerator<OutputRow> {
  for await (const item of items)
    yield Object.fromEntries(register.columns.map(({ id, read }) => [id, read(item, language)]))
}

/**
 * A register's items, piece by piece, as a file that says what it is, whence it came and when it was made. The register's own columns make
 * the table, so that another register needs no change here.
 * @returns null when there is no such format.
 * @example await writeRegister({ register: commitmentsRegister, place, items, filter: '', format: 'csv', language: 'zh' })
 */
export async function writeRegister<Item>(asked: RegisterExport<Item>): Promise<FileAnswer | null> {
  const { register, place, filter, language } = asked
  const format = exports.find(({ id }) => id === asked.format)
  if (format === undefined) return null
  const title = register.title[language]
  const head: OutputHead = {
    title: language === 'zh' ? `${place.name}${title}` : `${title} of ${place.name}`,
    source: language === 'zh' ? `${place.name}（${place.code}）台账` : `Ledger of ${place.name} (${place.code})`,
    at: instantInChina(new Date()),
    version: programVersion,
    filter,
    columns: register.columns.map(({ id, title: words, kind, width }) => ({
      id,
      title: words,
      kind,
      ...(width === undefined ? {} : { width }),
    })),
  }
  return {
    bytes: await tableBytes(format, head, makeRows(asked), language),
    mediaType: format.mediaType,
    fileName: `gangmu-${place.code}-${register.id}.${format.extension}`,
  }
}
