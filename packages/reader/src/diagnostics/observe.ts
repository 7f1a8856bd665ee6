import type { Diagnostic } from '../reading.ts'
import { DIAGNOSTICS, type DiagnosticCode } from './catalogue.ts'

/** A diagnostic of the catalogue at a span. */
export function observe(code: DiagnosticCode, start: number, end: number, params: Diagnostic['params']): Diagnostic {
  return { code, severity: DIAGNOSTICS[code].severity, start, end, params }
}
