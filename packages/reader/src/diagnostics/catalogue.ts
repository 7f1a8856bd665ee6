import type { Certainty, Severity } from '../reading.ts'

/** What a code means in both languages; `{name}` stands for a parameter of the diagnostic. */
export interface DiagnosticEntry {
  readonly severity: Severity
  /** Whether it holds by the text alone; the share of right alarms on real reports is in docs/reading.md. */
  readonly certainty: Certainty
  readonly zh: string
  readonly en: string
}

/** What stands before an observation that is worth a look and not certain. */
export const LOOK = { zh: '宜核对：', en: 'Worth a look: ' } as const

/** Every observation about a text, by its code. Both languages are rendered from here and nowhere else. */
export const DIAGNOSTICS = {
  'contents-entry-without-body': {
    severity: 'warning',
    certainty: 'certain',
    zh: '目录列有“{title}”，正文中没有这一标题。',
    en: 'The contents list names “{title}”, but the body has no such heading.',
  },
  'body-heading-not-in-contents': {
    severity: 'info',
    certainty: 'certain',
    zh: '正文标题“{title}”没有列入目录。',
    en: 'The heading “{title}” of the body is not in the contents list.',
  },
  'text-ends-in-mid-sentence': {
    severity: 'error',
    certainty: 'certain',
    zh: '文本在句中中断，末尾为“{words}”，其后内容缺失。',
    en: 'The text stops in mid-sentence after “{words}”; what follows is missing.',
  },
  'list-names-fewer-than-stated': {
    severity: 'info',
    certainty: 'certain',
    zh: '称共{total}{noun}，列名{named}，另有{unnamed}未列名。',
    en: 'It states {total} {noun} and names {named}; {unnamed} are not named.',
  },
  'list-names-more-than-stated': {
    severity: 'warning',
    certainty: 'certain',
    zh: '称共{total}{noun}，却列名{named}。',
    en: 'It states {total} {noun} but names {named}.',
  },
  'same-indicator-two-figures': {
    severity: 'warning',
    certainty: 'worth-a-look',
    zh: '“{subject}”在同一时期有两个数值：{first}与{second}。',
    en: '“{subject}” has two figures for the same period: {first} and {second}.',
  },
  'duplicated-paragraph': {
    severity: 'warning',
    certainty: 'certain',
    zh: '本段与第{line}行的段落完全相同。',
    en: 'This paragraph is the same as the one on line {line}.',
  },
  'garbled-characters': {
    severity: 'error',
    certainty: 'certain',
    zh: '有{count}个无法辨认的字符。',
    en: 'There are {count} characters that cannot be made out.',
  },
  'footnote-mark-in-number': {
    severity: 'warning',
    certainty: 'worth-a-look',
    zh: '数字“{number}”后紧接注释标记“{mark}”，两者可能相混。',
    en: 'The number “{number}” runs into the footnote mark “{mark}”; the two may be confused.',
  },
  'percentage-point-misused': {
    severity: 'info',
    certainty: 'worth-a-look',
    zh: '“{subject}”按百分比变动{figure}；比率的增减通常以百分点表示。',
    en: '“{subject}” changes by {figure}; a rate usually changes in percentage points.',
  },
  'growth-in-points': {
    severity: 'warning',
    certainty: 'worth-a-look',
    zh: '“{subject}”是总量，其增长写作{figure}；总量的增长通常以百分比表示。',
    en: '“{subject}” is an amount, and its growth is given as {figure}; an amount grows by per cent.',
  },
  'growth-contradicts-levels': {
    severity: 'warning',
    certainty: 'certain',
    zh: '“{subject}”从{first}到{second}，应变动{computed}，文中为{growth}。',
    en: '“{subject}” went from {first} to {second}, which is {computed}; the text says {growth}.',
  },
  'growth-contradicts-change': {
    severity: 'warning',
    certainty: 'worth-a-look',
    zh: '“{subject}”为{level}，变动{change}，即{computed}，文中为{growth}。',
    en: '“{subject}” is {level} after a change of {change}, which is {computed}; the text says {growth}.',
  },
  'yearly-growth-contradicts-levels': {
    severity: 'info',
    certainty: 'worth-a-look',
    zh: '“{subject}”从{first}到{second}，按{years}年计年均应变动{computed}，文中为{growth}。',
    en: '“{subject}” went from {first} to {second}, which is {computed} a year over {years} years; the text says {growth}.',
  },
  'structure-does-not-add-up': {
    severity: 'warning',
    certainty: 'certain',
    zh: '三次产业结构“{figure}”合计为{sum}，不是100。',
    en: 'The shares of the three industries, {figure}, add up to {sum} and not to 100.',
  },
  'parts-do-not-add-up': {
    severity: 'info',
    certainty: 'worth-a-look',
    zh: '“{subject}”为{total}，各组成部分{parts}之和与之不符。',
    en: '“{subject}” is {total}, but its parts {parts} add up to something else.',
  },
  'part-exceeds-total': {
    severity: 'warning',
    certainty: 'worth-a-look',
    zh: '其中之数{part}大于总数{total}。',
    en: 'The part {part} is larger than its total {total}.',
  },
  'share-contradicts-levels': {
    severity: 'info',
    certainty: 'worth-a-look',
    zh: '{part}占“{subject}”（{whole}）应为{computed}，文中为{share}。',
    en: '{part} is {computed} of “{subject}” ({whole}); the text says {share}.',
  },
  'announced-count-differs': {
    severity: 'warning',
    certainty: 'certain',
    zh: '称“{announced}”，其下标题有{count}个，最后一个为“{last}”。',
    en: 'It announces {announced}, but {count} headings follow; the last is “{last}”.',
  },
  'heading-number-out-of-order': {
    severity: 'warning',
    certainty: 'certain',
    zh: '标题编号由“{first}”到“{second}”，不连续；后一标题为“{title}”。',
    en: 'The headings go from {first} to {second}; the second is “{title}”.',
  },
  'repeated-sentence': {
    severity: 'info',
    certainty: 'certain',
    zh: '本句与第{line}行的一句完全相同。',
    en: 'This sentence is the same as one on line {line}.',
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS
