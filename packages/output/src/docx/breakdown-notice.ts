import { documentNumber } from './chinese-date.ts'
import { noteFacts } from './note-facts.ts'
import type { DocumentFacts, OfficialDocument } from './official-document.ts'

/** One task as a breakdown lists it. */
export interface BreakdownTask {
  readonly task: string
  readonly leaderInCharge: string
  readonly leadUnit: string
  /** Null where they are not known yet: the cell is left to fill in; none at all is a dash. */
  readonly supportingUnits: readonly string[] | null
  /** In words, as 12月底前 or 长期坚持. */
  readonly deadline: string
}

/** What a notice of a task breakdown (任务分解通知) is made of. */
export interface BreakdownNotice {
  readonly facts: DocumentFacts
  /** Place as it is named in the text, such as 云岫区, and what its government is called for short, such as 区政府. */
  readonly place: string
  readonly government: string
  readonly year: number
  readonly issuer: string
  /** Letters before the year in the document's number, such as 云岫府办发. */
  readonly mark: string
  /** Running number of the document; null leaves room for it. */
  readonly number: number | null
  readonly date: string
  readonly addressees: string
  /** Tasks by the parts of the report, in its order. */
  readonly parts: readonly { readonly title: string; readonly tasks: readonly BreakdownTask[] }[]
  /** When progress is to be reported, in words, such as 每季度末月20日前. */
  readonly reporting: string
  readonly supervisor: string
  readonly copies?: string
}

const titles = ['序号', '重点工作任务', '牵头领导', '牵头单位', '配合单位', '完成时限']
const widths = [12, 46, 20, 27, 29, 22]

/**
 * A notice that hands the report's tasks to those who answer for them, with the table of all tasks as its annex. The unit named first
 * leads; whoever takes a post over takes its tasks over.
 * @example await writeDocx(makeBreakdownNotice(notice))
 */
export function makeBreakdownNotice(notice: BreakdownNotice): OfficialDocument {
  const { year, government, issuer, reporting, supervisor, parts, facts } = notice
  const name = `${year}年${government}工作报告任务分解方案`
  const count = parts.reduce((sum, { tasks }) => sum + tasks.length, 0)
  let number = 0
  const tables = parts.flatMap(({ title, tasks }) => [
    { kind: 'heading', level: 1, text: title } as const,
    {
      kind: 'table',
      table: {
        titles,
        widths,
        rows: tasks.map(({ task, leaderInCharge, leadUnit, supportingUnits, deadline }) => {
          number++
          return [
            String(number),
            task,
            leaderInCharge,
            leadUnit,
            supportingUnits ? supportingUnits.join('、') || '—' : '',
            deadline,
          ]
        }),
      },
    } as const,
  ])
  return {
    title: `${issuer}\n关于印发${name}的通知`,
    facts,
    head: {
      mark: `${issuer}文件`,
      number: documentNumber(notice.mark, Number(notice.date.slice(0, 4)), notice.number),
    },
    addressees: notice.addressees,
    blocks: [
      { kind: 'paragraph', text: `《${name}》已经${government}同意，现印发给你们，请结合实际认真贯彻落实。` },
      { kind: 'heading', level: 1, text: '明确责任' },
      {
        kind: 'paragraph',
        text: `本方案共${parts.length}个方面${count}项任务。列第一位的单位为牵头单位，对任务负总责；配合单位各负其责。责任领导和责任人发生变动的，由相应岗位的继任者承担，不再另行行文。`,
      },
      { kind: 'heading', level: 1, text: '细化措施' },
      { kind: 'paragraph', text: '牵头单位要会同配合单位将任务细化到季度节点，明确具体责任人，并报备实施方案。' },
      { kind: 'heading', level: 1, text: '按期报送' },
      {
        kind: 'paragraph',
        text: `牵头单位于${reporting}将进展情况、存在问题和下步措施报${supervisor}，经本单位主要负责人审定。不能按期完成的，应在时限届满前书面说明原因。`,
      },
    ],
    signature: { issuer, date: notice.date },
    remark: '此件公开发布',
    annexes: [{ title: name, blocks: [...tables, noteFacts(facts)] }],
    imprint: {
      ...(notice.copies === undefined ? {} : { copies: notice.copies }),
      printer: issuer,
      printedOn: notice.date,
    },
  }
}
