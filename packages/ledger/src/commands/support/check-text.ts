import { LedgerProblem } from '../../domain/problem.ts'

/**
 * Refuses a text that cannot be kept to the letter: U+0000, which no text column holds, and halves of surrogate pairs,
 * which UTF-8 cannot write.
 * @throws LedgerProblem `unreadable-file`
 */
export function checkText(text: string): void {
  if (text.includes('\u0000')) throw new LedgerProblem('unreadable-file', { detail: 'U+0000' })
  if (!(text as string & { isWellFormed(): boolean }).isWellFormed()) {
    throw new LedgerProblem('unreadable-file', { detail: 'U+D800–U+DFFF' })
  }
}
