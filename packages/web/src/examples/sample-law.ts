import type { LawAnswerView, LawView } from '@gangmu/contract'
import { lightNames } from '../parts/light-words.ts'

const source = { words: '云岫区政府督查室亮灯办法', date: '2026-01-05', verified: true }
const ours = { words: '缺省值，可由当地规定替换', date: '2026-11-25', verified: false, own: true }
const unverified = { words: '云岫区督查专报制度：每月25日前报送', date: '2026', verified: false }
const looks = Object.fromEntries(
  Object.entries(lightNames).map(([state, words]) => [state, { words, shape: state, colour: 'grey' }]),
) as LawView['looks']

/** Rules of an invented place: one of words, one of a number with a source, one without. */
const sampleLaw: LawView = {
  id: 'sample',
  words: { zh: '云岫规则', en: 'Rules of Yunxiu' },
  source,
  rules: [
    {
      id: 'ended',
      state: 'not-applicable',
      words: { zh: '已取消或已并入其他事项', en: 'Dropped or merged' },
      when: [{ fact: 'itemState', is: ['dropped', 'merged'] }],
    },
    {
      id: 'schedule-behind',
      state: 'behind',
      words: { zh: '低于序时', en: 'Behind schedule' },
      when: [{ fact: 'scheduleGap', op: 'below', threshold: 'scheduleBehind' }],
    },
    {
      id: 'near-deadline',
      state: 'due-soon',
      words: { zh: '临近时限', en: 'Near its deadline' },
      when: [{ fact: 'daysLeft', op: 'at-most', threshold: 'dueSoonDays' }],
    },
    { id: 'other', state: 'not-due', words: { zh: '其余', en: 'All others' }, when: [] },
  ],
  thresholds: { scheduleBehind: { value: '-5', source }, dueSoonDays: { value: '15', source: ours } },
  colours: [{ id: 'red', words: { zh: '红', en: 'red' }, meaning: { zh: '逾期', en: 'overdue' } }],
  looks,
  verdicts: [{ id: 'behind', words: { zh: '滞后序时', en: 'Behind schedule' }, states: ['behind', 'overdue'] }],
  cadences: [
    {
      id: 'monthly',
      words: { zh: '每月25日前', en: 'by the 25th of each month' },
      every: 'month',
      dueDay: 25,
      dueIn: 'same',
      source: unverified,
    },
  ],
  levels: 1,
  silentDays: 45,
  closeOut: source,
  separation: { pairs: ['propose-sign', 'propose-check', 'sign-check'], source: ours },
}

/** What a place goes by, with another set it could choose. */
export const sampleLawAnswer: LawAnswerView = {
  law: sampleLaw,
  version: 1,
  choices: [sampleLaw, { id: 'default', words: { zh: '缺省规则', en: 'Default rules' }, source: ours }],
}
