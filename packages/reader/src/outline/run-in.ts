import { charClass, classAt, type Span, splitSentences } from '@gangmu/text'

const LONGEST_RUN_IN = 22
const SHORTEST_RUN_IN = 4
/** A sentence that begins so reports or asks; it names no group. */
const NOT_HEADINGS = [
  '各位代表',
  '同志们',
  '一年来',
  '五年来',
  '今年',
  '去年',
  '主要',
  '重点',
  '现在',
  '同时',
  '其中',
  '谢谢',
]

/**
 * True for a sentence short and plain enough to head the sentences behind it: `扩大有效投资。`
 * A digit, a quote of a speech, a comma-less verb phrase of more than 22 characters make it a sentence like any other.
 * @example isRunInHeading('扩大有效投资。', 0, 7) // true
 */
function isRunInHeading(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== '。') return false
  const length = end - 1 - start
  if (length < SHORTEST_RUN_IN || length > LONGEST_RUN_IN) return false
  let commas = 0
  for (let i = start; i < end - 1; i++) {
    const found = classAt(text, i)
    if (found === charClass.digit || found === charClass.sentenceEnd || found === charClass.lineBreak) return false
    if (found === charClass.clauseMark) commas++
  }
  if (commas > 1) return false
  return !NOT_HEADINGS.some((word) => text.startsWith(word, start))
}

/**
 * Run-in headings of a range: its first sentence, when others follow it. With `inside`, as in reviews, also further short sentences without
 * comma that others follow (`文旅融合渐入佳境。…`); a plan's short sentences are tasks like any other.
 * @example listRunInHeadings('扩大投资。建成三条道路。', 0, 12, false) // [{ start: 0, end: 4 }]
 */
export function listRunInHeadings(text: string, start: number, end: number, inside: boolean): readonly Span[] {
  if (!mayBeginWithHeading(text, start, end)) return NONE
  const first = inside ? [] : splitSentences(text, start, end, FIRST).filter(holdsWords)
  const sentences = first.length > 1 ? first.slice(0, 2) : splitSentences(text, start, end).filter(holdsWords)
  const found: Span[] = []
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1]
    if (!next || !isRunInHeading(text, sentence.start, sentence.end)) return
    if (index > 0 && (!inside || found.length === 0 || !standsAlone(text, sentence))) return
    if (found.at(-1)?.end === sentence.start - 1) return
    if (next.end - next.start <= sentence.end - sentence.start && isRunInHeading(text, next.start, next.end)) return
    found.push({ start: sentence.start, end: sentence.end - 1 })
  })
  return found
}

const NONE: readonly Span[] = []
/** So many sentences hold nearly always two with words in them: only the first may be a heading where none stands inside. */
const FIRST = 3
const holdsWords = ({ start, end }: Span) => end - start > 1

/** A first sentence that is short enough ends within reach; whether it heads anything is told later. */
function mayBeginWithHeading(text: string, start: number, end: number): boolean {
  const first = classAt(text, start)
  if (first === charClass.sentenceEnd || first === charClass.lineBreak) return true
  const stop = Math.min(end, start + LONGEST_RUN_IN + 1)
  for (let at = start; at < stop; at++) if (text.charCodeAt(at) === FULL_STOP) return true
  return false
}

/** 。 */
const FULL_STOP = 0x3002

const DONE = [
  '完成',
  '实现',
  '成功',
  '建成',
  '新增',
  '荣获',
  '获评',
  '入选',
  '开展',
  '出台',
  '启动',
  '确保',
  '支持',
  '鼓励',
  '严格',
]

const DONE_ENDS = [
  '投用',
  '建成',
  '开工',
  '举办',
  '上演',
  '划定',
  '落户',
  '获批',
  '达标',
  '全覆盖',
  '成立',
  '挂牌',
  '通车',
  '运营',
]

/** Inside a paragraph a heading has no comma and no word of a finished deed at either edge. */
function standsAlone(text: string, { start, end }: Span): boolean {
  if (end - start > 17) return false
  if (DONE.some((word) => text.startsWith(word, start))) return false
  if (DONE_ENDS.some((word) => text.endsWith(word, end - 1))) return false
  for (let i = start; i < end - 1; i++) {
    if (classAt(text, i) === charClass.clauseMark) return false
  }
  return true
}
