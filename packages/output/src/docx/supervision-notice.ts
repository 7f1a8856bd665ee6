import { chineseDate, documentNumber } from './chinese-date.ts'
import { noteFacts } from './note-facts.ts'
import type { DocumentBlock, DocumentFacts, OfficialDocument } from './official-document.ts'

/** What a supervision notice (督办通知单) is made of: one matter, one notice. */
export interface SupervisionNotice {
  readonly facts: DocumentFacts
  /** Office that supervises, such as 云岫区人民政府督查室. */
  readonly issuer: string
  readonly mark: string
  /** Running number of the document; null leaves room for it. */
  readonly number: number | null
  readonly date: string
  readonly handlingUnit: string
  /** Null where they are not known yet, which leaves a named blank. */
  readonly supportingUnits: readonly string[] | null
  /** Where the task comes from: a report's sentence, a meeting, an instruction. */
  readonly source: string
  /** What is to be done, in the words of that source. */
  readonly matter: string
  /** What the notice rests on and who approved it (政府督查工作条例, 2021, article 11). */
  readonly basis: string
  readonly approvedBy: string
  /** How it stands, where it is known. */
  readonly progress?: string
  readonly requirements: readonly string[]
  /** Day by which an answer is due, `YYYY-MM-DD`; null leaves a named blank. */
  readonly deadline: string | null
  readonly contact: string
  readonly urgency?: string
}

/**
 * A notice that a matter is under supervision: what, whence, by when, and what an answer must hold.
 * @example await writeDocx(makeSupervisionNotice(notice))
 */
export function makeSupervisionNotice(notice: SupervisionNotice): OfficialDocument {
  const { issuer, handlingUnit, supportingUnits, deadline, requirements, facts, progress, urgency } = notice
  const due = deadline === null ? '【待填：办理时限】' : chineseDate(deadline)
  const rows = [
    ['督办事项', notice.matter],
    ['任务来源', notice.source],
    ['立项依据', `${notice.basis}；批准人：${notice.approvedBy}`],
    ['承办单位', handlingUnit],
    ['配合单位', supportingUnits ? supportingUnits.join('、') || '—' : '【待填：配合单位】'],
    ...(progress === undefined ? [] : [['目前进展', progress]]),
    ['办理时限', deadline === null ? due : `${due}前`],
    ['联系人', notice.contact],
  ]
  const demands: DocumentBlock[] = requirements.map((text) => ({ kind: 'heading', level: 3, text }))
  return {
    title: '督办通知单',
    facts,
    head: {
      mark: issuer,
      number: documentNumber(notice.mark, Number(notice.date.slice(0, 4)), notice.number),
      ...(urgency === undefined ? {} : { urgency }),
    },
    addressees: handlingUnit,
    blocks: [
      { kind: 'paragraph', text: `现将下列事项交由你单位办理，请于${due}前书面反馈办理结果。` },
      { kind: 'heading', level: 1, text: '督办事项' },
      { kind: 'table', table: { titles: ['项目', '内容'], widths: [22, 134], rows } },
      { kind: 'heading', level: 1, text: '办理要求' },
      ...demands,
      { kind: 'heading', level: 1, text: '反馈要求' },
      {
        kind: 'paragraph',
        text: '反馈材料一事一文，由本单位主要负责人审核并加盖公章，附佐证材料。需要延期的，应在到期前提出申请，写明原因、进展和预计完成时间；不属于本单位职责的，应书面退回，不得自行转送。',
      },
      noteFacts(facts),
    ],
    signature: { issuer, date: notice.date },
  }
}
