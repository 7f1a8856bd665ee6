import { isSpaceAt, type Quote, quoteAt, trimSpan } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { openEndings } from './duty-words.ts'

const between = new CharSet('、，,；;/|\n\t')
const edges = '。：:；;，,、'

/**
 * Names of units or posts in a stretch of text, as written: parted by 、 and the like outside brackets, and by spaces or
 * line ends where no other mark parts them; `等部门` behind the last is left out.
 * @example readUnits('区教育局、各街道（镇）等部门', 0, 14).map(({ quote }) => quote) // ['区教育局', '各街道（镇）']
 */
export function readUnits(text: string, start: number, end: number): Quote[] {
  const marked = between.standsIn(text, start, end)
  const names: Quote[] = []
  let from = start
  let depth = 0
  for (let at = start; at <= end; at++) {
    const mark = text[at] as string
    if (at < end && (mark === '（' || mark === '(')) depth++
    else if (at < end && (mark === '）' || mark === ')')) depth = Math.max(0, depth - 1)
    const parts = at === end || (depth === 0 && (between.has(text, at) || (!marked && isSpaceAt(text, at))))
    if (!parts) continue
    const name = nameWithin(text, from, at)
    if (name) names.push(name)
    from = at + 1
  }
  return names
}

function nameWithin(text: string, start: number, end: number): Quote | null {
  const span = trimSpan(text, start, end)
  if (span === null) return null
  let { start: from, end: to } = span
  while (from < to && edges.includes(text[from] as string)) from++
  while (to > from && edges.includes(text[to - 1] as string)) to--
  const open = openEndings.find((word) => to - word.length > from && text.startsWith(word, to - word.length))
  if (open !== undefined) to -= open.length
  const kept = trimSpan(text, from, to)
  return kept === null || kept.end - kept.start < 2 ? null : quoteAt(text, kept.start, kept.end)
}
