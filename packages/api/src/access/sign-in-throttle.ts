interface Count {
  failures: number
  until: number
}

const windowMs = 15 * 60 * 1000
const allowedFailures = 20
const mostSources = 10_000

/** Counts failed sign-ins by source address, in memory; the ledger counts them by account. */
export interface SignInThrottle {
  /** Seconds this source has to wait, 0 when it may try. */
  waitSeconds(source: string): number
  recordFailure(source: string): void
}

/**
 * Makes a throttle: after 20 failures within 15 minutes a source waits until they are over.
 * It forgets the oldest source beyond 10,000, so that memory stays bounded.
 * @example makeSignInThrottle().waitSeconds('192.0.2.1') // 0
 */
export function makeSignInThrottle(now: () => number = Date.now): SignInThrottle {
  const counts = new Map<string, Count>()
  return {
    waitSeconds(source) {
      const count = counts.get(source)
      if (count === undefined || count.failures < allowedFailures || count.until <= now()) return 0
      return Math.ceil((count.until - now()) / 1000)
    },
    recordFailure(source) {
      const count = counts.get(source)
      const fresh = count === undefined || count.until <= now()
      counts.delete(source)
      counts.set(source, fresh ? { failures: 1, until: now() + windowMs } : { ...count, failures: count.failures + 1 })
      const oldest = counts.keys().next().value
      if (counts.size > mostSources && oldest !== undefined) counts.delete(oldest)
    },
  }
}
