import { chineseDate, documentNumber } from './chinese-date.ts'
import { noteFacts } from './note-facts.ts'
import type { DocumentBlock, DocumentFacts, OfficialDocument } from './official-document.ts'

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

/** Words of some tasks under a heading; a task without any is passed over, and a heading without tasks too. */
function listWords(title: string, tasks: readonly TaskProgress[], field: 'progress' | 'problems' | 'nextSteps') {
  const told = tasks.filter((task) => task[field] !== '')
  if (told.length === 0) return []
  const blocks: DocumentBlock[] = [{ kind: 'heading', level: 1, text: title }]
  for (const task of told)
    blocks.push({ kind: 'heading', level: 2, text: task.task }, { kind: 'paragraph', text: task[field] })
  return blocks
}

/**
 * A unit's report to those above on how its tasks stand: progress, problems and next steps, and a table of targets and values.
 * @example await writeDocx(makeProgressReport(report))
 */
export function makeProgressReport(report: ProgressReport): OfficialDocument {
  const { issuer, subject, tasks, facts, signer } = report
  const rows = tasks.map(({ task, target, value, state }, index) => [String(index + 1), task, target, value, state])
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
      ...listWords('进展情况', tasks, 'progress'),
      ...listWords('存在问题', tasks, 'problems'),
      ...listWords('下步措施', tasks, 'nextSteps'),
      { kind: 'paragraph', text: '特此报告。' },
    ],
    signature: { issuer, date: report.date },
    annexes: [
      {
        title: `${subject}进展情况表`,
        blocks: [
          {
            kind: 'table',
            table: { titles: ['序号', '任务', '目标', '完成情况', '进度判定'], widths: [12, 58, 32, 32, 22], rows },
          },
          noteFacts(facts),
        ],
      },
    ],
  }
}
