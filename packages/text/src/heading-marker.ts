import { isDigitAt, isSpaceAt } from './characters.ts'

/** How a heading is marked. `dash` is ——, `ordinal` 第一，, `is` 一是. */
export type MarkerStyle =
  | 'chapter'
  | 'han'
  | 'han-bracket'
  | 'digit'
  | 'digit-bracket'
  | 'circled'
  | 'ordinal'
  | 'is'
  | 'dash'

/** A marker at the head of a paragraph or sentence. */
export interface HeadingMarker {
  readonly style: MarkerStyle
  /** Its number, 1 for 一; 0 for a dash. */
  readonly number: number
  readonly start: number
  /** Where the heading's own words begin. */
  readonly end: number
}

const DIGITS = '零一二三四五六七八九'

/** 1 for every code unit that a marker can begin with. */
const BEGINS = new Uint8Array(0x1_0000)
for (const character of `${DIGITS}十0123456789０１２３４５６７８９（(第—─－-`) BEGINS[character.charCodeAt(0)] = 1
BEGINS.fill(1, '①'.charCodeAt(0), '⑳'.charCodeAt(0) + 1)

/**
 * The number a Chinese numeral of at most three characters names (1–99), or null.
 * @example readOrdinal('十二') // 12
 */
export function readOrdinal(numeral: string): number | null {
  const ten = numeral.indexOf('十')
  if (ten < 0) return numeral.length === 1 && DIGITS.indexOf(numeral) > 0 ? DIGITS.indexOf(numeral) : null
  if (ten > 1 || numeral.length - ten > 2) return null
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral[0] as string)
  const ones = ten + 1 < numeral.length ? DIGITS.indexOf(numeral[ten + 1] as string) : 0
  return tens > 0 && ones >= 0 && (ten + 1 === numeral.length || ones > 0) ? tens * 10 + ones : null
}

/**
 * The heading marker at an offset, or null. Known: 第一部分 · 一、 · （一） (一) · 1. 1、 １． · （1） · ① · 第一， · 一是 · 一要 · ——.
 * @example findHeadingMarker('（二）壮大茶业', 0) // { style: 'han-bracket', number: 2, start: 0, end: 3 }
 */
export function findHeadingMarker(text: string, start: number): HeadingMarker | null {
  // Most words begin with no marker: one look tells.
  if (start < 0 || start >= text.length || BEGINS[text.charCodeAt(start)] === 0) return null
  const first = text[start] as string
  if (first === '（' || first === '(') return bracketed(text, start)
  if (first === '第') return chapterOrOrdinal(text, start)
  if (first === '—' || first === '─' || first === '－' || first === '-') return dash(text, start)
  if (first >= '①' && first <= '⑳') return marker('circled', text.charCodeAt(start) - 0x245f, text, start, start + 1)
  if (isDigitAt(text, start)) return digits(text, start)
  return han(text, start)
}

function marker(style: MarkerStyle, number: number, text: string, start: number, end: number): HeadingMarker {
  let to = end
  while (isSpaceAt(text, to)) to++
  return { style, number, start, end: to }
}

/** End of the Chinese numeral at an offset, at most three characters on. */
function numeralEnd(text: string, start: number): number {
  let end = start
  while (end - start < 3 && end < text.length && (DIGITS.includes(text[end] as string) || text[end] === '十')) end++
  return end
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (end - start < 3 && isDigitAt(text, end)) end++
  return end
}

function digitValue(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = value * 10 + ((text.charCodeAt(i) & 0xff) % 16)
  return value
}

function bracketed(text: string, start: number): HeadingMarker | null {
  let inner = start + 1
  while (isSpaceAt(text, inner)) inner++
  const wide = numeralEnd(text, inner)
  const end = wide > inner ? wide : digitsEnd(text, inner)
  let close = end
  while (isSpaceAt(text, close)) close++
  if (end === inner || (text[close] !== '）' && text[close] !== ')')) return null
  if (wide > inner) {
    const number = readOrdinal(text.slice(inner, end))
    return number === null ? null : marker('han-bracket', number, text, start, close + 1)
  }
  return marker('digit-bracket', digitValue(text, inner, end), text, start, close + 1)
}

function chapterOrOrdinal(text: string, start: number): HeadingMarker | null {
  const end = numeralEnd(text, start + 1)
  const number = readOrdinal(text.slice(start + 1, end))
  if (number === null) return null
  for (const word of ['部分', '章']) {
    if (!text.startsWith(word, end)) continue
    const after = end + word.length
    return '：:、 　\n\r'.includes(text[after] ?? '\n')
      ? marker('chapter', number, text, start, afterMark(text, after))
      : null
  }
  return '，,、：:'.includes(text[end] ?? '.') ? marker('ordinal', number, text, start, end + 1) : null
}

function afterMark(text: string, offset: number): number {
  return '：:、'.includes(text[offset] ?? '.') ? offset + 1 : offset
}

function dash(text: string, start: number): HeadingMarker | null {
  let end = start
  while (end < text.length && '—─－-'.includes(text[end] as string)) end++
  return end - start >= 2 ? marker('dash', 0, text, start, end) : null
}

function digits(text: string, start: number): HeadingMarker | null {
  const end = digitsEnd(text, start)
  const mark = text[end]
  if (mark === undefined || !'.．、'.includes(mark) || isDigitAt(text, end + 1)) return null
  return marker('digit', digitValue(text, start, end), text, start, end + 1)
}

function han(text: string, start: number): HeadingMarker | null {
  const end = numeralEnd(text, start)
  const number = end > start ? readOrdinal(text.slice(start, end)) : null
  if (number === null) return null
  const mark = text[end] ?? ''
  if (mark === '、' || mark === '．' || mark === '.') return marker('han', number, text, start, end + 1)
  if (mark === '是' || mark === '要') return marker('is', number, text, start, end + 1)
  if (isSpaceAt(text, end)) {
    let at = end
    while (isSpaceAt(text, at)) at++
    return text[at] === '、' ? marker('han', number, text, start, at + 1) : null
  }
  return null
}
