import { numberValue } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { endsWith, startsWith } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { findScope } from '../../engine/scope.ts'
import { Kind, unitOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

const ENTERS = [
  '进入',
  '跻身',
  '挺进',
  '入围',
  '入选',
  '位列',
  '位居',
  '迈入',
  '晋级',
  '上榜',
  '荣登',
  '闯入',
  '冲进',
  '冲刺',
  '稳居',
  '名列',
  '列',
  '居',
  '评为',
]
const TIME = ['季度', '个月', '年', '月', '个季度', '天', '批', '期', '轮', '次', '届', '周']

/** A verb of reaching a rank stands right before the scope, at most a year or 中国 between. 引进世界500强 invites companies. */
function enters(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - 10), at)
  for (const verb of ENTERS) {
    const found = window.lastIndexOf(verb)
    const behind = window.slice(found + verb.length)
    if (found < 0 || window[found - 1] === '引' || /[，。；、]/.test(behind)) continue
    if (verb.length > 1 || found + verb.length === window.length) return true
  }
  return false
}

/** One of the first so many (前列名次): 全省前三, 全国50强. */
export const topGroup: NumberRule = {
  name: 'top-group',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const from = scan.start[at] as number
    const end = scan.end[at] as number
    const value = numberValue(scan, at)
    if (value === null || value.scale > 0) return null
    const position = `<=${formatDecimal(value)}`
    if (text[end] === '强' && startsWith(text, end, ['强化', '强省', '强市', '强国']) === null) {
      const scope = findScope(text, from)
      const start = scope === null ? from : scope.start
      const verb = scope !== null && enters(text, scope.start)
      if (!verb)
        return {
          kind: 'name',
          start: from,
          end: end + 1,
          next: at + 1,
          why: 'class-of-places',
          parts: [partOf(scan, at, 'number', position)],
        }
      return {
        kind: 'rank',
        start,
        end: end + 1,
        next: at + 1,
        scope: scope.words,
        position,
        parts: [partOf(scan, at, 'position', position)],
      }
    }
    if (
      text[from - 1] !== '前' ||
      startsWith(text, end, TIME) !== null ||
      endsWith(text, from - 1, ['以', '之', '目', '此', '提', '年', '节', '向'])
    )
      return null
    const scope = findScope(text, from - 1)
    if (scope === null) return null
    const unit = scan.kind[at + 1] === Kind.unit ? 1 : 0
    const share = unitOf(scan, at + 1)?.family === 'share' ? (unitOf(scan, at + 1)?.shown ?? '') : ''
    const to = unit === 1 ? (scan.end[at + 1] as number) : text[end] === '强' ? end + 1 : end
    return {
      kind: 'rank',
      start: scope.start,
      end: to,
      next: at + 1 + unit,
      scope: scope.words,
      position: position + share,
      parts: [partOf(scan, at, 'position', position + share)],
    }
  },
}
