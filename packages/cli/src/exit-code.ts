/** Exit codes of every command; `gangmu --help` lists them. */
export const exitCode = {
  ok: 0,
  /** The work was done and something is wrong: an import was refused, a record does not verify. */
  problem: 1,
  usage: 2,
  unreadable: 3,
  busy: 4,
  database: 5,
} as const

/** One of {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
