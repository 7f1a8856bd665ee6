import { CharSet } from '../../engine/char-set.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { tokenFrom } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { Kind } from '../../engine/token.ts'

const BEHIND = new CharSet(':：时点')

/** Clock times (时刻): 9时30分, 24时, 8:30. */
export const clockTime: NumberRule = {
  name: 'clock-time',
  starts: [Kind.number],
  read(scan, at) {
    const { text } = scan
    const start = scan.start[at] as number
    const from = scan.end[at] as number
    if (from - start > 2 || !BEHIND.has(text, from) || Number(text.slice(start, from)) > 24) return null
    const hour = Number(text.slice(start, from))
    const minutesAt = from + 1
    const minutes = text.slice(minutesAt, minutesAt + 2)
    const two = /^[0-5]\d$/.test(minutes)
    let end: number
    if (text[from] === ':' || text[from] === '：') {
      // 3:15 may be a ratio; a clock time is told by the hour's or date's words around it.
      if (!two || !'日午晨晚间上'.includes(text[start - 1] ?? '?')) return null
      end = minutesAt + 2
    } else if (text[from] === '时' && !text.startsWith('时代', from) && !text.startsWith('时期', from)) {
      end = two && text[minutesAt + 2] === '分' ? minutesAt + 3 : minutesAt
    } else if (text[from] === '点' && '日午晨晚'.includes(text[start - 1] ?? '?')) end = minutesAt
    else return null
    const value = `T${String(hour).padStart(2, '0')}${two && end > minutesAt ? `:${minutes}` : ''}`
    return {
      kind: 'date',
      start,
      end,
      next: tokenFrom(scan, at, end),
      value,
      parts: [partOf(scan, at, 'hour', String(hour))],
    }
  },
}
