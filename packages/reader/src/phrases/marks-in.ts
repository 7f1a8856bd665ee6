/** Characters that the phrases of a task turn on, a bit each. */
export const Mark = {
  /** 、 */
  list: 1,
  /** 等 */
  closing: 2,
  /** 并 */
  joining: 4,
  /** 向 */
  towards: 8,
  /** 和 */
  and: 16,
  /** Any quotation mark, title mark or bracket. */
  pair: 32,
} as const

const MARKS = new Uint8Array(0x1_0000)
for (const [mark, characters] of [
  [Mark.list, '、'],
  [Mark.closing, '等'],
  [Mark.joining, '并'],
  [Mark.towards, '向'],
  [Mark.and, '和'],
  [Mark.pair, '“”‘’"《》〈〉（）()【】「」『』〔〕［］[]'],
] as const) {
  for (const character of characters) MARKS[character.charCodeAt(0)] = mark
}

/**
 * Which of the marks stand between two offsets, as bits of {@link Mark}: one walk instead of one for each question.
 * @example marksIn('甲、乙等', 0, 4) // Mark.list | Mark.closing
 */
export function marksIn(text: string, start: number, end: number): number {
  let marks = 0
  for (let at = start; at < end; at++) marks |= MARKS[text.charCodeAt(at)] as number
  return marks
}
