import type { OutputColumn, OutputLanguage, Words } from './output-table.ts'

/** Verdicts as a person enters them in a workbook: the words of the workbench. */
export const reviewVerdicts: Readonly<Record<'accept' | 'correct' | 'reject' | 'excuse', Words>> = {
  accept: { zh: '采纳', en: 'Accept' },
  correct: { zh: '更正', en: 'Correct' },
  reject: { zh: '退回', en: 'Reject' },
  excuse: { zh: '豁免', en: 'Excuse' },
}

/**
 * Columns of findings for review: where each stands in the document, its words and sentence, what was read, and three to
 * fill in. The id and what was seen when the file was written are kept out of sight; everything but the three is to come
 * back unchanged.
 * @param language In which verdicts are offered; without it, as when a workbook comes back, either language is right.
 * @example await writeXlsx({ …, columns: listReviewColumns('zh') })
 */
export function listReviewColumns(language?: OutputLanguage): readonly OutputColumn[] {
  const words = Object.values(reviewVerdicts)
  return [
    { id: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text', hidden: true, required: true },
    { id: 'seen', title: { zh: '导出时状态', en: 'As exported' }, kind: 'text', hidden: true, required: true },
    { id: 'page', title: { zh: '页', en: 'Page' }, kind: 'number', width: 6 },
    { id: 'paragraph', title: { zh: '段', en: 'Paragraph' }, kind: 'number', width: 6 },
    { id: 'kind', title: { zh: '类别', en: 'Kind' }, kind: 'text', width: 12 },
    { id: 'words', title: { zh: '原词', en: 'Words' }, kind: 'text', width: 32 },
    { id: 'sentence', title: { zh: '原句', en: 'Sentence' }, kind: 'text', width: 48 },
    { id: 'verb', title: { zh: '动作', en: 'Action' }, kind: 'text', width: 10 },
    { id: 'objects', title: { zh: '对象', en: 'Objects' }, kind: 'text', width: 20 },
    { id: 'subject', title: { zh: '指标', en: 'Indicator' }, kind: 'text', width: 20 },
    { id: 'comparator', title: { zh: '比较', en: 'Comparator' }, kind: 'text', width: 10 },
    // Text, because a target may be a range: 6..6.5.
    { id: 'amount', title: { zh: '数值', en: 'Amount' }, kind: 'text', width: 14 },
    { id: 'unit', title: { zh: '单位', en: 'Unit' }, kind: 'text', width: 10 },
    {
      id: 'verdict',
      title: { zh: '审定意见', en: 'Verdict' },
      kind: 'text',
      choices: language ? words.map((word) => word[language]) : words.flatMap(({ zh, en }) => [zh, en]),
      width: 12,
    },
    { id: 'correction', title: { zh: '更正内容', en: 'Correction' }, kind: 'text', width: 28 },
    { id: 'reason', title: { zh: '理由', en: 'Reason' }, kind: 'text', width: 28 },
  ]
}
