import { CharSet } from '../../engine/char-set.ts'
import { isHan } from '../../engine/characters.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { beginsLine } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { Kind } from '../../engine/token.ts'

/** What can stand right behind such a number. */
const BEHIND = new CharSet('）)】是要、.．,，：:')
const CLOSING = '）)】'
const STOPS = '、.．,，：:'
const SENTENCE = '。！？；：…”.;:，,—'

/** Numbers that only order the text: 一、 （一） 1. 一是 (层次序数). */
export const sectionMarker: NumberRule = {
  name: 'section-marker',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const start = scan.start[at] as number
    const end = scan.end[at] as number
    if (end - start > 3 || !BEHIND.has(text, end)) return null
    const claim = (why: string) => ({
      kind: 'name' as const,
      start,
      end,
      next: at + 1,
      why,
      parts: [partOf(scan, at, 'number', 'value')],
    })
    const behind = text[end] ?? ''
    const front = text[start - 1] ?? ''
    const lineBegins = beginsLine(scan, at)
    if ((front === '（' || front === '(') && CLOSING.includes(behind) && behind !== '') {
      const outer = text[start - 2] ?? '\n'
      if (lineBegins || SENTENCE.includes(outer)) return claim('section-marker')
      return claim('numbered-item')
    }
    const opens = lineBegins || SENTENCE.includes(front)
    if (scan.kind[at] === Kind.numeral && opens) {
      if (behind === '是' || behind === '要') return claim('run-in-marker')
      if (behind === '、' && (lineBegins || '。！？…'.includes(front))) return claim('section-marker')
    }
    const innerList =
      '。；'.includes(front) &&
      scan.kind[at] === Kind.number &&
      '.．'.includes(behind) &&
      isHan(text.charCodeAt(end + 1))
    if (innerList) return claim('section-marker')
    if (lineBegins && behind !== '' && STOPS.includes(behind)) {
      // 1.5 at the head of a line is one number token already, so a stop here ends a marker.
      return claim('section-marker')
    }
    return null
  },
}
