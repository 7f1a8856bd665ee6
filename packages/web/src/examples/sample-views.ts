import type {
  AuditEntryView,
  CommitmentView,
  DecisionView,
  DocumentDetailView,
  DocumentReadingView,
  DocumentView,
  HomeView,
  JobView,
  OrphanView,
  PlaceView,
  RemainderView,
  SessionView,
} from '@gangmu/contract'
import { find, sampleReading } from './sample-reading.ts'

const at = '2026-02-03T01:30:00.000Z'

export const samplePlace: PlaceView = { code: '990102', name: '云岫区', parent: '990100' }
export const longPlace: PlaceView = {
  code: '990103',
  name: '澜江市云岫山国家级风景名胜区及智能传感产业集聚示范区管理委员会',
  parent: '990100',
}
export const longTitle =
  '澜江市云岫区人民政府关于二〇二六年国民经济和社会发展计划执行情况与下一年度计划草案的工作报告（征求意见稿第三次修订）'

export const sampleSession: SessionView = {
  account: { id: 'a1', name: '督查室' },
  csrf: 'token',
  pending: null,
  places: [{ ...samplePlace, roles: ['office', 'system-administrator'], scope: 'all', posts: [], home: true }],
  setupOpen: false,
  provider: false,
  durability: 'embedded',
  programVersion: '0.1.0',
}

const openRemainder: RemainderView = {
  numbers: { total: 17, placed: 16, open: 1 },
  clauses: { total: 1, open: 1 },
  findings: { total: 13, open: 13 },
  headings: { total: 2, open: 2 },
  complete: false,
}

export const settledRemainder: RemainderView = {
  numbers: { total: 17, placed: 16, open: 0 },
  clauses: { total: 1, open: 0 },
  findings: { total: 13, open: 0 },
  headings: { total: 2, open: 0 },
  complete: true,
}

export const sampleDocument: DocumentView = {
  id: 'd1',
  place: samplePlace.code,
  title: '云岫区2026年政府工作报告',
  kind: 'work-report',
  year: 2026,
  fileName: 'report-2026.txt',
  format: 'txt',
  bytesSha256: 'a'.repeat(64),
  importedAt: at,
  importedBy: '督查室',
  state: 'in-review',
  textVersion: 1,
  version: 3,
  remainder: openRemainder,
}

const sampleDetail: DocumentDetailView = {
  ...sampleDocument,
  encoding: 'utf-8',
  textSha256: 'b'.repeat(64),
  textVersions: [
    { number: 1, importedAt: at, importedBy: '督查室', textSha256: 'b'.repeat(64), fileName: 'report-2026.txt' },
  ],
  adoption: null,
  orphans: 0,
}

/** A decision on words of the sample. */
export function decide(
  id: string,
  kind: DecisionView['kind'],
  words: string,
  verdict: DecisionView['verdict'],
  reason: string | null = null,
): DecisionView {
  const anchor = find(words)
  return {
    id,
    document: sampleDocument.id,
    kind,
    anchor: { ...anchor, textVersion: 1 },
    verdict,
    correction: verdict === 'correct' ? { verb: '加快推进' } : null,
    reason,
    by: '督查室',
    at,
    version: 1,
    current: anchor,
  }
}

export const sampleDecisions: readonly DecisionView[] = [
  decide('c1', 'commitment', '新改建农村公路36公里', 'accept'),
  decide('c2', 'target', '农村公路36公里', 'accept'),
  decide('c3', 'commitment', '推动鹭洲大桥建成通车', 'correct', '按原文更正'),
  decide('c4', 'commitment', '启动霁山隧道前期工作', 'reject', '重复表述'),
  decide('c5', 'missing-heading', '（三）壮大特色产业', 'excuse', '原件缺页，待补'),
]

export const freshView: DocumentReadingView = {
  document: sampleDetail,
  reading: sampleReading,
  decisions: [],
  locations: [{ start: 0, page: 7, paragraph: 3, cell: null }],
}
export const halfView: DocumentReadingView = { ...freshView, decisions: [...sampleDecisions] }
export const adoptedView: DocumentReadingView = {
  ...halfView,
  document: {
    ...sampleDetail,
    state: 'adopted',
    remainder: settledRemainder,
    adoption: { at, by: '督查室', commitments: 11 },
  },
}

export const sampleCommitments: readonly CommitmentView[] = [
  {
    address: '990102-2026-001',
    number: 1,
    document: sampleDocument.id,
    year: 2026,
    kind: 'project',
    quote: find('加快建设松漆公路、澜岫大道东延等12个重点交通项目'),
    sentence: find('加快建设松漆公路、澜岫大道东延等12个重点交通项目，新改建农村公路36公里。'),
    section: { id: '3.1', title: '（一）织密交通路网' },
    verb: '加快建设',
    objects: ['松漆公路', '澜岫大道东延'],
    target: null,
    stated: 12,
    named: 2,
    adoptedAt: at,
    version: 1,
  },
  {
    address: '990102-2026-002',
    number: 2,
    document: sampleDocument.id,
    year: 2026,
    kind: 'target',
    quote: find('地区生产总值增长5.5%左右'),
    sentence: find('今年主要预期目标是：地区生产总值增长5.5%左右，一般公共预算收入增长4%以上'),
    section: { id: '3', title: '二、2026年工作安排' },
    verb: null,
    objects: [],
    target: {
      subject: '地区生产总值',
      comparator: 'about',
      amount: '5.5',
      unit: '%',
      reference: null,
      measure: 'change',
    },
    stated: null,
    named: null,
    adoptedAt: at,
    version: 1,
  },
]

export const sampleAudit: readonly AuditEntryView[] = [
  {
    sequence: 2,
    at,
    actor: '督查室',
    action: 'finding-decided',
    what: 'decision:0198f2aa-1111-7222-8333-444455556666',
    before: null,
    after: { verdict: 'accept' },
    previousHash: 'c'.repeat(64),
    hash: 'd'.repeat(64),
    algorithm: 'sha256',
  },
  {
    sequence: 1,
    at,
    actor: 'system',
    action: 'place-opened',
    what: 'place:990102',
    before: null,
    after: { code: '990102' },
    previousHash: '0'.repeat(64),
    hash: 'c'.repeat(64),
    algorithm: 'sha256',
  },
]

export const sampleHome: HomeView = {
  place: samplePlace,
  documents: { total: 2, inReview: 1, adopted: 1 },
  commitments: { total: 96, targets: 18, tasks: 60, projects: 18 },
  next: [
    { code: 'finish-review', document: { id: 'd1', title: '云岫区2026年政府工作报告' }, open: 17 },
    { code: 'see-orphans', document: { id: 'd1', title: '云岫区2026年政府工作报告' }, open: 2 },
    { code: 'see-ledger', document: null, open: 0 },
  ],
  recent: sampleAudit.map(({ sequence, at: when, actor, action, what }) => ({
    sequence,
    at: when,
    actor,
    action,
    what,
  })),
}

export const emptyHome: HomeView = {
  place: samplePlace,
  documents: { total: 0, inReview: 0, adopted: 0 },
  commitments: { total: 0, targets: 0, tasks: 0, projects: 0 },
  next: [{ code: 'import-a-report', document: null, open: 0 }],
  recent: [],
}

export const runningJob: JobView = {
  id: 'j1',
  kind: 'import',
  state: 'running',
  stage: 'reading',
  done: 2,
  total: 3,
  result: null,
  problem: null,
  notices: [],
}

export const sampleOrphans: readonly OrphanView[] = [
  {
    decision: {
      ...decide('o1', 'commitment', '改造老旧小区9个', 'accept'),
      anchor: { start: 10, end: 19, quote: '改造老旧小区11个', textVersion: 1 },
      current: null,
    },
    candidates: [{ ...find('改造老旧小区9个'), score: 0.86 }],
  },
  {
    decision: {
      ...decide('o2', 'commitment', '新增口袋公园6个', 'reject', '重复表述'),
      anchor: { start: 40, end: 50, quote: '办好省运会云岫赛区赛事', textVersion: 1 },
      current: null,
    },
    candidates: [],
  },
]
