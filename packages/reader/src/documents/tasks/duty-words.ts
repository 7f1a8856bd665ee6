import type { DutyRole } from '../../reading.ts'

/** What a label or a column head announces: units in a role, the leader in charge, the deadline, the task, or nothing kept. */
export type FieldKind = DutyRole | 'leader' | 'deadline' | 'task' | 'number' | 'other'

/**
 * Words before a colon, and heads of columns, as breakdowns in use write them (practice §1.2–1.3). Longer words stand before
 * the shorter ones they begin with.
 */
const labels: readonly (readonly [FieldKind, readonly string[]])[] = [
  [
    'lead',
    [
      '牵头单位及责任人',
      '牵头责任单位',
      '牵头（责任）单位',
      '责任（牵头）单位',
      '牵头单位',
      '牵头部门',
      '主办单位',
      '主责单位',
      '主责部门',
      '主管部门',
      '牵头',
    ],
  ],
  ['compiling', ['汇总单位', '汇总部门']],
  ['responsible', ['责任单位', '责任部门', '责任主体', '承办单位', '落实单位', '实施单位', '实施主体', '完成单位']],
  [
    'supporting',
    [
      '责任（配合）单位',
      '配合责任单位',
      '配合单位',
      '配合部门',
      '协办单位',
      '协同单位',
      '协助单位',
      '参与单位',
      '参加单位',
      '配合',
    ],
  ],
  [
    'leader',
    [
      '区政府分管领导',
      '县政府分管领导',
      '市政府分管领导',
      '责任（牵头）领导',
      '牵头领导',
      '责任领导',
      '分管领导',
      '包联领导',
      '领衔领导',
      '挂帅领导',
      '督办领导',
      '牵头市领导',
      '牵头区领导',
      '牵头县领导',
      '责任市领导',
      '责任区领导',
      '责任县领导',
    ],
  ],
  ['deadline', ['完成时限', '完成时间', '办结时限', '办理时限', '时限要求', '完成期限', '时间节点', '时限']],
  [
    'task',
    ['目标任务', '工作任务', '项目内容', '主要内容', '建设内容', '工作内容', '任务内容', '实事内容', '具体内容'],
  ],
  [
    'other',
    [
      '责任人',
      '联系人',
      '联系电话',
      '责任科室',
      '督办联系人',
      '资金来源',
      '备注',
      '类别',
      '序时进度',
      '工作措施',
      '推进措施',
      '保障措施',
      '进展情况',
      '存在问题',
      '一季度',
      '二季度',
      '三季度',
      '四季度',
      '第一季度',
      '第二季度',
      '第三季度',
      '第四季度',
    ],
  ],
]
/** Heads of columns that only a table has. */
const heads: readonly (readonly [FieldKind, readonly string[]])[] = [
  ['number', ['序号', '总序号', '编号', '项目编号']],
  [
    'task',
    [
      '报告原文',
      '重点工作任务',
      '工作任务',
      '任务内容',
      '主要任务',
      '目标任务',
      '重点任务',
      '工作内容',
      '任务',
      '具体工作内容',
      '主要内容',
      '实事内容',
      '项目内容',
      '建设内容',
      '项目名称',
      '实事项目',
      '民生实事',
      '民生实事项目',
      '重点工作',
      '工作目标',
      '内容',
      '项目',
      '事项',
      '事项名称',
    ],
  ],
]

/** A label's kind by its words. */
export const labelKinds: ReadonlyMap<string, FieldKind> = new Map(
  labels.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
)
/** A column's kind by its head. */
export const headKinds: ReadonlyMap<string, FieldKind> = new Map([
  ...labelKinds,
  ...heads.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
])
/** Longest label, in characters. */
export const longestLabel: number = Math.max(...[...headKinds.keys()].map(({ length }) => length))

/** Behind names of units, without a label: （区发展改革委牵头，区财政局配合）. The longest first. */
export const roleEndings: readonly (readonly [string, DutyRole])[] = [
  ['按照职责分工负责', 'responsible'],
  ['按职责分工负责', 'responsible'],
  ['按职责负责', 'responsible'],
  ['分工负责', 'responsible'],
  ['分别负责', 'responsible'],
  ['牵头负责', 'lead'],
  ['牵头落实', 'lead'],
  ['负责牵头', 'lead'],
  ['共同牵头', 'lead'],
  ['协同配合', 'supporting'],
  ['参与配合', 'supporting'],
  ['协助配合', 'supporting'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['汇总', 'compiling'],
  ['负责', 'responsible'],
  ['承办', 'responsible'],
  ['配合', 'supporting'],
  ['协办', 'supporting'],
  ['参与', 'supporting'],
]

/** Behind the last of several names: the list is not closed. */
export const openEndings: readonly string[] = [
  '等有关部门',
  '等相关部门',
  '等部门和单位',
  '等有关单位',
  '等相关单位',
  '等单位',
  '等部门',
  '等',
]
