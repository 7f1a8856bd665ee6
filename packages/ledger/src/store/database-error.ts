/**
 * What a database answered instead of rows. `code` is its SQLSTATE, or `closed` / `worker` when there is no
 * database any more, `silent` when it did not answer in time. */
export class DatabaseError extends Error {
  readonly code: string | undefined

  constructor(message: string, code: string | undefined) {
    super(message)
    this.name = 'DatabaseError'
    this.code = code
  }
}

/** The SQLSTATE (or system error code) of whatever a driver threw. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}

const unreachable = new Set([
  'closed',
  'worker',
  'silent',
  // A statement that the server itself ended, because it took too long.
  '57014',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])

/** What the driver says, without a code, of a connection that broke: while a statement ran, or before the one after it. */
const lostMessages = ['Connection terminated', 'is not queryable']
/** What it says when none can be had: the server does not answer, or the program itself is closing. */
const goneMessages = ['timeout exceeded when trying to connect', 'driver has already been destroyed']

/**
 * True when the database is gone, starting, stopping, full or refuses us: not the statement's fault.
 * Classes by PostgreSQL's appendix A: 08 connection, 28 authorization, 3D no such database, 53 resources, 57P operator, 58 system.
 */
export function isUnreachable(error: unknown): boolean {
  const code = codeOf(error)
  if (code === undefined) {
    const message = error instanceof Error ? error.message : ''
    return lostMessages.some((text) => message.includes(text)) || goneMessages.some((text) => message.includes(text))
  }
  return unreachable.has(code) || /^(08|28|3D|53|57P|58)/.test(code)
}

const lost = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE'])

/** True when a connection that stood was lost: the next one may well stand. */
export function isConnectionLost(error: unknown): boolean {
  return (
    lost.has(codeOf(error) ?? '') ||
    (error instanceof Error && lostMessages.some((text) => error.message.includes(text)))
  )
}
