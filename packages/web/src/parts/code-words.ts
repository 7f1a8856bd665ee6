import type { DecisionKind, Language, Verdict } from '@gangmu/contract'
import type { State } from '@gangmu/ui'

type Words = Readonly<Record<Language, string>>

/** Kinds of findings. */
export const kindWords: Readonly<Record<DecisionKind, Words>> = {
  quantity: { zh: '数字', en: 'Quantity' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '目标', en: 'Target' },
  enumeration: { zh: '列举', en: 'List' },
  recognition: { zh: '荣誉', en: 'Recognition' },
  rank: { zh: '位次', en: 'Rank' },
  commitment: { zh: '承诺', en: 'Promise' },
  'remainder-number': { zh: '未归位的数字', en: 'Number not placed' },
  'remainder-clause': { zh: '未归类的分句', en: 'Clause not placed' },
  'missing-heading': { zh: '缺正文的标题', en: 'Heading without body' },
}

/** States of a finding under review. */
export const stateWords: Readonly<Partial<Record<State, Words>>> = {
  placed: { zh: '已识别', en: 'Read' },
  undecided: { zh: '待审', en: 'To review' },
  accepted: { zh: '已采纳', en: 'Accepted' },
  corrected: { zh: '已更正', en: 'Corrected' },
  rejected: { zh: '已退回', en: 'Rejected' },
  excused: { zh: '已豁免', en: 'Excused' },
  remainder: { zh: '待处理', en: 'To decide' },
  missing: { zh: '缺正文', en: 'No body' },
}

/** What a person decided, as a finished act. */
export const verdictWords: Readonly<Record<Verdict, Words>> = {
  accept: { zh: '采纳', en: 'accepted' },
  correct: { zh: '更正', en: 'corrected' },
  reject: { zh: '退回', en: 'rejected' },
  excuse: { zh: '豁免', en: 'excused' },
}
