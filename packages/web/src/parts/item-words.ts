import type { BreakdownView, ChangeDecisionView, DutyView, ItemView, MilestoneView } from '@gangmu/contract'
import type { Messages } from '../app/language.tsx'

const zh = {
  kinds: {
    'economic-indicator': '主要经济指标',
    quantified: '量化指标',
    'key-project': '重点项目',
    livelihood: '民生实事',
    qualitative: '定性任务',
    standing: '常年任务',
    other: '其他',
  } as Readonly<Record<ItemView['kind'], string>>,
  states: {
    draft: '草稿',
    issued: '已印发',
    'closed-out': '已销号',
    dropped: '已取消',
    merged: '已并入',
  } as Readonly<Record<ItemView['state'], string>>,
  stages: { draft: '草稿', confirmed: '已确认', adopted: '已审议', issued: '已印发' } as Readonly<
    Record<BreakdownView['state'], string>
  >,
  roles: { lead: '牵头', compiling: '汇总', responsible: '责任', supporting: '配合' } as Readonly<
    Record<DutyView['role'], string>
  >,
  milestoneKinds: {
    decision: '决策',
    construction: '建设',
    investment: '投资',
    policy: '政策',
    pilot: '试点',
    honour: '荣誉',
    quarter: '形象进度',
  } as Readonly<Record<MilestoneView['kind'], string>>,
  changes: {
    extension: '延期',
    target: '调整目标',
    drop: '取消',
    merge: '并入其他任务',
    unit: '调整单位',
    milestone: '调整节点',
    split: '拆分',
  } as Readonly<Record<ChangeDecisionView['kind'], string>>,
  fields: {
    title: '任务',
    kind: '类型',
    target: '目标',
    definition: '口径',
    deliverable: '完成标准',
    measures: '工作举措',
    deadline: '时限',
    deadlineWords: '时限用语',
    milestones: '节点',
    cadence: '报送周期',
    remarks: '备注',
    leader: '分管领导',
    duties: '责任单位',
    state: '状态',
  } as Readonly<Record<string, string>>,
}

/** What kinds, states, roles, changes and fields of items are called. */
export const itemWords: Messages<typeof zh> = {
  zh,
  en: {
    kinds: {
      'economic-indicator': 'Economic indicator',
      quantified: 'Quantified',
      'key-project': 'Key project',
      livelihood: 'Livelihood project',
      qualitative: 'Qualitative',
      standing: 'Standing',
      other: 'Other',
    },
    states: { draft: 'Draft', issued: 'Issued', 'closed-out': 'Closed out', dropped: 'Dropped', merged: 'Merged' },
    stages: { draft: 'Draft', confirmed: 'Confirmed', adopted: 'Adopted', issued: 'Issued' },
    roles: { lead: 'Lead', compiling: 'Compiling', responsible: 'Responsible', supporting: 'Supporting' },
    milestoneKinds: {
      decision: 'decision',
      construction: 'construction',
      investment: 'investment',
      policy: 'policy',
      pilot: 'pilot',
      honour: 'honour',
      quarter: 'stage by quarter',
    },
    changes: {
      extension: 'Extension',
      target: 'Target',
      drop: 'Drop',
      merge: 'Merge into another',
      unit: 'Units',
      milestone: 'Milestones',
      split: 'Split',
    },
    fields: {
      title: 'Task',
      kind: 'Kind',
      target: 'Target',
      definition: 'Definition',
      deliverable: 'Done when',
      measures: 'Measures',
      deadline: 'Deadline',
      deadlineWords: 'Deadline in words',
      milestones: 'Milestones',
      cadence: 'Reports',
      remarks: 'Remarks',
      leader: 'Leader in charge',
      duties: 'Units',
      state: 'State',
    },
  },
}
