import type {
  BreakdownDetailView,
  ChangeDecisionView,
  ItemDetailView,
  ItemView,
  LeadAdviceView,
} from '@gangmu/contract'
import { sampleCommitments } from './sample-views.ts'

const section = { id: '2.1', title: '（一）完善城乡基础设施' }
const other = { id: '2.2', title: '（二）增进民生福祉' }

const item = (number: number, title: string, more: Partial<ItemView> = {}): ItemView => ({
  id: `i${number}`,
  year: 2026,
  commitment: number,
  number,
  part: 0,
  title,
  kind: 'quantified',
  target: null,
  definition: null,
  deliverable: null,
  measures: null,
  deadline: '2026-12-31',
  deadlineWords: null,
  milestones: [],
  cadence: 'monthly',
  remarks: null,
  leader: null,
  duties: [],
  state: 'draft',
  version: 1,
  section,
  sentence: `${title}，改善群众出行条件。`,
  ...more,
})

const target = {
  subject: '农村公路',
  shape: 'count',
  amount: '36',
  upper: null,
  unit: '公里',
  comparator: 'at-least',
  reference: null,
  nature: null,
  polarity: 'up',
} as const

/** Items of a draft: one that is assigned, one with parts, a pack, one without a lead, one that goes on all year. */
export const sampleItems: readonly ItemView[] = [
  item(1, '新改建农村公路36公里', {
    target,
    leader: 'executive-deputy-head',
    duties: [
      { role: 'lead', unit: 'finance', post: null },
      { role: 'supporting', unit: 'office', post: null },
    ],
  }),
  item(1, '松涧镇新改建农村公路', {
    id: 'i1.1',
    part: 1,
    target: { ...target, amount: '40' },
    duties: [{ role: 'lead', unit: 'town-101', post: null }],
  }),
  item(2, '推进鹭洲大桥、霁山隧道等12个交通项目', { kind: 'key-project', deadlineWords: '年底前' }),
  item(3, '办好区人大代表票决的10件民生实事', {
    kind: 'livelihood',
    section: other,
    deadline: null,
    duties: [{ role: 'compiling', unit: 'office', post: null }],
  }),
  item(4, '健全拖欠企业账款清偿机制', { kind: 'standing', section: other, deadline: null }),
]

/** The same once they are issued; the last one was dropped. */
export const issuedItems: readonly ItemView[] = sampleItems.map((one) => ({
  ...one,
  state: one.number === 4 ? 'dropped' : 'issued',
  version: 2,
  duties: one.duties.length > 0 ? one.duties : [{ role: 'lead', unit: 'finance', post: null }],
}))

/** A draft with something missing of every kind. */
export const sampleBreakdown: BreakdownDetailView = {
  year: 2026,
  state: 'draft',
  confirmations: [],
  meeting: null,
  adoptedOn: null,
  issueNumber: null,
  issuedOn: null,
  baselineSha256: null,
  supplements: [],
  version: 1,
  gaps: { items: 5, withoutLead: 2, withoutDeadline: 1, emptySlots: 2, unconfirmed: ['executive-deputy-head'] },
  slots: [
    { commitment: 2, number: 1, name: '鹭洲大桥', excuse: null, version: 1 },
    { commitment: 2, number: 2, name: null, excuse: null, version: 1 },
    {
      commitment: 2,
      number: 3,
      name: null,
      excuse: { by: 'a1', reason: '选址未定', at: '2026-01-20T01:00:00.000Z' },
      version: 2,
    },
  ],
  sums: [{ number: 1, parts: 1, sum: '40', target: '36', unit: '公里', verdict: 'over' }],
}

export const issuedBreakdown: BreakdownDetailView = {
  ...sampleBreakdown,
  state: 'issued',
  meeting: '区政府第三届第71次常务会议',
  adoptedOn: '2026-01-20',
  issueNumber: '云岫府办〔2026〕1号',
  issuedOn: '2026-01-26',
  baselineSha256: 'c'.repeat(64),
  supplements: [
    { issueNumber: '云岫府办〔2026〕30号', issuedOn: '2026-08-01', items: 2, baselineSha256: 'd'.repeat(64) },
  ],
  version: 5,
  gaps: { items: 5, withoutLead: 0, withoutDeadline: 0, emptySlots: 0, unconfirmed: [] },
}

/** Suggestions for the pack, with reasons of every kind. */
export const sampleAdvice: LeadAdviceView = {
  historyEmpty: false,
  items: [
    {
      item: 'i2',
      suggestions: [
        {
          unit: 'finance',
          score: 3,
          reasons: [
            { kind: 'earlier', words: '交通项目', year: 2025 },
            { kind: 'topic', words: '项目', year: null },
          ],
        },
        { unit: 'office', score: 1, reasons: [{ kind: 'name', words: '办公', year: null }] },
      ],
    },
  ],
}

/** A decision that put a deadline off. */
export const sampleChange: ChangeDecisionView = {
  id: 'k1',
  item: 'i1',
  kind: 'extension',
  document: '云岫府办〔2026〕20号',
  decidedOn: '2026-06-20',
  approver: '区长',
  reason: '汛期停工',
  successor: null,
  before: { deadline: '2026-10-31', deadlineWords: '10月底前' },
  after: { deadline: '2026-12-31', deadlineWords: '年底前' },
  at: '2026-06-21T01:00:00.000Z',
  by: 'a1',
}

/** An issued item with its history. */
export const sampleDetail: ItemDetailView = (() => {
  const {
    section: _,
    sentence: __,
    ...now
  } = {
    ...(issuedItems[0] as ItemView),
    version: 3,
    deadline: '2026-12-31',
    deadlineWords: '年底前',
    deliverable: '通过交工验收',
    milestones: [
      { id: 'm1', title: '路基完成八成', kind: 'quarter', due: '2026-06-30', doneOn: '2026-06-25' },
      { id: 'm2', title: '全线贯通', kind: 'quarter', due: '2026-12-31', doneOn: null },
    ] as ItemView['milestones'],
  }
  const { section: ___, sentence: ____, ...draft } = { ...(sampleItems[0] as ItemView), deadline: '2026-10-31' }
  return {
    item: now,
    commitment: sampleCommitments[0] as ItemDetailView['commitment'],
    versions: [
      { item: draft, effectiveOn: '2026-01-12', decision: null },
      { item: { ...now, version: 2, deadline: '2026-10-31' }, effectiveOn: '2026-01-26', decision: null },
      { item: now, effectiveOn: '2026-06-20', decision: 'k1' },
    ],
    decisions: [sampleChange],
    duties: [
      { item: 'i1', role: 'lead', unit: 'town-101', post: null, from: '2026-01-26', until: '2026-02-28' },
      { item: 'i1', role: 'lead', unit: 'finance', post: null, from: '2026-03-01', until: null },
      { item: 'i1', role: 'supporting', unit: 'office', post: null, from: '2026-01-26', until: null },
    ],
  }
})()
