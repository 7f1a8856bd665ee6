import type { OutputLanguage, Words } from '../output-table.ts'
import { fillWords } from '../problem.ts'

/** What can be wrong with a workbook that comes back; `{…}` stands for a parameter. */
const faults = {
  'not-a-workbook': { zh: '无法读取：不是 xlsx 工作簿。', en: 'Cannot read: this is no xlsx workbook.' },
  'workbook-too-large': {
    zh: '无法读取：工作簿展开后超过{most}兆字节。',
    en: 'Cannot read: unpacked, the workbook is larger than {most} megabytes.',
  },
  'missing-column': { zh: '缺少“{column}”列。', en: 'The column “{column}” is missing.' },
  'unknown-column': {
    zh: '“{column}”列不在表式中，其内容不会导入。',
    en: 'The column “{column}” is not one of this table and would not be imported.',
  },
  'repeated-column': { zh: '“{column}”列重复。', en: 'The column “{column}” appears more than once.' },
  'missing-value': { zh: '“{column}”不能为空。', en: '“{column}” must not be empty.' },
  'not-a-number': { zh: '“{column}”应为数字，现为“{found}”。', en: '“{column}” must be a number, and is “{found}”.' },
  'not-a-date': {
    zh: '“{column}”应为日期，如 2026-03-25，现为“{found}”。',
    en: '“{column}” must be a date such as 2026-03-25, and is “{found}”.',
  },
  'not-a-choice': {
    zh: '“{column}”应为{choices}之一，现为“{found}”。',
    en: '“{column}” must be one of {choices}, and is “{found}”.',
  },
  'digits-lost': {
    zh: '“{column}”已被当作数字（{found}），末尾各位可能已丢失；请将单元格设为文本后重新填写。',
    en: '“{column}” was turned into a number ({found}) and may have lost its last digits; make the cell text and enter it again.',
  },
  'too-long': {
    zh: '“{column}”最多{most}个字符，现有{found}个。',
    en: '“{column}” takes at most {most} characters, and has {found}.',
  },
  'unknown-id': { zh: '编号“{found}”不在台账中。', en: 'The id “{found}” is not in the ledger.' },
  'repeated-id': { zh: '编号“{found}”重复。', en: 'The id “{found}” appears more than once.' },
  'repeated-name': {
    zh: '“{found}”出现不止一次，无法确定以哪一行为准。',
    en: '“{found}” stands in more than one line; which is meant cannot be told.',
  },
  'changed-original': {
    zh: '“{column}”不可修改，原为“{original}”。',
    en: '“{column}” must not be changed; it was “{original}”.',
  },
  'not-for-kind': { zh: '“{found}”不适用于这一类事项。', en: '“{found}” does not apply to this kind of finding.' },
  'reason-needed': { zh: '“{found}”须填写理由。', en: '“{found}” needs a reason.' },
  'not-a-correction': {
    zh: '“{found}”不是可更正的内容；请写成“名称：内容”，以“；”分隔，可更正的有{choices}。',
    en: '“{found}” is no correction; write “name: value”, separated by “;”, with names among {choices}.',
  },
  'decided-meanwhile': {
    zh: '导出之后已由他人改为“{found}”，请核对后重新填写。',
    en: 'Someone changed this to “{found}” after the workbook went out; look again and enter it anew.',
  },
  'unknown-unit': { zh: '“{found}”不在单位目录中。', en: '“{found}” is not in the directory of units.' },
  'unknown-post': { zh: '“{found}”不是目录中的领导岗位。', en: '“{found}” is no leader’s post of the directory.' },
  'series-of-another': {
    zh: '“{found}”由其他单位填报，本单位不能填报。',
    en: '“{found}” is reported by another unit, not by yours.',
  },
  'not-a-deadline': {
    zh: '“{column}”应为日期（如 2026-06-30）或时限用语（如“6月底前”），现为“{found}”。',
    en: '“{column}” must be a day such as 2026-06-30 or words for one (such as “6月底前”); it is “{found}”.',
  },
  'text-changed': {
    zh: '原文已有新版本，请重新导出后填写。',
    en: 'The text has a newer version; export the workbook again.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** Code of a fault in a workbook. */
export type WorkbookFaultCode = keyof typeof faults

/** One fault of a workbook and where it stands: `line` as the spreadsheet counts (the titles are 1), `letters` of the column. */
export interface WorkbookFault {
  readonly code: WorkbookFaultCode
  readonly line: number | null
  readonly letters: string | null
  readonly params: Readonly<Record<string, string>>
}

/**
 * A fault in words, its place first.
 * @example describeFault({ code: 'missing-value', line: 5, letters: 'C', params: { column: '时限' } }, 'zh') // 'C5：“时限”不能为空。'
 */
export function describeFault({ code, line, letters, params }: WorkbookFault, language: OutputLanguage): string {
  const place = `${letters ?? ''}${line ?? ''}`
  const words = fillWords(faults[code], params)[language]
  if (place === '') return words
  return language === 'zh' ? `${place}：${words}` : `${place}: ${words}`
}
