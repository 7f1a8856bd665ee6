import { widthOfWords } from '../width-of-words.ts'

/** Characters of a title that fill a line of the type area: 22 points each in 442. */
const MOST = 19

/** Words that titles of such documents are made of; a line does not break within one. */
const words = [
  '区政府工作报告',
  '市政府工作报告',
  '县政府工作报告',
  '省政府工作报告',
  '政府工作报告',
  '人民代表大会',
  '人民政府',
  '办公室',
  '委员会',
  '任务',
  '分解',
  '方案',
  '通知',
  '通报',
  '督查',
  '督办',
  '落实',
  '进展',
  '情况',
  '报告',
  '工作',
  '重点任务',
  '重点',
  '民生实事',
  '会议',
  '上半年',
  '下半年',
  '季度',
  '印发',
  '关于',
]
const LONGEST = Math.max(...words.map(({ length }) => length))

/** Whether a break would fall within a word that is to stay whole. */
function splitsWord(text: string, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST); from < at; from++)
    if (words.some((word) => text.startsWith(word, from) && from + word.length > at)) return true
  return false
}

/** Where a title had better break: the higher, the better. */
function rateBreak(text: string, at: number): number {
  // Digits and Latin letters stay together, and no line begins with what belongs to the one before.
  if (/[0-9A-Za-z（《]/.test(text[at - 1] ?? '') || /[0-9A-Za-z年月日届次》、，的）上]/.test(text[at] ?? '')) return -4
  if (splitsWord(text, at)) return -4
  if (/[第零一二三四五六七八九十]/.test(text[at - 1] ?? '') && /[零一二三四五六七八九十]/.test(text[at] ?? ''))
    return -4
  if (text.startsWith('关于', at)) return 4
  if ('》、，'.includes(text[at - 1] ?? ' ')) return 3
  return text[at - 1] === '的' || text.startsWith('《', at) ? 2 : 0
}

function breakLine(text: string, lines: number, most: number): string[] {
  if (lines <= 1 || text.length < 4) return [text]
  const share = widthOfWords(text) / lines
  let best = Math.round(text.length / lines)
  let rated = Number.NEGATIVE_INFINITY
  for (let at = 2; at < text.length - 1; at++) {
    const width = widthOfWords(text.slice(0, at))
    if (width > most || widthOfWords(text.slice(at)) > most * (lines - 1)) continue
    const rate = rateBreak(text, at) * 2 - Math.abs(width - share)
    if (rate > rated) {
      rated = rate
      best = at
    }
  }
  return [text.slice(0, best), ...breakLine(text.slice(best), lines - 1, most)]
}

/**
 * Lines of a title, as even as words allow; a line break in the title is kept as it is (GB/T 9704-2012, 7.3.1: lines that keep words
 * whole). There is no dictionary: a break goes where 关于, a comma or 的 shows one, never within a word such titles are made
 * of, and otherwise near the middle; a person may set it by a line break.
 * @param most Full-width characters in a line.
 * @example breakTitle('云岫区人民政府办公室关于2026年第一季度督查情况的通报') // ['云岫区人民政府办公室', '关于2026年第一季度督查情况的通报']
 */
export function breakTitle(title: string, most: number = MOST): string[] {
  return title.split('\n').flatMap((line) => breakLine(line, Math.ceil(widthOfWords(line) / most), most))
}
