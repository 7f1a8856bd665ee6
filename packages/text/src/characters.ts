/**
 * Character classes over UTF-16 code units, for hand scanners.
 * One table lookup answers any of them, so a scanner touches each unit once.
 */
export const charClass = {
  other: 0,
  space: 1,
  digit: 2,
  latin: 3,
  han: 4,
  numeral: 5,
  sentenceEnd: 6,
  clauseMark: 7,
  listMark: 8,
  opener: 9,
  closer: 10,
  lineBreak: 11,
  mark: 12,
} as const

/** One of the classes in {@link charClass}. */
export type CharClass = (typeof charClass)[keyof typeof charClass]

const TABLE = buildTable()

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x1_0000)
  const fill = (characters: string, value: CharClass) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value
  }
  const range = (from: number, to: number, value: CharClass) => table.fill(value, from, to + 1)
  range(0x3400, 0x4dbf, charClass.han)
  range(0x4e00, 0x9fff, charClass.han)
  range(0xf900, 0xfaff, charClass.han)
  range(0x30, 0x39, charClass.digit)
  range(0xff10, 0xff19, charClass.digit)
  range(0x41, 0x5a, charClass.latin)
  range(0x61, 0x7a, charClass.latin)
  range(0xff21, 0xff3a, charClass.latin)
  range(0xff41, 0xff5a, charClass.latin)
  fill('〇零一二两三四五六七八九十百千万亿', charClass.numeral)
  fill(' \t\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\ufeff', charClass.space)
  fill('\n\r\u2028\u2029\f\v', charClass.lineBreak)
  fill('。!?！？', charClass.sentenceEnd)
  fill('，,；;：:', charClass.clauseMark)
  fill('、', charClass.listMark)
  fill('“‘《〈（([【「『〔［', charClass.opener)
  fill('”’》〉）)]】」』〕］', charClass.closer)
  fill('"—-─－·•…%％‰.．/~～∶+＋', charClass.mark)
  return table
}

/**
 * The class of the UTF-16 code unit at an offset; `other` outside the text. The bounds are asked for first: one look outside
 * makes every later one slow.
 * @example classAt('增长6%', 2) === charClass.digit
 */
export function classAt(text: string, offset: number): CharClass {
  return offset >= 0 && offset < text.length ? (TABLE[text.charCodeAt(offset)] as CharClass) : charClass.other
}

/**
 * True for a space that is no line break, full-width and zero-width spaces included.
 * @example isSpaceAt('　一、', 0) // true
 */
export function isSpaceAt(text: string, offset: number): boolean {
  return classAt(text, offset) === charClass.space
}

/**
 * True for a digit, half-width or full-width.
 * @example isDigitAt('６%', 0) // true
 */
export function isDigitAt(text: string, offset: number): boolean {
  return classAt(text, offset) === charClass.digit
}

/**
 * True for a Han character, Chinese numerals included.
 * @example isHanAt('十个', 0) // true
 */
export function isHanAt(text: string, offset: number): boolean {
  const found = classAt(text, offset)
  return found === charClass.han || found === charClass.numeral
}
