import type { Quote } from '@gangmu/text'
import type { Diagnostic } from '../reading.ts'
import { DIAGNOSTICS, type DiagnosticCode } from './catalogue.ts'

/** A diagnostic of the catalogue at a span, with the other words it rests on. */
export function observe(
  code: DiagnosticCode,
  { start, end }: { readonly start: number; readonly end: number },
  params: Diagnostic['params'],
  evidence: readonly Quote[] = [],
): Diagnostic {
  const { severity, certainty } = DIAGNOSTICS[code]
  return { code, severity, certainty, start, end, params, ...(evidence.length > 0 && { evidence }) }
}
