import type { ReadContext } from '../engine/context.ts'
import type { ContentsCheck, Diagnostic, Reading } from '../reading.ts'

/** Functions that link numbers and words into statements, in the order they are called; each sees what came before it. */
export interface Linkers {
  readonly enumerations?: (context: ReadContext) => Reading['enumerations']
  readonly recognitions?: (context: ReadContext) => Reading['recognitions']
  readonly targets?: (context: ReadContext) => Reading['targets']
  readonly indicators?: (context: ReadContext) => Reading['indicators']
  readonly commitments?: (context: ReadContext) => {
    readonly commitments: Reading['commitments']
    readonly clauses: Reading['remainder']['clauses']
  }
  readonly diagnostics?: (context: ReadContext, contents: ContentsCheck) => readonly Diagnostic[]
}

/** Every linker of this reader. */
export const linkers: Linkers = {}
