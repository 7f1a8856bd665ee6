import type { Law } from './law.ts'
import {
  cadences,
  closeOutSource,
  commonThresholds,
  makeLooks,
  plainWords,
  separation,
  threeColours,
  threshold,
} from './parts.ts'
import { atLeast, atMost, below, firstRules, lastRules, milestoneRules, rule } from './rules.ts'
import type { Source } from './source.ts'

const source: Source = {
  words:
    '银川市项目亮灯：开工按计划为绿，当月应开未开为黄，连续3个月未开为红；进度完成序时为绿，低10至30个百分点（含）为黄，低30个百分点以上为红；资金按计划支付为绿，低于要求为红；按月更新',
  date: '2025',
  verified: true,
}
/** The notice says nothing of 0 to 10 points below; it stays green there, with the word that it is slightly behind. */
const gap: Source = {
  words: '规定未写低于序时10个百分点以内，缺省为绿灯并注明略低于序时',
  date: '2025',
  verified: false,
}

/** Green, yellow and red for projects, by start, schedule and payment (银川2025). */
export const threeLightsLaw: Law = {
  id: 'yinchuan-2025',
  words: { zh: '三色亮灯（银川2025）', en: 'Three lights (Yinchuan 2025)' },
  source,
  rules: [
    ...firstRules,
    rule(
      'start-missing-long',
      'far-behind',
      '连续三个月应开工未开工',
      'Due to start and not started for three months',
      atLeast('startMonthsLate', 'startMonths'),
    ),
    rule(
      'payment-short',
      'far-behind',
      '资金支付低于要求',
      'Paid less than called for',
      atLeast('paymentsLate', 'one'),
    ),
    rule('start-missing', 'behind', '当月应开工未开工', 'Due to start and not started', atLeast('startsLate', 'one')),
    ...milestoneRules,
    rule(
      'schedule-far',
      'far-behind',
      '低于序时30个百分点以上',
      'More than 30 points below',
      below('scheduleGap', 'far'),
    ),
    rule(
      'schedule-behind',
      'behind',
      '低于序时10至30个百分点',
      '10 to 30 points below',
      atMost('scheduleGap', 'short'),
    ),
    rule(
      'schedule-slightly',
      'slightly-behind',
      '略低于序时',
      'Less than 10 points below',
      below('scheduleGap', 'slight'),
    ),
    rule('growth-behind', 'behind', '增速低于目标', 'Growth below the target', below('growthGap', 'zero')),
    rule('level-behind', 'behind', '水平低于目标', 'The level is short of the target', below('levelGap', 'zero')),
    ...lastRules,
  ],
  thresholds: {
    ...commonThresholds,
    startMonths: threshold('3', source),
    short: threshold('-10', source),
    far: threshold('-30', source),
    slight: threshold('0', gap),
  },
  colours: threeColours,
  looks: makeLooks({
    ...plainWords,
    done: ['已完成', 'done', 'green'],
    ahead: ['快于序时', 'ahead of schedule', 'green'],
    'on-schedule': ['完成序时', 'on schedule', 'green'],
    'slightly-behind': ['略低于序时', 'slightly behind', 'green'],
    behind: ['低于序时', 'behind', 'yellow'],
    'far-behind': ['明显低于序时', 'far behind', 'red'],
    overdue: ['逾期', 'overdue', 'red'],
    'due-soon': ['临近时限', 'due soon', 'green'],
  }),
  verdicts: [
    {
      id: 'green',
      words: { zh: '绿灯', en: 'Green' },
      states: ['done', 'done-early', 'ahead', 'on-schedule', 'slightly-behind', 'due-soon'],
    },
    { id: 'yellow', words: { zh: '黄灯', en: 'Yellow' }, states: ['behind'] },
    { id: 'red', words: { zh: '红灯', en: 'Red' }, states: ['far-behind', 'overdue'] },
    {
      id: 'none',
      words: { zh: '未亮灯', en: 'No light' },
      states: ['not-due', 'no-data', 'stale', 'standing', 'not-applicable', 'waiting'],
    },
  ],
  cadences: [cadences.monthly, cadences.quarterly, cadences['monthly-after']],
  levels: 1,
  silentDays: 45,
  closeOut: closeOutSource,
  separation,
}
