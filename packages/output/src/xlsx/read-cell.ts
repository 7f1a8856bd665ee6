import { isKeptNumber } from '../is-kept-number.ts'
import type { OutputColumn } from '../output-table.ts'
import { findDay } from '../plain-date.ts'
import type { SheetCell } from './open-sheet.ts'
import type { WorkbookFaultCode } from './workbook-fault.ts'

/** The value of a cell, or what is wrong with it. */
export type CellReading =
  | { readonly value: string | null }
  | { readonly code: WorkbookFaultCode; readonly found: string }

/** Digits of a whole number that no spreadsheet has rounded. */
const SAFE_DIGITS = 15

/** A binary number as the decimal a person sees: at most 15 digits, no exponent, or null where it needs more. */
function readDecimal(digits: string): string | null {
  const short = String(Number(Number(digits).toPrecision(SAFE_DIGITS)))
  return isKeptNumber(short) ? short : null
}

/** What stands in a cell, as text. */
function readText(cell: Exclude<SheetCell, null>): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return String(cell)
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : (readDecimal(cell.digits) ?? cell.digits)
}

function readNumber(cell: Exclude<SheetCell, null>): CellReading {
  const text = readText(cell)
  const isNumber = typeof cell === 'string' ? isKeptNumber(text.trim()) : typeof cell === 'object' && 'digits' in cell
  return isNumber && isKeptNumber(text.trim()) ? { value: text.trim() } : { code: 'not-a-number', found: text }
}

/** A day as people write it: 2026-03-25, 2026/3/25, 2026.3.25, 2026年3月25日. */
function findWrittenDay(text: string): string | null {
  const match = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text.trim())
  if (!match) return null
  const [, year, month = '', day = ''] = match
  const plain = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return findDay(plain) ? plain : null
}

function readDate(cell: Exclude<SheetCell, null>): CellReading {
  const text = readText(cell)
  const day = cell instanceof Date ? text : findWrittenDay(text)
  return typeof cell === 'boolean' || day === null ? { code: 'not-a-date', found: text } : { value: day }
}

/** Text that a spreadsheet has made a number is taken only where no digit can have gone. */
function readWords(cell: Exclude<SheetCell, null>): CellReading {
  const text = readText(cell)
  const isNumber = typeof cell === 'object' && !(cell instanceof Date)
  return isNumber && !isKeptNumber(text) ? { code: 'digits-lost', found: text } : { value: text }
}

const readers = { text: readWords, number: readNumber, date: readDate } as const

/**
 * Reads one cell as its column wants it. Numbers come back as exact decimals, days as `YYYY-MM-DD` whatever the time zone.
 * @example readCell({ digits: '-3.5' }, share) // { value: '-3.5' }
 */
export function readCell(cell: SheetCell, { kind, choices, required }: OutputColumn): CellReading {
  if (cell === null || (typeof cell === 'string' && cell.trim() === ''))
    return required ? { code: 'missing-value', found: '' } : { value: null }
  const reading = readers[kind](cell)
  if ('code' in reading || reading.value === null || !choices || choices.includes(reading.value)) return reading
  return { code: 'not-a-choice', found: reading.value }
}
