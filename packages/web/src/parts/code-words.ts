import type { DecisionKind, Language, Verdict } from '@gangmu/contract'
import { KINDS } from '@gangmu/reader'
import type { State } from '@gangmu/ui'

type Words = Readonly<Record<Language, string>>

/** Kinds of findings. */
export const kindWords: Readonly<Record<DecisionKind, Words>> = KINDS

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
