const mostSessions = 10_000

/** Sessions that were found lately, by the hash of their token, in memory: told apart before anything is looked up. */
export interface KnownSessions {
  has(tokenHash: string): boolean
  remember(tokenHash: string): void
  forget(tokenHash: string): void
}

/**
 * Makes them; the one that was found longest ago is forgotten beyond 10,000, so that memory stays bounded.
 * @example makeKnownSessions().has('5e88…') // false
 */
export function makeKnownSessions(): KnownSessions {
  const known = new Set<string>()
  return {
    has: (tokenHash) => known.has(tokenHash),
    remember(tokenHash) {
      known.delete(tokenHash)
      known.add(tokenHash)
      const oldest = known.values().next().value
      if (known.size > mostSessions && oldest !== undefined) known.delete(oldest)
    },
    forget: (tokenHash) => void known.delete(tokenHash),
  }
}
