import { type Quote, quoteAt, type Span } from '@gangmu/text'
import { wordTrie } from '../../engine/word-trie.ts'
import { PREDICATE_TAILS } from './object-words.ts'

/** What is done by when: the deed at a clause's end and what it is done to. */
export interface DatedDeed {
  readonly start: number
  readonly verb: Quote
  readonly object: Quote
}

const DEEDS = [
  ...'投入使用 投入运营 建成通车 建成投产 建成投用 建成投运 建成开放 全线贯通 全线通车 全面建成 主体完工 主体封顶 交付使用 正式运营 建成运营 全面完成 开工建设 竣工验收'.split(
    ' ',
  ),
  ...PREDICATE_TAILS,
]
const deeds = wordTrie(DEEDS, true)
const TIMES =
  '年底前 年底 年内 上半年 下半年 一季度 二季度 三季度 四季度 月底前 月前 月 今年 年前 春季 秋季 国庆前 国庆节前 春节前 元旦前 五一前 开学前 汛期前 汛前 入冬前 供暖季前'.split(
    ' ',
  )
const LONGEST_TIME = 9

/**
 * `新院区10月底前投入使用`: a name, a time and the deed that is done by then. Null for clauses without all three.
 * @example findDatedDeed('水厂9月底前建成投用', { start: 0, end: 11 })?.object.quote // '水厂'
 */
export function findDatedDeed(text: string, { start, end }: Span): DatedDeed | null {
  const deed = deeds.match(text, end)
  const time = end - deed
  if (deed === 0 || time - start < 4) return null
  const named = TIMES.find((word) => text.endsWith(word, time))
  if (!named) return null
  const stop = beforeTime(text, start, time - named.length)
  return stop - start >= 2 ? { start, verb: quoteAt(text, time, end), object: quoteAt(text, start, stop) } : null
}

/** Where the words of a time begin that end at an offset. */
function beforeTime(text: string, start: number, end: number): number {
  let at = end
  while (at > start && end - at < LONGEST_TIME && TIME_CHARACTERS.includes(text[at - 1] as string)) at--
  const aim = AIMS.find((word) => text.endsWith(word, at))
  return aim ? at - aim.length : at
}

const AIMS = ['力争', '预计', '计划', '争取', '确保', '将于', '项目将']

const TIME_CHARACTERS = '0123456789０１２３４５６７８９年月底前初末中旬日上下半季度今内一二三四春秋于在将'
