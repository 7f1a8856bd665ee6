import type { Language, LawView, LightState, RuleToldView, TurnView } from '@gangmu/contract'
import { itemWords } from './item-words.ts'

type Words = Readonly<Record<Language, string>>

/** What lights are called where the place's own words are not at hand. */
export const lightNames: Readonly<Record<LightState, Words>> = {
  done: { zh: '已完成', en: 'done' },
  'done-early': { zh: '提前完成', en: 'done early' },
  ahead: { zh: '快于序时', en: 'ahead of schedule' },
  'on-schedule': { zh: '达到序时', en: 'on schedule' },
  'slightly-behind': { zh: '略低于序时', en: 'slightly behind' },
  behind: { zh: '低于序时', en: 'behind' },
  'far-behind': { zh: '明显低于序时', en: 'far behind' },
  overdue: { zh: '逾期', en: 'overdue' },
  'due-soon': { zh: '临近时限', en: 'due soon' },
  'not-due': { zh: '未到期', en: 'not due' },
  'no-data': { zh: '未报数据', en: 'no data' },
  stale: { zh: '数据过期', en: 'stale' },
  standing: { zh: '常年任务', en: 'standing task' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  waiting: { zh: '等待下达', en: 'waiting' },
}

const facts: Readonly<Record<string, Words>> = {
  daysLeft: { zh: '距时限', en: 'Until the deadline' },
  daysEarly: { zh: '提前', en: 'Before the deadline' },
  scheduleGap: { zh: '与序时进度之差', en: 'Gap to schedule' },
  growthGap: { zh: '增速与目标之差', en: 'Gap to the target growth' },
  levelGap: { zh: '水平与目标之差', en: 'Gap to the target level' },
  completion: { zh: '完成年度目标', en: 'Of the year’s target' },
  expectedShare: { zh: '序时进度', en: 'Schedule' },
  growth: { zh: '增速', en: 'Growth' },
  targetGrowth: { zh: '目标增速', en: 'Target growth' },
  level: { zh: '实际数', en: 'Figure' },
  targetAmount: { zh: '目标数', en: 'Target' },
  milestonesDue: { zh: '到期节点', en: 'Milestones due' },
  milestonesLate: { zh: '逾期节点', en: 'Milestones late' },
  milestoneDaysLate: { zh: '节点逾期', en: 'Milestone late by' },
  paymentsLate: { zh: '应付未付', en: 'Payments late' },
  startsLate: { zh: '应开工未开工', en: 'Starts late' },
  startMonthsLate: { zh: '应开工未开工', en: 'Start late by' },
  reportsDue: { zh: '应报次数', en: 'Reports due' },
  reportsMissed: { zh: '连续未报', en: 'Reports missed in a row' },
  daysSilent: { zh: '未报天数', en: 'Days without a word' },
  itemState: { zh: '任务状态', en: 'State of the task' },
  kind: { zh: '任务类型', en: 'Kind of task' },
  aims: { zh: '有无目标数', en: 'Has a figure to reach' },
  basis: { zh: '判定依据', en: 'Judged by' },
  value: { zh: '有无数据', en: 'Has a figure' },
  awaits: { zh: '等待', en: 'Waits for' },
}

const units: Readonly<Record<string, Words>> = {
  days: { zh: '天', en: ' days' },
  points: { zh: '个百分点', en: ' pp' },
  percent: { zh: '%', en: ' %' },
  amount: { zh: '', en: '' },
  count: { zh: '个', en: '' },
  months: { zh: '个月', en: ' months' },
  word: { zh: '', en: '' },
}

const comparisons: Readonly<Record<string, Words>> = {
  below: { zh: '低于', en: 'below' },
  'at-most': { zh: '不高于', en: 'at most' },
  'at-least': { zh: '不低于', en: 'at least' },
  above: { zh: '高于', en: 'above' },
  is: { zh: '为', en: '' },
}

const codes: Readonly<Record<string, Words>> = {
  figure: { zh: '有', en: 'yes' },
  known: { zh: '有', en: 'yes' },
  none: { zh: '无', en: 'no' },
  schedule: { zh: '序时进度', en: 'schedule' },
  growth: { zh: '增速', en: 'growth' },
  level: { zh: '水平', en: 'level' },
  milestones: { zh: '节点', en: 'milestones' },
  nothing: { zh: '无', en: 'nothing' },
  document: { zh: '上级文件', en: 'a document from above' },
  series: { zh: '比对数据', en: 'another series' },
}

/** A word that a fact holds: what kinds and states of tasks are called stands with the tasks. */
function wordOf(code: string, language: Language): string {
  const { kinds, states } = itemWords[language]
  const named = { ...kinds, ...states } as Readonly<Record<string, string>>
  return named[code]?.toLowerCase() ?? codes[code]?.[language] ?? code
}

/** What a fact of a light is called. @example describeFact('scheduleGap', 'zh') // '与序时进度之差' */
export function describeFact(fact: string, language: Language): string {
  return facts[fact]?.[language] ?? fact
}

/** A number of a light with its unit. @example describeNumber('-10', 'points', 'zh') // '-10个百分点' */
export function describeNumber(value: string, unit: string, language: Language): string {
  return `${value}${units[unit]?.[language] ?? ''}`
}

/** One condition as a sentence with the number it was held against. @example '与序时进度之差 -10个百分点，低于 -5个百分点' */
export function describeTest(test: RuleToldView['tests'][number], language: Language): string {
  const word = (code: string) => wordOf(code, language)
  const isWord = test.op === 'is'
  const value = test.value === null ? null : isWord ? word(test.value) : describeNumber(test.value, test.unit, language)
  const against = isWord
    ? test.against
        .split('|')
        .map(word)
        .join(language === 'zh' ? '或' : ' or ')
    : describeNumber(test.against, test.unit, language)
  const asked = `${comparisons[test.op]?.[language] ?? test.op}${isWord ? '' : ' '}${against}`
  if (value === null) {
    return language === 'zh'
      ? `${describeFact(test.fact, language)}：没有数据，须${asked}`
      : `${describeFact(test.fact, language)}: not known, must be ${asked}`
  }
  return language === 'zh'
    ? `${describeFact(test.fact, language)}：${value}，须${asked}`
    : `${describeFact(test.fact, language)}: ${value}, must be ${asked}`
}

/** What a fact's threshold is counted in, where that is not a plain number. */
const factUnits: Readonly<Record<string, string>> = {
  daysLeft: 'days',
  daysEarly: 'days',
  milestoneDaysLate: 'days',
  daysSilent: 'days',
  scheduleGap: 'points',
  growthGap: 'points',
  levelGap: 'points',
  completion: 'percent',
  startMonthsLate: 'months',
}

/**
 * A condition of a rule as it stands, held against nothing yet.
 * @param value The threshold's number; a condition of words has none.
 * @example describeCondition({ fact: 'scheduleGap', op: 'below', threshold: 'far' }, '-30', 'zh') // '与序时进度之差低于-30个百分点'
 */
export function describeCondition(
  test: LawView['rules'][number]['when'][number],
  value: string,
  language: Language,
): string {
  const isWord = 'is' in test
  const against = isWord
    ? test.is.map((code) => wordOf(code, language)).join(language === 'zh' ? '或' : ' or ')
    : describeNumber(value, factUnits[test.fact] ?? 'amount', language)
  const compared = comparisons[isWord ? 'is' : test.op]?.[language] ?? ''
  const name = describeFact(test.fact, language)
  return language === 'zh' ? `${name}${compared}${against}` : `${name}: ${compared} ${against}`.replace(':  ', ': ')
}

const turns: Readonly<
  Record<TurnView['code'], Readonly<Record<Language, (p: Readonly<Record<string, string>>) => string>>>
> = {
  'close-out': {
    zh: ({ deadline }) => `办结并销号（时限${deadline}）。`,
    en: ({ deadline }) => `Close it out (deadline ${deadline}).`,
  },
  'await-document': {
    zh: ({ subject }) => `上级下达${subject || '指标'}后即可判定。`,
    en: ({ subject }) => `Judged once the number for ${subject || 'the indicator'} comes from above.`,
  },
  'await-series': {
    zh: ({ series }) => `${series || '比对数据'}公布后即可判定。`,
    en: ({ series }) => `Judged once ${series || 'the other series'} is published.`,
  },
  report: {
    zh: ({ period, due }) => `报送${period}数据（应于${due}前）。`,
    en: ({ period, due }) => `Report ${period} (was due by ${due}).`,
  },
  'do-milestone': {
    zh: ({ title, due }) => `完成节点“${title}”（应于${due}前）。`,
    en: ({ title, due }) => `Reach the milestone “${title}” (was due by ${due}).`,
  },
  'reach-amount': {
    zh: ({ period, needed, actual, unit }) => `${period}须达到${needed}${unit}，现为${actual}${unit}。`,
    en: ({ period, needed, actual, unit }) => `${period} needs ${needed} ${unit}; it is ${actual} ${unit}.`,
  },
  'reach-growth': {
    zh: ({ period, needed, actual, unit }) => `${period}增速须达到${needed}${unit}，现为${actual}${unit}。`,
    en: ({ period, needed, actual, unit }) => `${period} needs growth of ${needed} ${unit}; it is ${actual} ${unit}.`,
  },
  'reach-level': {
    zh: ({ period, needed, actual, unit }) => `${period}须达到${needed}${unit}，现为${actual}${unit}。`,
    en: ({ period, needed, actual, unit }) => `${period} needs ${needed} ${unit}; it is ${actual} ${unit}.`,
  },
}

/** What would turn a light, in words. @example describeTurn({ code: 'close-out', state: 'done', params: { deadline: '2026-06-30' } }, 'zh') */
export function describeTurn({ code, params }: TurnView, language: Language): string {
  return turns[code][language](params)
}
