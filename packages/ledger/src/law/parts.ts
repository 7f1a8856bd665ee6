import type { Cadence } from '../domain/cadence.ts'
import type { LightState } from '../domain/light.ts'
import type { Colour, Law, Look, Threshold } from './law.ts'
import type { Source } from './source.ts'

/** What no document says and the product sets, to be replaced by a place's own rule. */
export const ours: Source = { words: '缺省值，可由当地规定替换', date: '2026-11-25', verified: false, own: true }

/** A threshold with where it comes from; ours unless said. */
export const threshold = (value: string, source: Source = ours): Threshold => ({ value, source })

/** Thresholds that every set has. */
export const commonThresholds = {
  zero: threshold('0'),
  one: threshold('1'),
  staleReports: threshold('2'),
  dueSoonDays: threshold('15'),
  milestoneLateDays: threshold('30'),
  scheduleAhead: threshold('10'),
  scheduleBehind: threshold('-5'),
  scheduleFar: threshold('-20'),
  growthAhead: threshold('1'),
  growthBehind: threshold('-1'),
  growthFar: threshold('-3'),
  levelBehind: threshold('-5'),
  levelFar: threshold('-10'),
} as const

/** Word, shape and colour in the order of states. */
export function makeLooks(lines: Readonly<Record<LightState, readonly [zh: string, en: string, colour: string]>>) {
  const looks = Object.entries(lines).map(([state, [zh, en, colour]]): [string, Look] => [
    state,
    { words: { zh, en }, shape: state as LightState, colour },
  ])
  return Object.fromEntries(looks) as Record<LightState, Look>
}

/** Words of lights where a place has none of its own. */
export const plainWords = {
  done: ['已完成', 'done', 'green'],
  'done-early': ['提前完成', 'done early', 'green'],
  ahead: ['快于序时', 'ahead of schedule', 'green'],
  'on-schedule': ['达到序时', 'on schedule', 'blue'],
  'slightly-behind': ['略低于序时', 'slightly behind', 'amber'],
  behind: ['低于序时', 'behind', 'orange'],
  'far-behind': ['明显低于序时', 'far behind', 'red'],
  overdue: ['逾期', 'overdue', 'red'],
  'due-soon': ['临近时限', 'due soon', 'violet'],
  'not-due': ['未到期', 'not due', 'grey'],
  'no-data': ['未报数据', 'no data', 'grey'],
  stale: ['数据过期', 'stale', 'grey'],
  standing: ['常年任务', 'standing task', 'grey'],
  'not-applicable': ['不适用', 'not applicable', 'grey'],
  waiting: ['等待下达', 'waiting', 'grey'],
} as const satisfies Record<LightState, readonly [string, string, string]>

const colour = (id: Colour['id'], zh: string, en: string, meaningZh: string, meaningEn: string): Colour => ({
  id,
  words: { zh, en },
  meaning: { zh: meaningZh, en: meaningEn },
})

/** The colours of the product where a place has no set of its own. */
export const plainColours: readonly Colour[] = [
  colour('green', '绿', 'green', '完成或快于序时', 'done or ahead'),
  colour('blue', '蓝', 'blue', '达到序时', 'on schedule'),
  colour('amber', '琥珀', 'amber', '略低于序时', 'slightly behind'),
  colour('orange', '橙', 'orange', '低于序时', 'behind'),
  colour('red', '红', 'red', '明显低于序时或逾期', 'far behind or overdue'),
  colour('violet', '紫', 'violet', '临近时限', 'due soon'),
  colour('grey', '灰', 'grey', '不以进度判定', 'not judged by progress'),
]

/** Green, yellow, red, and grey for what is not judged. */
export const threeColours: readonly Colour[] = [
  colour('green', '绿', 'green', '按计划', 'as planned'),
  colour('yellow', '黄', 'yellow', '低于计划', 'below plan'),
  colour('red', '红', 'red', '明显低于计划', 'far below plan'),
  colour('grey', '灰', 'grey', '不以进度判定', 'not judged by progress'),
]

const cadence = (
  id: string,
  zh: string,
  en: string,
  [every, dueDay, dueIn]: readonly [Cadence['every'], number, Cadence['dueIn']],
  source: Source,
): Cadence => ({ id, words: { zh, en }, every, dueDay, dueIn, source })

/** Cadences that places use; a set names those it has. `monthly` and `quarterly` are in every set. */
export const cadences = {
  monthly: cadence('monthly', '每月25日前', 'by the 25th of each month', ['month', 25, 'same'], {
    words: '旗县政府工作报告重点任务落实推进情况表：每月25日前报送',
    date: '2022',
    verified: true,
  }),
  quarterly: cadence(
    'quarterly',
    '每季度末月20日前',
    'by the 20th of a quarter’s last month',
    ['quarter', 20, 'same'],
    {
      words: '县民生实事：每季度末月20日前书面报督查室',
      date: '2016',
      verified: true,
    },
  ),
  'monthly-after': cadence('monthly-after', '次月5日前', 'by the 5th of the month after', ['month', 5, 'next'], {
    words: '区督查专报制度：重点项目和实事每月5日前报送',
    date: '',
    verified: false,
  }),
  'quarter-after': cadence('quarter-after', '季后10日前', 'by the 10th after a quarter', ['quarter', 10, 'next'], ours),
  'half-yearly': cadence('half-yearly', '半年一报', 'twice a year', ['half-year', 10, 'next'], {
    words: '市政府工作报告任务：年中、年末各督查一次',
    date: '2006',
    verified: true,
  }),
  yearly: cadence('yearly', '每年一报', 'once a year', ['year', 20, 'next'], ours),
} as const

/** What a close-out needs: completion standard, evidence, the lead's sign-off, the office's check. */
export const closeOutSource: Source = {
  words:
    '达到完成标准，有佐证，牵头单位主要领导签审，督查室核查；自报完成不等于销号（《政府督查工作条例》第十六条、第十八条）',
  date: '2021-02-01',
  verified: true,
}

/**
 * Who proposes a close-out does not sign it, and who did either does not check it. That lead, head and office each have a part
 * is the rule; that these are three people is how it is understood where nothing else is written.
 */
export const separation: Law['separation'] = {
  pairs: ['propose-sign', 'propose-check', 'sign-check'],
  source: {
    words:
      '牵头单位主要领导签审、督查室核查由不同人员办理，缺省值，可由当地规定替换；核查回避参照《政府督查工作条例》第十七条',
    date: '2021-02-01',
    verified: false,
  },
}
