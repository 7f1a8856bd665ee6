import type { Law } from './law.ts'
import {
  cadences,
  closeOutSource,
  commonThresholds,
  makeLooks,
  ours,
  plainColours,
  plainWords,
  separation,
} from './parts.ts'
import { atLeast, firstRules, gapRules, lastRules, milestoneRules, rule } from './rules.ts'

/** What holds where a place has not chosen: schedule is months gone by of twelve, below is any figure short of it. */
export const defaultLaw: Law = {
  id: 'default',
  words: { zh: '缺省规则', en: 'Default rules' },
  source: ours,
  rules: [
    ...firstRules,
    rule(
      'start-missing-long',
      'far-behind',
      '应开工未开工已连续多月',
      'Not started for months',
      atLeast('startMonthsLate', 'startMonths'),
    ),
    ...milestoneRules,
    ...gapRules,
    ...lastRules,
  ],
  thresholds: { ...commonThresholds, startMonths: { value: '3', source: ours } },
  colours: plainColours,
  looks: makeLooks(plainWords),
  verdicts: [
    { id: 'done', words: { zh: '已完成年度目标', en: 'Target reached' }, states: ['done', 'done-early'] },
    {
      id: 'on-schedule',
      words: { zh: '有序时推进', en: 'On schedule' },
      states: ['ahead', 'on-schedule', 'due-soon', 'not-due', 'standing'],
    },
    {
      id: 'behind',
      words: { zh: '滞后序时', en: 'Behind schedule' },
      states: ['slightly-behind', 'behind', 'far-behind', 'overdue'],
    },
    {
      id: 'other',
      words: { zh: '其他', en: 'Other' },
      states: ['no-data', 'stale', 'waiting', 'not-applicable'],
    },
  ],
  cadences: Object.values(cadences),
  levels: 1,
  silentDays: 45,
  closeOut: closeOutSource,
  separation,
}
