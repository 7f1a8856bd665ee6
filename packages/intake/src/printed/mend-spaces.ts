/** A space that was left out: where it stood in the mended text, and what it was. */
export interface LeftOutSpace {
  readonly at: number
  readonly words: string
}

const isDigit = (c: string) => c >= '0' && c <= '9'
const isLatin = (c: string) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
const isHan = (c: string) => c >= '\u3400' && c <= '\u9fff'
const isWideMark = (c: string) =>
  (c >= '\u3001' && c <= '\u3011') || (c >= '\uff01' && c <= '\uff5e') || '“”‘’—…'.includes(c)
const isSpace = (c: string) => c === ' ' || c === '\u00a0'
/** What a number at the beginning of a line counts or names; before anything else it may be the number of a heading. */
const afterNumber = new Set('年月日个万亿元％%‰倍户人家所条项次处'.split(''))

/**
 * Leaves out the spaces that a layout puts between figures and Chinese characters (`2022 年`, `6. 5%`), keeping
 * account of each. Spaces between two words, two figures or two Chinese characters stay, unless `narrow` says
 * that they are too narrow to be meant.
 * @example mendSpaces('增长 6. 5%').text // '增长6.5%'
 */
export function mendSpaces(
  raw: string,
  narrow: ReadonlySet<number> = new Set(),
): { readonly text: string; readonly leftOut: readonly LeftOutSpace[] } {
  const leftOut: LeftOutSpace[] = []
  let text = ''
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]!
    if (isSpace(character) && isStray(raw, at, narrow.has(at))) leftOut.push({ at: text.length, words: character })
    else text += character
  }
  return { text, leftOut }
}

function isStray(raw: string, at: number, narrow: boolean): boolean {
  const left = raw[at - 1] ?? ''
  const right = raw[at + 1] ?? ''
  if (left === '' || right === '' || isSpace(left) || isSpace(right)) return false
  if (narrow) return !isLatin(left) && !isLatin(right)
  if (isDigit(left) && right === '.') return isDigit(raw[at + 2] ?? '') || isSpace(raw[at + 2] ?? '')
  if (left === '.' && isDigit(right)) return isDecimalPoint(raw, at - 1)
  if (isDigit(left)) {
    if (right === '%' || right === '‰' || isWideMark(right)) return true
    return isHan(right) && (afterNumber.has(right) || !beginsLine(raw, at))
  }
  if (isDigit(right)) return isHan(left) || isWideMark(left)
  if (isWideMark(left)) return isHan(right) || isWideMark(right)
  return isHan(left) && isWideMark(right)
}

/** A point after digits that do not begin the line; there they would number a heading. */
function isDecimalPoint(raw: string, point: number): boolean {
  let from = point
  while (from > 0 && (isDigit(raw[from - 1]!) || isSpace(raw[from - 1]!))) from--
  return from > 0 && from < point
}

function beginsLine(raw: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (!isDigit(raw[at]!)) return false
  return true
}
