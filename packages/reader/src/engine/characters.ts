/** What a code unit is to the scanner; one byte each, looked up in a table. */
export const Class = {
  other: 0,
  digit: 1,
  numeral: 2,
  space: 3,
  break: 4,
  mark: 5,
  letter: 6,
} as const

const DIGITS = '0123456789０１２３４５６７８９'
const NUMERALS = '零〇○一二两三四五六七八九十百千万亿'
const SPACES = ' \t\u00a0\u2002\u2003\u2009\u200b\u3000\ufeff'
const MARKS =
  '，。；、：！？,;:!?（）()【】[]〔〕「」『』《》〈〉“”‘’"\'…—–-~～·•・./／+＋=×*&#@|<>{}\\^_`$￥．％%‰℃°∶－—'

/** Class of every UTF-16 code unit. */
export const CLASS_OF: Uint8Array = buildTable()

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const put = (characters: string, value: number) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value
  }
  put(MARKS, Class.mark)
  put(SPACES, Class.space)
  put('\n\r\u2028\u2029', Class.break)
  for (let c = 65; c <= 90; c++) {
    for (const code of [c, c + 32, c + 0xfee0, c + 32 + 0xfee0]) table[code] = Class.letter
  }
  put(DIGITS, Class.digit)
  put(NUMERALS, Class.numeral)
  return table
}

/** True for the scales 十百千万亿 (code unit). */
export function isScale(code: number): boolean {
  return code === 0x5341 || code === 0x767e || code === 0x5343 || code === 0x4e07 || code === 0x4ebf
}

/** True for a CJK ideograph (code unit), numerals included. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** True when a digit, half-width or full-width, stands anywhere between two offsets. */
export function holdsDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (CLASS_OF[codeAt(text, at)] === Class.digit) return true
  return false
}

/** Code unit at an offset, 0 outside the text. The bounds are asked for first: one look outside makes every later one slow. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}
