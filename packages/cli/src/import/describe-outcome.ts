import { describeImportProblem } from '@gangmu/api'
import type { Language } from '@gangmu/contract'
import type { Outcome } from './importer.ts'

/**
 * Why a file did not come in, as one sentence in the language asked for.
 * @example describeOutcome({ ok: false, problem: { code: 'place-unknown', params: {} } }, 'en')
 */
export function describeOutcome(outcome: Extract<Outcome, { ok: false }>, language: Language): string {
  const { title, detail } = outcome.words ?? describeImportProblem(outcome.problem, language)
  return language === 'zh' ? `${title}。${detail}` : `${title}. ${detail}`
}
