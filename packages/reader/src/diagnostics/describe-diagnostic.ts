import { fillSentence } from '@gangmu/text'
import type { Diagnostic } from '../reading.ts'
import { DIAGNOSTICS, type DiagnosticEntry, LOOK } from './catalogue.ts'

/**
 * A diagnostic in words; one that is not certain by the text alone begins with 宜核对. A code that is not in the catalogue, from a newer reader, is shown as it is.
 * @example describeDiagnostic(diagnostic, 'en') // 'The text stops in mid-sentence after “…”; what follows is missing.'
 */
export function describeDiagnostic(diagnostic: Diagnostic, language: 'zh' | 'en'): string {
  const entry = (DIAGNOSTICS as Readonly<Record<string, DiagnosticEntry>>)[diagnostic.code]
  if (!entry) return diagnostic.code
  const words = fillSentence(entry[language], diagnostic.params)
  return entry.certainty === 'certain' ? words : LOOK[language] + words
}
