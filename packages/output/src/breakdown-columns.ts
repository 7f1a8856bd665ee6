import type { OutputColumn } from './output-table.ts'

type Extras = Pick<OutputColumn, 'kind' | 'choices' | 'hidden' | 'width' | 'required'>

function column(id: string, zh: string, en: string, { kind = 'text', ...rest }: Partial<Extras> = {}): OutputColumn {
  return { id, title: { zh, en }, kind, ...rest }
}

/** Kinds of task in a breakdown, as offices sort them. */
const taskKinds = ['主要经济指标', '量化指标', '重点项目', '民生实事', '定性任务', '常年任务', '其他']

/** How a task stands against its schedule, in the words of bulletins; tasks that progress cannot judge have a place of their own. */
const scheduleStates = ['已完成', '超进度', '达进度', '欠进度', '其他']

/**
 * Columns of a task breakdown (任务分解), the superset of those that governments publish: what the report says, who answers for it,
 * what is to be reached by each quarter and by when, and how it stands. The id is kept out of sight; the report's sentence is
 * not to be changed (`fixed` of `readWorkbook`).
 */
export const breakdownColumns: readonly OutputColumn[] = [
  column('id', '编号', 'Id', { hidden: true, width: 20 }),
  column('number', '总序号', 'Number', { kind: 'number', width: 8 }),
  column('section', '报告章节', 'Section', { width: 18 }),
  column('sentence', '报告原文', 'Report sentence', { width: 48, required: true }),
  column('title', '工作任务', 'Task', { width: 36 }),
  column('kind', '任务类型', 'Kind of task', { choices: taskKinds, width: 14 }),
  column('target', '目标值', 'Target', { width: 12 }),
  column('unit', '单位', 'Unit', { width: 10 }),
  column('definition', '口径', 'Definition', { width: 18 }),
  column('measures', '工作举措', 'Measures', { width: 32 }),
  column('quarter1', '一季度节点', 'First quarter', { width: 18 }),
  column('quarter2', '二季度节点', 'Second quarter', { width: 18 }),
  column('quarter3', '三季度节点', 'Third quarter', { width: 18 }),
  column('quarter4', '四季度节点', 'Fourth quarter', { width: 18 }),
  // Deadlines are words as often as days: 12月底前, 长期坚持.
  column('deadline', '完成时限', 'Deadline', { width: 14 }),
  column('leaderInCharge', '牵头领导', 'Leader in charge', { width: 12 }),
  column('leadUnit', '牵头单位', 'Lead unit', { width: 16 }),
  column('responsibleUnits', '责任单位', 'Responsible units', { width: 20 }),
  column('supportingUnits', '配合单位', 'Supporting units', { width: 20 }),
  column('responsiblePerson', '科室责任人', 'Responsible person', { width: 12 }),
  column('telephone', '联系电话', 'Telephone', { width: 14 }),
  column('funding', '资金来源', 'Funding', { width: 14 }),
  column('progress', '进展情况', 'Progress', { width: 32 }),
  column('problems', '存在问题', 'Problems', { width: 24 }),
  column('nextSteps', '下步措施', 'Next steps', { width: 24 }),
  column('state', '进度判定', 'Against schedule', { choices: scheduleStates, width: 12 }),
  column('evidence', '佐证', 'Evidence', { width: 18 }),
  column('remarks', '备注', 'Remarks', { width: 18 }),
]

/** Columns that are told as the year goes on, and not by the breakdown itself. */
const told = ['responsiblePerson', 'telephone', 'funding', 'progress', 'problems', 'nextSteps', 'state', 'evidence']

/** Columns of the workbook of a breakdown that goes out and comes back: whatever is entered in them is kept. */
export const breakdownWorkbookColumns: readonly OutputColumn[] = breakdownColumns.filter(({ id }) => !told.includes(id))
