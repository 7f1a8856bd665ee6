import { signInPauseMinutes } from '@gangmu/ledger'

interface Count {
  readonly failures: number
  readonly until: number
}

const mostNames = 10_000

/** Pauses names that no account has, in memory, as the ledger pauses accounts: a pause then does not tell which names exist. */
export interface NamePauses {
  /** Seconds until the name may be tried again, 0 when it may be now. */
  waitSeconds(name: string): number
  recordFailure(name: string): void
}

/**
 * Makes the pauses; the name that failed longest ago is forgotten beyond 10,000, so that memory stays bounded.
 * @example makeNamePauses().waitSeconds('办公室') // 0
 */
export function makeNamePauses(now: () => number = Date.now): NamePauses {
  const counts = new Map<string, Count>()
  return {
    waitSeconds: (name) => Math.max(0, Math.ceil(((counts.get(name)?.until ?? 0) - now()) / 1000)),
    recordFailure(name) {
      const failures = (counts.get(name)?.failures ?? 0) + 1
      counts.delete(name)
      counts.set(name, { failures, until: now() + signInPauseMinutes(failures) * 60_000 })
      const oldest = counts.keys().next().value
      if (counts.size > mostNames && oldest !== undefined) counts.delete(oldest)
    },
  }
}
