import type { OutputColumn, Words } from './output-table.ts'

/** Verdicts as a person enters them in a workbook, in the order of the ledger's own ids. */
export const reviewVerdicts: Readonly<Record<'accept' | 'correct' | 'reject' | 'excuse', Words>> = {
  accept: { zh: '采纳', en: 'accept' },
  correct: { zh: '更正', en: 'correct' },
  reject: { zh: '不采纳', en: 'reject' },
  excuse: { zh: '说明', en: 'excuse' },
}

/**
 * Columns of findings for review: where each stands in the document, its words and sentence, what was read, and three to
 * fill in. The id is kept out of sight, and everything but the last three is to come back unchanged.
 */
export const reviewColumns: readonly OutputColumn[] = [
  { id: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text', hidden: true, required: true },
  { id: 'page', title: { zh: '页', en: 'Page' }, kind: 'number', width: 6 },
  { id: 'paragraph', title: { zh: '段', en: 'Paragraph' }, kind: 'number', width: 6 },
  { id: 'kind', title: { zh: '类别', en: 'Kind' }, kind: 'text', width: 12 },
  { id: 'words', title: { zh: '原词', en: 'Words' }, kind: 'text', width: 32 },
  { id: 'sentence', title: { zh: '原句', en: 'Sentence' }, kind: 'text', width: 48 },
  { id: 'subject', title: { zh: '指标', en: 'Indicator' }, kind: 'text', width: 20 },
  { id: 'comparator', title: { zh: '比较', en: 'Comparator' }, kind: 'text', width: 10 },
  { id: 'amount', title: { zh: '数值', en: 'Amount' }, kind: 'number' },
  { id: 'unit', title: { zh: '单位', en: 'Unit' }, kind: 'text', width: 10 },
  {
    id: 'verdict',
    title: { zh: '审核意见', en: 'Verdict' },
    kind: 'text',
    choices: Object.values(reviewVerdicts).map(({ zh }) => zh),
    width: 12,
  },
  { id: 'correction', title: { zh: '更正内容', en: 'Correction' }, kind: 'text', width: 28 },
  { id: 'reason', title: { zh: '理由', en: 'Reason' }, kind: 'text', width: 28 },
]
