import type { ExitCode } from '../exit-code.ts'
import type { Terminal, Words } from '../terminal/terminal.ts'

/** Carries a command out. */
export type Run = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>

/** A command as the help shows it; its own modules are loaded only when it is called. */
export interface Command {
  readonly name: string
  /** How it is written, without the program's name. */
  readonly usage: string
  readonly summary: Words
  readonly load: () => Promise<{ readonly run: Run }>
}
