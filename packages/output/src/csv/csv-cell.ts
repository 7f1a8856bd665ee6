import { isKeptNumber } from '../is-kept-number.ts'
import type { ColumnKind } from '../output-table.ts'

/** Characters that make a spreadsheet take a cell for a formula, half-width and full-width. */
const FORMULA_STARTS = '=+-@＝＋－＠'
const MARK = "'"
/** Digits of a whole number a spreadsheet shows without an exponent. */
const MOST_PLAIN_DIGITS = 11

/**
 * Writes one cell so that no spreadsheet runs or alters it. Text is quoted, and marked with a leading
 * apostrophe when it could be taken for a formula (OWASP, CSV Injection, as of 2024), for a number it is not (an 18-digit id,
 * 007) or for a date; so is text that begins with an apostrophe, which makes the mark reversible. Exact
 * decimals and dates are written bare.
 * @param forPrograms For a reader that takes text as text: ids and dates stay bare, and only what could run is marked.
 * @example writeCsvCell('=1+1', 'text')  // "\"'=1+1\""
 * @example writeCsvCell('-3.5', 'number') // '-3.5'
 */
export function writeCsvCell(value: string | null, kind: ColumnKind, forPrograms = false): string {
  if (value === null) return ''
  if (kind === 'number' && isKeptNumber(value)) return value
  if (kind === 'date' && isDate(value)) return value
  const marked = needsMark(value, forPrograms) ? MARK + value : value
  return `"${marked.replaceAll('"', '""')}"`
}

function needsMark(text: string, forPrograms: boolean): boolean {
  const first = text[0]
  if (first === undefined) return false
  if (first === MARK || first === '\t' || first === '\r' || first === '\n') return true
  return FORMULA_STARTS.includes(text[skipUnseen(text)] ?? ' ') || (!forPrograms && looksLikeFigure(text))
}

/** Where the first character that is seen stands: spaces and control characters are skipped by spreadsheets too. */
function skipUnseen(text: string): number {
  let at = 0
  while (at < text.length && isUnseen(text.charCodeAt(at))) at++
  return at
}

function isUnseen(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return true
  return (
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x206f)
  )
}

/** Whether text would be shown as another number or as a date; short whole numbers stay what they are. */
function looksLikeFigure(text: string): boolean {
  const trimmed = text.trim()
  let plain = text.length <= MOST_PLAIN_DIGITS && trimmed === text && (text[0] !== '0' || text === '0')
  let digits = 0
  for (let i = 0; i < trimmed.length; i++) {
    const code = trimmed.charCodeAt(i)
    const half = code >= 0x30 && code <= 0x39
    if (half || (code >= 0xff10 && code <= 0xff19)) digits++
    else if (!'.,:/-%eE ()$¥￥年月日时分秒'.includes(trimmed[i]!)) return false
    if (!half) plain = false
  }
  return digits > 0 && !plain
}

/** A plain date, `YYYY-MM-DD`; spreadsheets of every time zone read it as that day. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}
