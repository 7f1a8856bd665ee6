import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind } from '../../engine/token.ts'
import { parseChineseNumeral } from '../../numbers/chinese-numeral.ts'

const PERIOD = [
  '时期',
  '期间',
  '规划',
  '以来',
  '开局',
  '收官',
  '目标',
  '发展',
  '末',
  '初',
  '计划',
  '头',
  '中',
  '后',
  '前',
  '建设',
  '重点',
  '纲要',
  '第',
]
const LAW = ['普法']

/** A five-year plan by its number (五年规划): “十四五” is 2021..2025. */
export const fiveYearPlan: NumberRule = {
  name: 'five-year-plan',
  starts: [Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const start = scan.start[at] as number
    const end = scan.end[at] as number
    if (text[end - 1] !== '五') return null
    const words = text.slice(start, end)
    if (words.length < 2 || words.length > 4 || !words.endsWith('五')) return null
    const number = parseChineseNumeral(words.slice(0, -1))
    if (number === null || number.scale > 0 || number.digits.length > 2) return null
    const plan = Number(number.digits)
    if (plan < 1 || plan > 20) return null
    const quoted = '”"’」'.includes(text[end] ?? ' ') && '“"‘「'.includes(text[start - 1] ?? ' ')
    const after = quoted ? end + 1 : end
    if (LAW.some((word) => text.startsWith(word, after))) return null
    if (
      !quoted &&
      !(words.length >= 3 && words.startsWith('十')) &&
      !PERIOD.some((word) => text.startsWith(word, after))
    )
      return null
    const first = plan === 1 ? 1953 : plan === 2 ? 1958 : 1966 + 5 * (plan - 3)
    return {
      kind: 'date',
      start,
      end,
      next: at + 1,
      value: `${first}..${first + 4}`,
      parts: [partOf(scan, at, 'plan', String(plan))],
    }
  },
}
