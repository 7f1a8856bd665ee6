/** A space that was left out: where it stood in the mended text, and what it was. */
export interface LeftOutSpace {
  readonly at: number
  readonly words: string
}

/** Narrower than any space of a font; and the most by which lines of Chinese are spaced out. */
const NARROW = 0.2
const SPACED_OUT = 0.45

const isDigit = (c: string) => c >= '0' && c <= '9'
const isLatin = (c: string) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
const isHan = (c: string) => c >= '\u3400' && c <= '\u9fff'
const isWideMark = (c: string) =>
  (c >= '\u3001' && c <= '\u3011') || (c >= '\uff01' && c <= '\uff5e') || '“”‘’—…'.includes(c)
const isSpace = (c: string) => c === ' ' || c === '\u00a0'
/** What a number at the beginning of a paragraph counts or names; before anything else it may number a heading. */
const afterNumber = new Set('年月日个万亿元％%‰倍户人家所条项次处'.split(''))

/**
 * Leaves out the spaces that a layout puts between figures and Chinese characters (`2022 年`, `6. 5%`), keeping
 * account of each. Spaces between two words stay, and those between two figures or two Chinese characters unless
 * `widths` (in sizes of the type) says that they are too narrow to be meant: lines are spaced out to fill their width.
 * `begins` tells whether a paragraph begins here, where a number may be that of a heading.
 * @example mendSpaces('增长 6. 5%').text // '增长6.5%'
 */
export function mendSpaces(
  raw: string,
  widths: ReadonlyMap<number, number> = new Map(),
  begins = true,
): { readonly text: string; readonly leftOut: readonly LeftOutSpace[] } {
  const leftOut: LeftOutSpace[] = []
  let text = ''
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]!
    if (isSpace(character) && isStray(raw, at, begins, widths.get(at)))
      leftOut.push({ at: text.length, words: character })
    else text += character
  }
  return { text, leftOut }
}

function isStray(raw: string, at: number, begins: boolean, width = Number.POSITIVE_INFINITY): boolean {
  const left = raw[at - 1] ?? ''
  const right = raw[at + 1] ?? ''
  if (left === '' || right === '' || isSpace(left) || isSpace(right)) return false
  if (width < NARROW) return !isLatin(left) && !isLatin(right)
  if (width < SPACED_OUT && ((isHan(left) && !isDigit(right)) || (isHan(right) && !isDigit(left)))) return true
  if (isDigit(left) && right === '.') return isDigit(raw[at + 2] ?? '') || isSpace(raw[at + 2] ?? '')
  if (left === '.' && isDigit(right)) return isDigit(raw[at - 2] ?? '') && (!begins || isDecimalPoint(raw, at - 1))
  if (isDigit(left)) {
    if (right === '%' || right === '‰' || isWideMark(right)) return true
    return isHan(right) && (afterNumber.has(right) || !begins || !beginsLine(raw, at))
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
