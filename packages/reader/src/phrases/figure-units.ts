import { CharSet } from '../engine/char-set.ts'
import { wordTrie } from '../engine/word-trie.ts'

/** Units that measure time: a figure of them dates or limits something more often than it measures it. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['年', '个月', '月', '周年', '岁', '小时', '分钟'])

/** Bound words behind a figure. */
const THRESHOLDS: readonly string[] = ['及以上', '以上', '以下', '以内', '左右']

const thresholds = wordTrie(THRESHOLDS)

/** Measure words of things that are counted one by one. */
export const COUNTED: ReadonlySet<string> = new Set(
  '个家户名人条项座所处种台辆艘支批场次届位类套间栋幢张部款颗只头件起对片宗例门'.split(''),
)

/** Units of people and papers, whose figures count a whole list of nouns (300名教师、医生). */
export const PEOPLE: ReadonlySet<string> = new Set(['名', '人', '位', '户', '件'])

/** What a sum of money sizes: 超亿元企业. */
export const SIZED: readonly string[] =
  '企业 项目 产业 集群 园区 镇 村 楼宇 大户 的企业 的项目 工业企业 强镇 以上'.split(' ')

/** Longest subject; longer words are no name. */
export const LONGEST_SUBJECT = 40

/** Past a bound word behind a figure: 以上, 左右. */
export function endOfFigure(text: string, end: number): number {
  return end + thresholds.match(text, end)
}

const MARKS = new CharSet('、，和与及')

/** True when 、 or a word like 和 stands between two offsets. */
export function hasMark(text: string, start: number, end: number): boolean {
  return MARKS.standsIn(text, start, end)
}
