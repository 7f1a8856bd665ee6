import { chineseDate, documentNumber } from './chinese-date.ts'
import { noteFacts } from './note-facts.ts'
import type { DocumentBlock, DocumentFacts, DocumentTable, OfficialDocument } from './official-document.ts'

/** How one task stands. */
export interface TaskProgress {
  readonly task: string
  /** Target and value with their units, as stated. */
  readonly target: string
  readonly value: string
  readonly state: string
  readonly progress: string
  readonly problems: string
  readonly nextSteps: string
}

/** What a report on progress (进展情况报告) is made of; it goes to those above. */
export interface ProgressReport {
  readonly facts: DocumentFacts
  readonly issuer: string
  readonly mark: string
  /** Running number of the document; null leaves room for it. */
  readonly number: number | null
  readonly date: string
  readonly signer: string
  readonly addressees: string
  /** What it reports on, such as 2026年上半年区政府工作报告任务. */
  readonly subject: string
  /** Last day of what is reported, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly tasks: readonly TaskProgress[]
}

/** Tasks that the text still tells one by one; of more than these, words stand in the table. */
const MOST_IN_TEXT = 6

const fields = ['progress', 'problems', 'nextSteps'] as const

/** Words of some tasks under a heading; a task without any is passed over, and a heading without tasks too. */
function listWords(title: string, tasks: readonly TaskProgress[], field: (typeof fields)[number]) {
  const told = tasks.filter((task) => task[field] !== '')
  if (told.length === 0 || tasks.length > MOST_IN_TEXT) return []
  const blocks: DocumentBlock[] = [{ kind: 'heading', level: 1, text: title }]
  for (const task of told)
    blocks.push({ kind: 'heading', level: 2, text: task.task }, { kind: 'paragraph', text: task[field] })
  return blocks
}

/** How many tasks stand in each state, in the order in which states come up. */
function countStates(tasks: readonly TaskProgress[]): string {
  const counts = new Map<string, number>()
  for (const { state } of tasks) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts].map(([state, count]) => `${state}${count}项`).join('，')
}

/** Targets and values; with words where the text does not tell them. */
function makeTable(tasks: readonly TaskProgress[]): DocumentTable {
  const hasWords = tasks.length > MOST_IN_TEXT && tasks.some((task) => fields.some((field) => task[field] !== ''))
  const words = hasWords ? ['进展情况', '存在问题', '下步措施'] : []
  return {
    titles: ['序号', '任务', '目标', '完成情况', '进度判定', ...words],
    widths: hasWords ? [14, 60, 18, 22, 22, 30, 28, 28] : [12, 58, 32, 32, 22],
    rows: tasks.map((task, index) => [
      String(index + 1),
      task.task,
      task.target,
      task.value,
      task.state,
      ...(hasWords ? fields.map((field) => task[field]) : []),
    ]),
  }
}

/**
 * A unit's report to those above on how its tasks stand: counts by state, added here so that words and table cannot differ; progress,
 * problems and next steps, in the text for a few tasks and in the table for many; and a table of targets and values.
 * @example await writeDocx(makeProgressReport(report))
 */
export function makeProgressReport(report: ProgressReport): OfficialDocument {
  const { issuer, subject, tasks, facts, signer } = report
  return {
    title: `${issuer}\n关于${subject}进展情况的报告`,
    facts,
    head: {
      mark: `${issuer}文件`,
      number: documentNumber(report.mark, Number(report.date.slice(0, 4)), report.number),
      signer,
    },
    addressees: report.addressees,
    blocks: [
      { kind: 'paragraph', text: `现将截至${chineseDate(report.asOf)}的${subject}进展情况报告如下。` },
      { kind: 'heading', level: 1, text: '总体情况' },
      {
        kind: 'paragraph',
        text:
          tasks.length === 0
            ? '本次没有应报告的任务。'
            : `本次共报告任务${tasks.length}项，其中${countStates(tasks)}，详见附件。`,
      },
      ...listWords('进展情况', tasks, 'progress'),
      ...listWords('存在问题', tasks, 'problems'),
      ...listWords('下步措施', tasks, 'nextSteps'),
      { kind: 'paragraph', text: '特此报告。' },
    ],
    signature: { issuer, date: report.date },
    annexes: [
      {
        title: `${subject}进展情况表`,
        blocks: [{ kind: 'table', table: makeTable(tasks) }, noteFacts(facts)],
      },
    ],
  }
}
