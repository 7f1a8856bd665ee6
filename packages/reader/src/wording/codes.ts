import type { Bound, Comparator } from '../reading.ts'
import type { Wording } from './reasons.ts'

/** Kinds of what a person decides on: findings, what stayed in the remainder, headings without a body. */
export const KINDS = {
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
} as const satisfies Readonly<Record<string, Wording>>

/** How a figure is bounded, before the figure. */
export const BOUNDS = {
  exact: { zh: '恰好', en: 'exactly' },
  about: { zh: '左右', en: 'about' },
  over: { zh: '超过', en: 'over' },
  nearly: { zh: '接近', en: 'nearly' },
  'at-least': { zh: '不低于', en: 'at least' },
  'at-most': { zh: '不超过', en: 'at most' },
} as const satisfies Readonly<Record<Bound, Wording>>

/** How a target is compared, before its figure. */
export const COMPARATORS = {
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
} as const satisfies Readonly<Record<Comparator, Wording>>

/** Every other code of a finding: measure, direction, basis, firmness, level, kind of commitment. */
export const CODES = {
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
  lead: { zh: '牵头单位', en: 'lead unit' },
  compiling: { zh: '汇总单位', en: 'compiling unit' },
  responsible: { zh: '责任单位', en: 'responsible unit' },
  supporting: { zh: '配合单位', en: 'supporting unit' },
  'leader-in-charge': { zh: '分管领导', en: 'leader in charge' },
  deadline: { zh: '完成时限', en: 'deadline' },
  task: { zh: '任务', en: 'Task' },
  project: { zh: '项目', en: 'Project' },
  target: { zh: '目标', en: 'Target' },
} as const satisfies Readonly<Record<string, Wording>>
