import { roundTo, shiftPoint, trimZeros } from './exact-digits.ts'
import { showDate } from './show-date.ts'

/** Formats that a workbook names by number only (ECMA-376 part 1, 18.8.30, with those of Chinese editions). */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** The code of a built-in format, or nothing for the general one. */
export function findBuiltInFormat(id: number): string | undefined {
  return builtIn[id]
}

const LONGEST_CODE = 300

/**
 * Shows a number as its cell does: percent, decimals, thousands, words in quotes, dates. What a format says beyond
 * that (colours, conditions, fractions) is passed over and the number shown in full.
 * @example showNumber('0.061', '0.0%', false) // '6.1%'
 */
export function showNumber(value: string, code: string | undefined, since1904: boolean): string {
  const plain = shiftPoint(value, 0)
  if (plain === undefined) return value
  if (code === undefined || code.length > LONGEST_CODE || /^(general|@|)$/i.test(code)) return plain
  const negative = plain.startsWith('-')
  const sections = splitSections(code)
  const section = (negative ? sections[1] : undefined) ?? sections[0] ?? ''
  const tokens = listTokens(section)
  if (tokens.some((token) => token.kind === 'date')) return showDate(Number(value), tokens, since1904) ?? plain
  const pattern = tokens
    .filter((token) => token.kind === 'digits')
    .map((token) => token.text)
    .join('')
  if (pattern === '' || /[eE?/]/.test(pattern)) return plain
  const percent = tokens.some((token) => token.kind === 'percent')
  const decimals = /\.([0#]*)/.exec(pattern)?.[1]?.length ?? 0
  const shifted = shiftPoint(plain, percent ? 2 : 0) ?? plain
  let shown = roundTo(shifted.replace('-', ''), decimals)
  if (!/\.[0#]*0/.test(pattern)) shown = trimZeros(shown)
  if (/[0#],[0#]/.test(pattern)) shown = shown.replace(/^\d+/, groupThousands)
  const sign = negative && (sections.length < 2 || !/[-(（]/.test(section)) ? '-' : ''
  let written = false
  const words = tokens.map((token) => {
    if (token.kind === 'percent') return '%'
    if (token.kind !== 'digits') return token.text
    if (written) return ''
    written = true
    return shown
  })
  return sign + words.join('').trim()
}

function groupThousands(digits: string): string {
  let out = ''
  for (let at = 0; at < digits.length; at++) {
    if (at > 0 && (digits.length - at) % 3 === 0) out += ','
    out += digits[at]
  }
  return out
}

/** A part of a format code. */
export interface FormatToken {
  readonly kind: 'digits' | 'percent' | 'date' | 'words'
  readonly text: string
}

function splitSections(code: string): string[] {
  const sections = ['']
  let quoted = false
  for (let at = 0; at < code.length; at++) {
    const sign = code[at]!
    if (sign === '"') quoted = !quoted
    if (sign === ';' && !quoted) sections.push('')
    else sections[sections.length - 1] += sign
  }
  return sections
}

function listTokens(section: string): FormatToken[] {
  const tokens: FormatToken[] = []
  const add = (kind: FormatToken['kind'], text: string) => tokens.push({ kind, text })
  for (let at = 0; at < section.length; at++) {
    const sign = section[at]!
    if (sign === '"') {
      const end = section.indexOf('"', at + 1)
      add('words', section.slice(at + 1, end < 0 ? undefined : end))
      at = end < 0 ? section.length : end
    } else if (sign === '[') {
      const end = section.indexOf(']', at)
      // Hours, minutes or seconds that go on counting; anything else in brackets is a colour, condition or language.
      const word = section.slice(at + 1, end < 0 ? undefined : end).toLowerCase()
      if (/^(h+|m+|s+)$/.test(word)) add('date', word)
      at = end < 0 ? section.length : end
    } else if (sign === '\\') add('words', section[++at] ?? '')
    else if (sign === '_' || sign === '*') at++
    else if (sign === '%') add('percent', '%')
    else if ('0#?.,'.includes(sign)) add('digits', sign)
    else if (/[ymdhs]/i.test(sign)) {
      let end = at
      while (section[end + 1]?.toLowerCase() === sign.toLowerCase()) end++
      add('date', section.slice(at, end + 1).toLowerCase())
      at = end
    } else if (/^(AM\/PM|A\/P|上午\/下午)/i.test(section.slice(at))) at = section.indexOf('/', at) + 2
    else if (/[eE]/.test(sign) && /[+-]/.test(section[at + 1] ?? '')) add('digits', 'e')
    else add('words', sign)
  }
  return joinDigits(tokens)
}

function joinDigits(tokens: readonly FormatToken[]): FormatToken[] {
  const joined: FormatToken[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (token.kind === 'digits' && last?.kind === 'digits')
      joined[joined.length - 1] = { kind: 'digits', text: last.text + token.text }
    else joined.push(token)
  }
  return joined
}
