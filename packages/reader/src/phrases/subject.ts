import { isDigitAt, isSpaceAt, type Span, trimSpan } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'
import { codeAt } from '../engine/characters.ts'
import { wordTrie } from '../engine/word-trie.ts'
import { BEFORE_FIGURE, BEFORE_SUBJECT, DONE_VERBS, FIXED_NAMES } from './subject-words.ts'
import { adverbLength, verbLength } from './verb-group.ts'

const tails = wordTrie(BEFORE_FIGURE, true)
const heads = wordTrie(BEFORE_SUBJECT)
const verbs = wordTrie(DONE_VERBS)
const fixed = wordTrie(FIXED_NAMES)
/** One-character heads that begin many nouns; they are peeled only before these. */
const CAREFUL_HEADS = new CharSet('给新为有以在对和与及按到至将要由从再约近又也净的于让使把')
const neverHeads = wordTrie([
  '新型',
  '新能源',
  '新兴',
  '新材料',
  '新产品',
  '新业态',
  '新质',
  '新村',
  '新城',
  '新区',
  '新生',
  '新物种',
  '新媒体',
  '新药',
  '新经济',
  '新时代',
  '新三板',
  '新增长',
  '有色',
  '有线',
  '有机',
  '有效',
  '以工代赈',
  '在校',
  '在用',
  '给水',
  '给排水',
  '和顺',
  '和谐',
  '在建',
  '在线',
  '在册',
  '在岗',
  '对外',
  '对口',
  '和美',
  '和平',
  '和田',
  '和县',
  '按揭',
  '到位',
  '到港',
  '要素',
  '由',
  '从业',
  '近海',
  '近视',
  '近岸',
  '净利润',
  '净资产',
  '净出口',
  '与会',
  '再生',
  '再贷款',
  '再就业',
  '对标',
  '对接',
  '为农',
  '将军',
  '及格',
  '约束',
  '让利',
  '使用',
  '把关',
  '于',
  '新闻',
  '新华',
  '新签约',
  '新四板',
])

/** Verbs that make a name with a plain noun behind them: 救助资金, 签约金额. */
const NOUN_FORMING = new Set(
  '救助 资助 签约 落地 竣工 投产 投资 建设 改造 培训 补助 补贴 奖励 销售 支持 帮扶 服务 到位 保障 储备 招商 审批 发展 检测 生产 种植 新签约 创新 治理 安置 担保 融资 扶持 整治 修复 培养 升级 对接 引导 布局'.split(
    ' ',
  ),
)
const GENERIC = new Set(
  '资金 金额 项目 面积 总额 数量 人数 收入 额 量 率 岗位 能力 企业 基地 平台 机构 对象 人员 事项 时限 任务 规模 强度 房 点 区'.split(
    ' ',
  ),
)

/** Words the peeling of a subject's end took off, from the figure outwards; they tell amount from change. */
export interface PeeledSubject extends Span {
  /** What was taken off between the subject and its figure. */
  readonly tail: string
}

/**
 * The name of what is measured inside the words before a figure: verbs, times and adverbs off its head, 达 and 同比增长 off its
 * end. Null when nothing is left: the figure's subject is an earlier one.
 * @example peelSubject('全年新增市级示范企业', 0, 10) // 市级示范企业
 */
export function peelSubject(text: string, start: number, end: number): PeeledSubject | null {
  const to = peelTail(text, start, end)
  const from = peelHead(text, start, to)
  const tail = text.slice(to, end)
  const span = trimSpan(text, from, to)
  return span ? { start: span.start, end: span.end, tail } : null
}

/** True when a span is nothing but a verb of reports: 投入, 完成. */
export function isDoneVerb(text: string, { start, end }: Span): boolean {
  return verbs.match(text, start) === end - start
}

const TAIL_MARKS = new CharSet('、，：: ')
const HEAD_MARKS = new CharSet('、，：:…—①②③④⑤⑥⑦⑧⑨⑩')

/** Where the subject ends inside the words before a figure. */
export function peelTail(text: string, start: number, end: number): number {
  let to = end
  for (let round = 0; round < 8; round++) {
    while (to > start && (isSpaceAt(text, to - 1) || TAIL_MARKS.has(text, to - 1))) to--
    if (text[to - 1] === '等' && to - start > LONGEST_BARE && !NOT_CLOSED.has(text, to - 2)) to--
    to = beforeFootnote(text, start, to)
    const dated = dateBefore(text, start, to)
    if (dated < to) {
      to = dated
      continue
    }
    const length = tails.match(text, to) || deedBefore(text, start, to)
    if (length === 0 || to - length < start) break
    if (fixedBefore(text, start, to, length)) break
    // 经营行为: 为 is a syllable.
    if (length === 1 && text[to - 1] === '为' && (text[to - 2] === '行' || text[to - 2] === '作')) break
    if (length === 1 && text[to - 1] === '过' && !PASSED_BEFORE.has(text, to - 2)) break
    to -= length
  }
  return to
}

/** 过 is over behind these: 投资过, 产值过. */
const PASSED_BEFORE = new CharSet('资值入收')

/** `产值[12]`: the mark of a footnote is no part of the name. */
function beforeFootnote(text: string, start: number, end: number): number {
  if (text[end - 1] !== ']' && text[end - 1] !== '］') return end
  let at = end - 1
  while (at > start && isDigitAt(text, at - 1)) at--
  const open = text[at - 1]
  return at < end - 1 && at - 1 > start && (open === '[' || open === '［') ? at - 1 : end
}

const deeds = wordTrie(
  '新开工 基本建成 基本完工 新投产 实施 开工 开工建设 竣工 完工 投产 建成 建成投用 投用 落地 办结 招引 引进 签约 入库 交付 发放 拨付 兑付 兑现 改造完成 建设完成 整治完成 安装 销号 整改 化解 开通 上线 挂牌'.split(
    ' ',
  ),
  true,
)
const LONGEST_BARE = 4
/** 等 is a syllable behind these. */
const NOT_CLOSED = new CharSet('平同高中初')
const DEED_BEFORE = new CharSet('、和的了')

/** `智能化改造项目实施41个`: the deed behind a name that stays long enough to be one. */
function deedBefore(text: string, start: number, end: number): number {
  const length = deeds.match(text, end)
  return length > 0 && end - length - start >= LONGEST_BARE && !DEED_BEFORE.has(text, end - length - 1) ? length : 0
}

/** 的 */
const OF = 0x7684
/** 年 */
const YEAR = 0x5e74
const PARTS_OF_YEAR = new CharSet('底末初')
const YEAR_BEFORE = new CharSet('比较由从到至是')

/** Start of a year that ends at an offset, with 比 or 由 before it and 的 behind it: `比2020年`, `由2020年的`. */
function dateBefore(text: string, start: number, end: number): number {
  let at = end
  if (codeAt(text, at - 1) === OF) at--
  // 由“十二五”末的…
  const quoted = text[at - 1] === '末' ? text.slice(Math.max(start, at - 9), at - 1) : ''
  const open = quoted.endsWith('”') ? quoted.lastIndexOf('“') : -1
  if (open > 0 && YEAR_BEFORE.has(quoted, open - 1)) return at - 1 - quoted.length + open - 1
  if (PARTS_OF_YEAR.has(text, at - 1)) at--
  if (codeAt(text, at - 1) !== YEAR) return end
  // 连续四年: how long it has been so.
  if (text[at - 4] === '连' && text[at - 3] === '续' && at - 4 >= start) return at - 4
  at--
  let digits = at
  while (digits > start && isDigitAt(text, digits - 1)) digits--
  if (at - digits !== 4) return end
  return YEAR_BEFORE.has(text, digits - 1) && digits - 1 >= start ? digits - 1 : digits
}

const keepTails = wordTrie(['失业率', '增加值', '占比', '新增', '增收', '涨幅', '降幅', '增速', '增幅'], true)

/** 增速 and 涨幅 stay with a subject that has nothing else to stand on. */
function fixedBefore(text: string, start: number, end: number, length: number): boolean {
  // 人口自然增长率 is a rate of its own.
  if (text.startsWith('增长率', end - length) && text[end - length - 2] === '自' && text[end - length - 1] === '然')
    return true
  if (keepTails.match(text, end) !== length) return false
  // 年均增收 stands for what grew.
  return (
    end - length - start < 2 || (text.startsWith('增收', end - length) && text[end - 3] === '均' && end - 4 >= start)
  )
}

/** Parts of a place that stand before what is done there: `市区新增停车位`. Before a noun they are part of its name. */
const sites = wordTrie(['市区', '城区', '主城区', '中心城区', '老城区', '新城区', '建成区', '镇区', '县城'])

/** Deeds that are as often part of a name there: 市区绿化覆盖率, 城区规划用地. */
const NAMED_DEEDS = new Set(['绿化', '亮化', '美化', '硬化', '规划', '拆迁'])

/** What measures a deed makes a name of it: 主城区建成面积. */
const measures = wordTrie(['面积', '率', '总量', '规模', '总数', '总面积', '数量', '覆盖'])

/**
 * Length of a part of the place before a deed that makes no name with what follows, or 0.
 * @example siteLength('市区新增停车位', 0) // 2; 市区绿化覆盖率 has 0
 */
export function siteLength(text: string, at: number): number {
  const length = sites.match(text, at)
  // 中心城区建成区面积: one part within another.
  if (length === 0 || sites.match(text, at + length) > 0) return 0
  const verb = verbs.match(text, at + length)
  if (measures.match(text, at + length + verb) > 0) return 0
  const deed = text.slice(at + length, at + length + verb)
  return verb >= 2 && !NOUN_FORMING.has(deed) && !NAMED_DEEDS.has(deed) ? length : 0
}

/** Where the subject begins inside the words before a figure. */
export function peelHead(text: string, start: number, end: number): number {
  let from = start
  for (let round = 0; round < 10 && from < end; round++) {
    while (from < end && (isSpaceAt(text, from) || HEAD_MARKS.has(text, from))) from++
    from = afterPeriod(text, from, end)
    if (fixed.match(text, from) > 0) break
    const head = heads.match(text, from) || siteLength(text, from)
    const verb = verbs.match(text, from)
    const adverb = adverbLength(text, from)
    const length = Math.max(head, verb, adverb >= 2 ? adverb : 0)
    if (length === 0 || from + length > end) break
    if (verb === length && NOUN_FORMING.has(text.slice(from, from + verb)) && GENERIC.has(text.slice(from + verb, end)))
      break
    if (verb < length && head < length && !goesOn(text, from + length)) break
    // 投资（框架）协议: a bracket behind a verb goes on with its noun.
    if (text[from + length] === '（') break
    // 全区性会议: 性 makes one word of what stands before it.
    if (text[from + length] === '性') break
    if (length === 1 && !mayPeelOne(text, from)) break
    // 开工率, 投资额: a verb and what measures it are one word.
    if (from + length === end - 1 && verb === length && length >= 2) break
    if (from + length === end) {
      // A verb alone is what was counted: 服务3.2万人次.
      if (verb === length) break
      return end
    }
    from += length
    if (text[from] === '了') from++
  }
  return from
}

const MARKERS = new CharSet('.．')

/** `“十四五”时期…` and `2025年…`: the period is no part of the subject. */
function afterPeriod(text: string, start: number, end: number): number {
  let digits = start
  while (digits < end && isDigitAt(text, digits)) digits++
  if (digits - start === 4 && text[digits] === '年' && digits + 3 < end)
    return text[digits + 1] === '底' || text[digits + 1] === '末' ? digits + 2 : digits + 1
  // 12.建设…: the number of a paragraph.
  if (digits > start && digits - start < 4 && MARKERS.has(text, digits) && !isDigitAt(text, digits + 1))
    return digits + 1
  const month = monthEnd(text, start, digits)
  if (month > start && month + 1 < end) return month
  // （3）开展…
  if (text[start] === '（' && isDigitAt(text, start + 1)) {
    const close = start + text.slice(start, start + 5).indexOf('）')
    return close > start && close + 1 < end ? close + 1 : start
  }
  if (text[start] !== '“') return start
  const at = start + text.slice(start, start + 12).indexOf('”时期')
  return at >= start && at + 3 < end ? at + 3 : start
}

const PARTS_OF_MONTH = new CharSet('底初末份')

/** End of `5月底前` whose digits end at an offset, or the start. */
function monthEnd(text: string, start: number, digits: number): number {
  if (digits === start || digits - start > 2 || text[digits] !== '月') return start
  let at = digits + 1
  if (PARTS_OF_MONTH.has(text, at)) at++
  if (text.startsWith('以来', at)) return at + 2
  return text[at] === '前' ? at + 1 : at
}

/** An adverb is one only before a verb: 重点 in 重点项目 is none. */
function goesOn(text: string, at: number): boolean {
  if (text[at - 1] === '化') return false
  return (
    verbs.match(text, at) > 0 || heads.match(text, at) > 0 || adverbLength(text, at) >= 2 || verbLength(text, at) >= 2
  )
}

function mayPeelOne(text: string, at: number): boolean {
  if (!CAREFUL_HEADS.has(text, at)) return true
  if (neverHeads.match(text, at) > 0) return false
  return text[at] !== '新' || verbLength(text, at + 1) > 0 || text[at + 1] === '、'
}
