import type { Severity } from '../reading.ts'

/** What a code means in both languages; `{name}` stands for a parameter of the diagnostic. */
export interface DiagnosticEntry {
  readonly severity: Severity
  readonly zh: string
  readonly en: string
}

/** Every observation about a text, by its code. Both languages are rendered from here and nowhere else. */
export const DIAGNOSTICS = {
  'contents-entry-without-body': {
    severity: 'warning',
    zh: '目录列有“{title}”，正文中没有这一标题。',
    en: 'The contents list names “{title}”, but the body has no such heading.',
  },
  'body-heading-not-in-contents': {
    severity: 'info',
    zh: '正文标题“{title}”没有列入目录。',
    en: 'The heading “{title}” of the body is not in the contents list.',
  },
  'text-ends-in-mid-sentence': {
    severity: 'error',
    zh: '文本在句中中断，末尾为“{words}”，其后内容缺失。',
    en: 'The text stops in mid-sentence after “{words}”; what follows is missing.',
  },
  'list-names-fewer-than-stated': {
    severity: 'info',
    zh: '称共{total}{noun}，列名{named}，另有{unnamed}未列名。',
    en: 'It states {total} {noun} and names {named}; {unnamed} are not named.',
  },
  'list-names-more-than-stated': {
    severity: 'warning',
    zh: '称共{total}{noun}，却列名{named}。',
    en: 'It states {total} {noun} but names {named}.',
  },
  'same-indicator-two-figures': {
    severity: 'warning',
    zh: '“{subject}”在同一时期有两个数值：{first}与{second}。',
    en: '“{subject}” has two figures for the same period: {first} and {second}.',
  },
  'duplicated-paragraph': {
    severity: 'warning',
    zh: '本段与第{line}行的段落完全相同。',
    en: 'This paragraph is the same as the one on line {line}.',
  },
  'garbled-characters': {
    severity: 'error',
    zh: '有{count}个无法辨认的字符。',
    en: 'There are {count} characters that cannot be made out.',
  },
  'footnote-mark-in-number': {
    severity: 'warning',
    zh: '数字“{number}”后紧接注释标记“{mark}”，两者可能相混。',
    en: 'The number “{number}” runs into the footnote mark “{mark}”; the two may be confused.',
  },
  'percentage-point-misused': {
    severity: 'info',
    zh: '“{subject}”按百分比变动{figure}；比率的增减通常以百分点表示，请核对口径。',
    en: '“{subject}” changes by {figure}; a rate usually changes in percentage points. Please check which is meant.',
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS
