import { isKeptNumber } from '../is-kept-number.ts'
import type { ColumnKind } from '../output-table.ts'
import { findDay } from '../plain-date.ts'
import { escapeText } from './escape-text.ts'

const MS_A_DAY = 86_400_000
/** Day 0 of a workbook; it counts 29 February 1900, which never was, so days before March 1900 are written as text. */
const DAY_ZERO = Date.UTC(1899, 11, 30)

/** Index of the form of a cell: of text, of a day, of a number by its decimals. */
export interface CellStyles {
  readonly text: string
  readonly date: string
  readonly numbers: readonly string[]
}

/** Decimals that a number of 15 digits can have; each has a form of its own, so that 3.50 is shown so. */
export const MOST_DECIMALS = 14

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeXml = (text: string) => escapeText(text).replace(/[&<>]/g, (one) => marks[one] ?? one)

/** Decimals of a number as it was written. @example countDecimals('3.50') // 2 */
const countDecimals = (value: string): number => {
  const point = value.indexOf('.')
  return point < 0 ? 0 : value.length - point - 1
}

/**
 * One cell of a sheet: exact decimals of up to 15 digits are numbers, days of the calendar dates, all else text, which is never
 * a formula whatever it begins with. Empty cells of text keep their form, so that a 007 entered there stays one.
 * @example writeStreamCell('3.50', 'number', 'B2', styles) // '<c r="B2" s="5"><v>3.5</v></c>'
 */
export function writeStreamCell(value: string | null, kind: ColumnKind, at: string, styles: CellStyles): string {
  if (value === null) return kind === 'text' ? `<c r="${at}" s="${styles.text}"/>` : ''
  const form = kind === 'number' && isKeptNumber(value) ? styles.numbers[countDecimals(value)] : undefined
  if (form !== undefined) return `<c r="${at}" s="${form}"><v>${Number(value)}</v></c>`
  const day = kind === 'date' ? findDay(value) : null
  if (day && value >= '1900-03-01')
    return `<c r="${at}" s="${styles.date}"><v>${(day.getTime() - DAY_ZERO) / MS_A_DAY}</v></c>`
  return `<c r="${at}" s="${styles.text}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}
