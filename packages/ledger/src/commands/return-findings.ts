import type { DecisionInput } from '../domain/decision.ts'
import type { Command } from './command.ts'
import { decideFindings } from './decide-findings.ts'

/** Decisions that came back in a file. */
export interface ReturnFindingsInput {
  readonly document: string
  readonly textVersion: number
  readonly decisions: readonly DecisionInput[]
  /** SHA-256 of the file in hexadecimal digits: what makes two returns the same. */
  readonly file: string
  /** Whether every line had to be right (`all`), or the person chose those that were (`good`). */
  readonly take: 'all' | 'good'
}

/**
 * Takes the decisions of a workbook that came back: all of them or none, with the file's hash in the record beside them.
 * @throws LedgerProblem as `decideFindings`
 */
export const returnFindings: Command<ReturnFindingsInput, { readonly decided: number }> = {
  name: 'return-findings',
  actions: ['findings-returned', ...decideFindings.actions],
  repetition: 'keyed',
  // Once it is taken, the same file says nothing new; the key still gives the first answer.
  identify: ({ document, file, take }) => ({ document, file, take }),
  async run(work, { document, textVersion, decisions, file, take }) {
    if (decisions.length === 0) return { decided: 0 }
    const decided = decisions.length
    await decideFindings.run(work, { document, textVersion, decisions })
    // Last, so that it heads its decisions in a record that shows the newest first.
    work.record({
      action: 'findings-returned',
      what: `document:${document}`,
      before: null,
      after: { file, take, decided },
    })
    return { decided }
  },
}
