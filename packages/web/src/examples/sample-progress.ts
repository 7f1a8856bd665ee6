import {
  type ItemLightView,
  type ItemLineView,
  type ItemProgressView,
  type LightState,
  type LightVerdictView,
  type LookView,
  lightStates,
  type MonthSheetView,
  type ObservationView,
  type OverviewView,
  type ProgressEntryView,
  type RollUpView,
} from '@gangmu/contract'
import { lightNames } from '../parts/light-words.ts'
import { issuedItems } from './sample-items.ts'

const colours: Readonly<Partial<Record<LightState, string>>> = {
  done: 'green',
  'done-early': 'green',
  ahead: 'green',
  'on-schedule': 'blue',
  'slightly-behind': 'amber',
  behind: 'orange',
  'far-behind': 'red',
  overdue: 'red',
  'due-soon': 'violet',
}

const looks = Object.fromEntries(
  lightStates.map((state): [LightState, LookView] => [
    state,
    { words: lightNames[state], shape: state, colour: colours[state] ?? 'grey' },
  ]),
) as OverviewView['law']['looks']

const law: OverviewView['law'] = {
  id: 'default',
  words: { zh: '缺省规则', en: 'Default rules' },
  source: { words: '缺省值，可由当地规定替换', date: '2026-11-25', verified: false },
  looks,
  colours: [
    { id: 'green', words: { zh: '绿', en: 'green' }, meaning: { zh: '完成或快于序时', en: 'done or ahead' } },
    { id: 'red', words: { zh: '红', en: 'red' }, meaning: { zh: '明显低于序时或逾期', en: 'far behind or overdue' } },
  ],
  silentDays: 45,
}

/** An item in one line. */
export const line = (number: number, title: string, more: Partial<ItemLineView> = {}): ItemLineView => ({
  id: `i${number}`,
  number,
  part: 0,
  title,
  kind: 'quantified',
  lead: 'finance',
  leader: null,
  deadline: '2026-07-31',
  state: 'due-soon',
  rule: 'near-deadline',
  lateMark: null,
  weekBefore: 'on-schedule',
  heardOn: '2026-07-12',
  ...more,
})

const counted = (counts: Readonly<Partial<Record<LightState, number>>>): RollUpView => {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    total,
    states: lightStates.map((state) => {
      const count = counts[state] ?? 0
      return { state, count, share: ((count / total) * 100).toFixed(1) }
    }),
  }
}

const asked = {
  at: '2026-07-16T02:00:00.000Z',
  by: 'a1',
  version: 1,
}

/** A year on a day in July: something of every kind is late, due, silent, changed and waiting. */
export const sampleOverview: OverviewView = {
  year: 2026,
  on: '2026-07-20',
  law,
  rollUp: counted({
    done: 9,
    ahead: 14,
    'on-schedule': 61,
    'slightly-behind': 12,
    behind: 7,
    overdue: 3,
    'due-soon': 6,
    standing: 8,
  }),
  verdicts: [
    { id: 'done', words: { zh: '已完成年度目标', en: 'Target reached' }, count: 9, share: '7.5' },
    { id: 'on-schedule', words: { zh: '有序时推进', en: 'On schedule' }, count: 89, share: '74.2' },
    { id: 'behind', words: { zh: '滞后序时', en: 'Behind schedule' }, count: 22, share: '18.3' },
  ],
  starts: { started: 17, due: 20, rate: '85.00' },
  units: [
    { unit: 'finance', ...counted({ done: 4, 'on-schedule': 22, behind: 5, overdue: 2 }) },
    { unit: 'office', ...counted({ done: 5, 'on-schedule': 39, 'slightly-behind': 3 }) },
    { unit: null, ...counted({ waiting: 1 }) },
  ],
  newlyLate: [
    line(21, '建成石门社区食堂', {
      state: 'overdue',
      deadline: '2026-07-15',
      lateMark: { since: '2026-07-16', days: 5, still: true },
    }),
  ],
  dueSoon: [
    line(12, '新改建农村公路36公里'),
    line(13, '完成老旧小区改造9个', { deadline: '2026-08-02', lead: 'office' }),
  ],
  silent: [
    line(40, '健全拖欠企业账款清偿机制', { state: 'stale', heardOn: null, deadline: null, weekBefore: 'stale' }),
  ],
  changed: [
    line(21, '建成石门社区食堂', { state: 'overdue', deadline: '2026-07-15' }),
    line(7, '规模以上工业增加值增长6%', {
      state: 'on-schedule',
      weekBefore: 'slightly-behind',
      kind: 'economic-indicator',
    }),
  ],
  waiting: {
    toApprove: [{ unit: 'finance', period: '2026-06', count: 4 }],
    returned: [{ item: 'i2', period: '2026-06', unit: 'office', returnedWords: '请附竣工验收文号', unlocked: [] }],
    extensionRequests: [
      {
        id: 'x1',
        item: 'i21',
        unit: 'office',
        deadline: '2026-09-30',
        reason: '汛期停工21天',
        state: 'open',
        answer: null,
        decision: null,
        answeredAt: null,
        answeredBy: null,
        ...asked,
      },
    ],
    obstacles: [
      {
        id: 'o1',
        item: 'i12',
        period: '2026-06',
        unit: 'finance',
        cause: 'factors',
        ask: '请区政府协调松涧镇段用地',
        words: '松涧镇段3公里用地未交付',
        state: 'open',
        answer: null,
        answeredAt: null,
        answeredBy: null,
        ...asked,
      },
    ],
    toSign: [],
    toCheck: [],
  },
}

/** A day on which nothing is late and nothing waits. */
export const calmOverview: OverviewView = {
  ...sampleOverview,
  rollUp: counted({ 'on-schedule': 120 }),
  verdicts: [{ id: 'on-schedule', words: { zh: '有序时推进', en: 'On schedule' }, count: 120, share: '100.0' }],
  starts: { started: 0, due: 0, rate: null },
  units: [{ unit: 'finance', ...counted({ 'on-schedule': 120 }) }],
  newlyLate: [],
  dueSoon: [],
  silent: [],
  changed: [],
  waiting: { toApprove: [], returned: [], extensionRequests: [], obstacles: [], toSign: [], toCheck: [] },
}

/** A value as a unit reports it. */
export const observation = (
  period: string,
  amount: string | null,
  more: Partial<ObservationView> = {},
): ObservationView => ({
  id: `${period}-${more.aspect ?? 'reported'}`,
  subject: { kind: 'item', id: 'i1' },
  period,
  aspect: 'reported',
  amount,
  unit: '公里',
  base: null,
  growth: null,
  figureState: 'flash',
  definition: null,
  source: '区财政局月报',
  author: 'a1',
  at: '2026-07-20T02:00:00.000Z',
  claimedOn: '2026-07-20',
  late: false,
  revises: null,
  ...more,
})

/** Behind schedule, with a rule that was tried before it, and what would turn it. */
const sampleVerdict: LightVerdictView = {
  state: 'behind',
  rule: 'schedule-behind',
  numbers: [
    { name: 'scheduleGap', value: '-8.33', unit: 'points' },
    { name: 'completion', value: '41.67', unit: 'percent' },
    { name: 'expectedShare', value: '50.00', unit: 'percent' },
  ],
  why: [
    {
      rule: 'closed',
      state: 'done',
      words: { zh: '已销号', en: 'Closed out' },
      matched: false,
      asked: true,
      tests: [{ fact: 'itemState', op: 'is', against: 'closed-out', value: 'issued', unit: 'word', held: false }],
    },
    {
      rule: 'schedule-far',
      state: 'far-behind',
      words: { zh: '明显低于序时进度', en: 'Far below schedule' },
      matched: false,
      asked: true,
      tests: [{ fact: 'scheduleGap', op: 'below', against: '-20', value: '-8.33', unit: 'points', held: false }],
    },
    {
      rule: 'schedule-behind',
      state: 'behind',
      words: { zh: '低于序时进度', en: 'Below schedule' },
      matched: true,
      asked: true,
      tests: [{ fact: 'scheduleGap', op: 'below', against: '-5', value: '-8.33', unit: 'points', held: true }],
    },
    {
      rule: 'not-due',
      state: 'not-due',
      words: { zh: '未到报送时间', en: 'Nothing is due yet' },
      matched: false,
      asked: false,
      tests: [],
    },
  ],
  turns: {
    state: 'on-schedule',
    code: 'reach-amount',
    params: { period: '2026-06', needed: '18', actual: '15', unit: '公里' },
  },
  lateMark: { since: '2026-04-01', days: 12, still: false },
}

const entry = (item: string, more: Partial<ProgressEntryView> = {}): ProgressEntryView => ({
  item,
  period: '2026-07',
  unit: 'finance',
  state: 'saved',
  body: {
    words: '路基完成24公里，路面完成15公里。',
    nothingNew: false,
    figure: { amount: '15', unit: '公里', base: '12', growth: null, figureState: 'flash', claimedOn: '2026-07-20' },
    milestonesDone: [],
    obstacle: { cause: 'factors', ask: '请区政府协调松涧镇段用地', words: '松涧镇段3公里用地未交付' },
    evidence: ['e1'],
  },
  approved: null,
  returnedWords: null,
  unlocked: [],
  submittedOn: null,
  submittedBy: null,
  approvedBy: null,
  version: 3,
  changedSinceApproval: [],
  ...more,
})

const nothing = { owned: null, previous: null, base: null, reported: null }
const [roads, part, bridges, livelihood] = issuedItems

/** A month with a line of every state: typed, sent back, approved with one field open, owned by somebody else, empty. */
export const sampleSheet: MonthSheetView = {
  unit: { id: 'finance', name: '区财政局' },
  month: '2026-07',
  on: '2026-07-20',
  notDue: 11,
  rows: [
    {
      item: roads!,
      period: '2026-07',
      due: '2026-07-25',
      workingDaysLeft: 4,
      entry: entry('i1'),
      held: { ...nothing, previous: observation('2026-06', '12'), base: observation('2025-07', '11') },
      light: sampleVerdict,
    },
    {
      item: {
        ...bridges!,
        milestones: [{ id: 'm1', title: '鹭洲大桥主桥合龙', kind: 'construction', due: '2026-06-30', doneOn: null }],
      },
      period: '2026-07',
      due: '2026-07-25',
      workingDaysLeft: 4,
      entry: entry('i2', {
        state: 'returned',
        returnedWords: '请附竣工验收文号',
        body: { ...entry('').body, figure: null },
      }),
      held: nothing,
      light: { ...sampleVerdict, state: 'slightly-behind' },
    },
    {
      item: livelihood!,
      period: '2026-07',
      due: '2026-07-15',
      workingDaysLeft: 0,
      entry: entry('i3', {
        state: 'approved',
        unlocked: ['figure'],
        changedSinceApproval: ['figure'],
        approved: entry('').body,
      }),
      held: nothing,
      light: { ...sampleVerdict, state: 'on-schedule' },
    },
    {
      item: { ...part!, title: '规模以上工业增加值增长6%' },
      period: '2026-07',
      due: '2026-07-25',
      workingDaysLeft: 4,
      entry: null,
      held: {
        ...nothing,
        owned: {
          unit: 'office',
          name: '区统计局',
          value: observation('2026-07', null, {
            growth: '5.8',
            unit: '%',
            source: '区统计局月度数据',
            figureState: 'preliminary',
          }),
        },
      },
      light: null,
    },
  ],
}

/** What one unit has added. */
export const sampleEvidence: ItemProgressView['evidence'] = [
  {
    id: 'e1',
    kind: 'document',
    title: '农村公路月度进度表',
    reference: '云岫交〔2026〕31号',
    unit: 'finance',
    fileName: null,
    mediaType: null,
    size: null,
    sha256: null,
    at: '2026-07-18T02:00:00.000Z',
    by: 'a1',
    items: ['i1'],
  },
]

/** Why the roads are behind, with the receipt of their deadline. */
export const sampleLight: ItemLightView = {
  on: '2026-07-20',
  law,
  verdict: sampleVerdict,
  look: looks.behind,
  receipt: {
    deadline: '2026-12-31',
    words: '年底前',
    left: {
      calendarDays: 164,
      workingDays: 111,
      skipped: [{ day: '2026-10-01', off: '国庆节' }],
      unknownYears: [],
    },
    extensions: [],
  },
  parts: null,
}

/** Everything said of the roads: a report, a check that differs, an obstacle with its answer. */
export const sampleProgress: ItemProgressView = {
  series: null,
  observations: [
    observation('2026-06', '12'),
    observation('2026-06', '11', { aspect: 'verified', source: '现场' }),
    observation('2026-07', '15'),
  ],
  entries: [entry('i1', { state: 'approved', submittedOn: '2026-07-20', approved: entry('i1').body })],
  verifications: [
    {
      id: 'v1',
      item: 'i1',
      period: '2026-06',
      method: 'on-site',
      finding: 'differs',
      words: '松涧镇段有1公里未铺面层',
      observation: null,
      at: '2026-07-08T02:00:00.000Z',
      by: 'a1',
    },
  ],
  evidence: sampleEvidence,
  obstacles: sampleOverview.waiting.obstacles,
  extensionRequests: [],
  ties: { own: null, reference: null },
  closeOut: null,
}
