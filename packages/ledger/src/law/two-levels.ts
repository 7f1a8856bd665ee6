import type { Law } from './law.ts'
import {
  cadences,
  closeOutSource,
  commonThresholds,
  makeLooks,
  plainColours,
  plainWords,
  separation,
  threshold,
} from './parts.ts'
import { below, firstRules, lastRules, milestoneRules, rule } from './rules.ts'
import type { Source } from './source.ts'

const source: Source = {
  words:
    '金寨县政府工作报告半年督查：145项目标任务再分解为222个具体工作内容，按欠进度、超进度、已完成和提前完成、其它类、达进度五类通报；方法为查阅资料、电话核查、现场核实',
  date: '2025-07',
  verified: true,
}
const ahead: Source = { words: '通报未写超进度的界线，缺省为快于序时10个百分点以上', date: '2025-07', verified: false }

/** Two levels and five verdicts: an item that has parts is judged by them (金寨2025). */
export const twoLevelsLaw: Law = {
  id: 'jinzhai-2025',
  words: { zh: '两级五类（金寨2025）', en: 'Two levels, five verdicts (Jinzhai 2025)' },
  source,
  rules: [
    ...firstRules,
    ...milestoneRules.map((one) => ({ ...one, state: 'behind' as const })),
    rule('schedule-behind', 'behind', '欠进度', 'Behind schedule', below('scheduleGap', 'zero')),
    rule('growth-behind', 'behind', '增速低于目标', 'Growth below the target', below('growthGap', 'zero')),
    rule('level-behind', 'behind', '水平低于目标', 'The level is short of the target', below('levelGap', 'zero')),
    ...lastRules,
  ],
  thresholds: { ...commonThresholds, scheduleAhead: threshold('10', ahead), growthAhead: threshold('1', ahead) },
  colours: plainColours,
  looks: makeLooks({
    ...plainWords,
    done: ['已完成', 'done', 'green'],
    ahead: ['超进度', 'ahead of schedule', 'green'],
    'on-schedule': ['达进度', 'on schedule', 'blue'],
    'slightly-behind': ['欠进度', 'behind', 'orange'],
    behind: ['欠进度', 'behind', 'orange'],
    'far-behind': ['欠进度', 'behind', 'orange'],
    overdue: ['欠进度（逾期）', 'behind (overdue)', 'red'],
  }),
  verdicts: [
    {
      id: 'behind',
      words: { zh: '欠进度', en: 'Behind' },
      states: ['slightly-behind', 'behind', 'far-behind', 'overdue'],
    },
    { id: 'ahead', words: { zh: '超进度', en: 'Ahead' }, states: ['ahead'] },
    { id: 'done', words: { zh: '已完成和提前完成', en: 'Done and done early' }, states: ['done', 'done-early'] },
    {
      id: 'other',
      words: { zh: '其它类', en: 'Other' },
      states: ['not-due', 'no-data', 'stale', 'standing', 'not-applicable', 'waiting'],
    },
    { id: 'on-schedule', words: { zh: '达进度', en: 'On schedule' }, states: ['on-schedule', 'due-soon'] },
  ],
  cadences: [cadences.monthly, cadences.quarterly, cadences['half-yearly']],
  levels: 2,
  silentDays: 60,
  closeOut: closeOutSource,
  separation,
}
