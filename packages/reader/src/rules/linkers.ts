import { readDiagnostics } from '../diagnostics/read-diagnostics.ts'
import type { ReadContext } from '../engine/context.ts'
import type { ContentsCheck, Diagnostic, Reading } from '../reading.ts'
import { readCommitments } from './commitments/commitments.ts'
import { readEnumerations } from './enumerations/enumerations.ts'
import { readIndicators } from './indicators/indicators.ts'
import { readRecognitions } from './recognitions/recognitions.ts'
import { readTargets } from './targets/targets.ts'

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
export const linkers: Linkers = {
  enumerations: readEnumerations,
  recognitions: readRecognitions,
  targets: readTargets,
  indicators: readIndicators,
  commitments: readCommitments,
  diagnostics: readDiagnostics,
}

/** Folders of the linkers, for the examples runner. */
export const linkerFolders: readonly string[] = ['enumerations', 'recognitions', 'targets', 'indicators', 'commitments']
