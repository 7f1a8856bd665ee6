import { charClass, classAt } from './characters.ts'
import { matchPairs, mayOpen } from './pairs.ts'
import type { Span } from './span.ts'
import { trimEnd, trimStart } from './trim.ts'

/** A clause: words between two clause or sentence marks, without the marks. */
export interface Clause extends Span {
  /** The mark that ends it: `，`, `；`, `。`, `：` or the like, as written; empty at a line's or the text's end. */
  readonly mark: string
  /** Clauses of one sentence share a number; they rise from 0 in the order of the text. */
  readonly sentence: number
  /** What `look` saw in it; 0 where nobody looks. */
  readonly cues: number
}

const NOTHING = () => 0

/** The marks as strings: a character taken from a text is a new string each time. */
const MARKS: ReadonlyMap<number, string> = new Map(
  Array.from('，,；;：:。!?！？', (mark) => [mark.charCodeAt(0), mark] as const),
)

/**
 * Clauses between two offsets, marks and blanks at their edges left out. Marks inside a closed quote, title or bracket
 * separate nothing, neither does `、`, nor a comma or colon between digits (1,234 and 3:15). `look` is asked of each clause, and its
 * answer is kept with it.
 * @example splitClauses('优化投资，发布清单。', 0, 10) // [{ start: 0, end: 4, mark: '，', sentence: 0, cues: 0 }, { start: 5, end: 9, mark: '。', sentence: 0, cues: 0 }]
 */
export function splitClauses(
  text: string,
  start: number,
  end: number,
  look: (text: string, start: number, end: number) => number = NOTHING,
): readonly Clause[] {
  const pairs = matchPairs(text, start, end)
  const clauses: Clause[] = []
  let from = start
  let sentence = 0
  let i = start
  while (i < end) {
    const found = classAt(text, i)
    if (found === charClass.opener || found === charClass.mark) {
      const closer = pairs.size > 0 && mayOpen(text, i, found) ? pairs.get(i) : undefined
      i = closer === undefined ? i + 1 : closer + 1
      continue
    }
    if (
      found === charClass.lineBreak ||
      found === charClass.sentenceEnd ||
      (found === charClass.clauseMark && !betweenDigits(text, i))
    ) {
      const mark = found === charClass.lineBreak ? '' : (MARKS.get(text.charCodeAt(i)) as string)
      if (pushClause(clauses, text, from, i, mark, sentence, look) && found !== charClass.clauseMark) sentence++
      from = i + 1
    }
    i++
  }
  pushClause(clauses, text, from, end, '', sentence, look)
  return clauses
}

/** Adds a clause; false when nothing but blanks is in it. */
function pushClause(
  clauses: Clause[],
  text: string,
  from: number,
  to: number,
  mark: string,
  sentence: number,
  look: (text: string, start: number, end: number) => number,
): boolean {
  const start = trimStart(text, from, to)
  const end = trimEnd(text, start, to)
  if (start < end) clauses.push({ start, end, mark, sentence, cues: look(text, start, end) })
  return start < end
}

function betweenDigits(text: string, offset: number): boolean {
  return classAt(text, offset - 1) === charClass.digit && classAt(text, offset + 1) === charClass.digit
}
