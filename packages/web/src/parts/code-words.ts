import type { DecisionKind, Language, Verdict } from '@gangmu/contract'
import type { Bound, Comparator } from '@gangmu/reader'
import type { State } from '@gangmu/ui'

type Words = Readonly<Record<Language, string>>

/** Kinds of findings. */
export const kindWords: Readonly<Record<DecisionKind, Words>> = {
  quantity: { zh: '数字', en: 'Quantity' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '目标', en: 'Target' },
  enumeration: { zh: '列举', en: 'List' },
  recognition: { zh: '荣誉', en: 'Recognition' },
  rank: { zh: '位次', en: 'Rank' },
  commitment: { zh: '承诺', en: 'Promise' },
  'remainder-number': { zh: '未归位的数字', en: 'Number not placed' },
  'remainder-clause': { zh: '未归类的分句', en: 'Clause not placed' },
  'missing-heading': { zh: '缺正文的标题', en: 'Heading without body' },
}

/** States of a finding under review. */
export const stateWords: Readonly<Partial<Record<State, Words>>> = {
  placed: { zh: '已识别', en: 'Read' },
  undecided: { zh: '待审', en: 'To review' },
  accepted: { zh: '已采纳', en: 'Accepted' },
  corrected: { zh: '已更正', en: 'Corrected' },
  rejected: { zh: '已退回', en: 'Rejected' },
  excused: { zh: '已豁免', en: 'Excused' },
  remainder: { zh: '待处理', en: 'To decide' },
  missing: { zh: '缺正文', en: 'No body' },
}

/** What a person decided, as a finished act. */
export const verdictWords: Readonly<Record<Verdict, Words>> = {
  accept: { zh: '采纳', en: 'accepted' },
  correct: { zh: '更正', en: 'corrected' },
  reject: { zh: '退回', en: 'rejected' },
  excuse: { zh: '豁免', en: 'excused' },
}

/** How a figure is bounded. */
export const boundWords: Readonly<Record<Bound, Words>> = {
  exact: { zh: '恰好', en: 'exactly' },
  about: { zh: '左右', en: 'about' },
  over: { zh: '超过', en: 'over' },
  nearly: { zh: '接近', en: 'nearly' },
  'at-least': { zh: '不低于', en: 'at least' },
  'at-most': { zh: '不超过', en: 'at most' },
}

/** How a target is compared. */
export const comparatorWords: Readonly<Record<Comparator, Words>> = {
  'at-least': { zh: '不低于', en: 'at least' },
  exact: { zh: '达到', en: 'exactly' },
  about: { zh: '左右', en: 'about' },
  'at-most': { zh: '不超过', en: 'at most' },
  range: { zh: '区间内', en: 'within the range' },
  over: { zh: '超过', en: 'over' },
  'above-reference': { zh: '高于参照', en: 'above the reference' },
  'in-step': { zh: '与参照同步', en: 'in step with the reference' },
  assigned: { zh: '完成上级下达任务', en: 'as assigned from above' },
  direction: { zh: '只定方向', en: 'a direction only' },
}

const others: Readonly<Record<string, Words>> = {
  amount: { zh: '水平值', en: 'level' },
  change: { zh: '变动', en: 'change' },
  up: { zh: '上升', en: 'up' },
  down: { zh: '下降', en: 'down' },
  flat: { zh: '持平', en: 'flat' },
  yoy: { zh: '同比', en: 'year on year' },
  other: { zh: '其他基期', en: 'another base' },
  ensure: { zh: '确保', en: 'ensure' },
  strive: { zh: '力争', en: 'strive' },
  plain: { zh: '一般表述', en: 'plain' },
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
  task: { zh: '任务', en: 'Task' },
  project: { zh: '项目', en: 'Project' },
  target: { zh: '目标', en: 'Target' },
}

/** Any other code of a reading in words; a code without words is shown as it is. @example describeCode('yoy', 'zh') // '同比' */
export function describeCode(code: string, language: Language): string {
  return others[code]?.[language] ?? code
}

const whys: Readonly<Record<string, Words>> = {
  aim: { zh: '只说目的，没有具体动作', en: 'says an aim, no action' },
  announcement: { zh: '引出或评价下文，没有具体动作', en: 'announces or judges, no action' },
  frame: { zh: '只说依托、方式，没有具体动作', en: 'says by what means, no action' },
  statement: { zh: '陈述已有情况', en: 'states what is' },
  'no-verb': { zh: '没有认出动作', en: 'no action was recognised' },
  'name-only': { zh: '只有名称', en: 'a name only' },
  'no-unit': { zh: '没有认出单位', en: 'no unit was recognised' },
  'no-measure-word': { zh: '没有认出量词', en: 'no measure word was recognised' },
  indefinite: { zh: '数目不确定', en: 'an indefinite number' },
  'footnote-mark': { zh: '可能是脚注号', en: 'may be a footnote mark' },
  'joined-numerals': { zh: '数字相连，界线不明', en: 'numerals run into one another' },
  'numeral-in-word': { zh: '属于词语的一部分', en: 'part of a word' },
  'set-phrase': { zh: '固定说法', en: 'a set phrase' },
  'size-class': { zh: '规模分档', en: 'a class of size' },
  'class-of-places': { zh: '位次分档', en: 'a class of places' },
  'listed-heads': { zh: '引出分项', en: 'introduces a list' },
  ordinal: { zh: '序数', en: 'an ordinal' },
  'numbered-name': { zh: '名称中的编号', en: 'a number in a name' },
}

/** Why something was not understood, in words; a code without words is shown as it is. @example describeWhy('no-unit', 'zh') // '没有认出单位' */
export function describeWhy(why: string, language: Language): string {
  return whys[why]?.[language] ?? why
}
