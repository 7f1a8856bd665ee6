import { charClass, classAt } from './characters.ts'
import { matchPairs, mayOpen } from './pairs.ts'
import type { Span } from './span.ts'

/**
 * Sentences between two offsets, each with its ending mark and the closing quote after it. Marks inside a closed quote or
 * bracket end nothing, except that a quote closing right behind one (`。”`) does. Line breaks always end a sentence.
 * The spans partition the range: no unit is left out or used twice. With `most` only the first so many are told.
 * @example splitSentences('全力稳增长。成效好！', 0, 10) // [{ start: 0, end: 6 }, { start: 6, end: 10 }]
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
): readonly Span[] {
  const pairs = matchPairs(text, start, end)
  const sentences: Span[] = []
  let from = start
  let i = start
  while (i < end && sentences.length < most) {
    const found = classAt(text, i)
    const closer = pairs.size > 0 && mayOpen(text, i, found) ? pairs.get(i) : undefined
    if (closer !== undefined) {
      i = closer + 1
      if (isQuote(text, closer) && classAt(text, closer - 1) === charClass.sentenceEnd && !continues(text, i)) {
        if (i > from) sentences.push({ start: from, end: i })
        from = i
      }
      continue
    }
    i++
    if (found !== charClass.lineBreak && found !== charClass.sentenceEnd) continue
    if (found === charClass.sentenceEnd) while (i < end && classAt(text, i) === charClass.sentenceEnd) i++
    sentences.push({ start: from, end: i })
    from = i
  }
  if (end > from && sentences.length < most) sentences.push({ start: from, end })
  return sentences
}

function isQuote(text: string, closer: number): boolean {
  const code = text.charCodeAt(closer)
  return code === 0x201d || code === 0x2019 || code === 0x300d || code === 0x300f || code === 0x22
}

/** After `！”` a comma or particle goes on with the same sentence. */
function continues(text: string, offset: number): boolean {
  const next = text[offset]
  return next !== undefined && '，、；,;的等。！？'.includes(next)
}
