import { AsyncLocalStorage } from 'node:async_hooks'

/** How long one statement is waited for, in milliseconds, unless whoever opens the database says otherwise. */
export const usualPatienceMs = 30_000

const unhurried = new AsyncLocalStorage<true>()

/**
 * Work whose statements may take as long as they take: migrations, backup and restore, vacuum. Everything else is answered in
 * bounded time, also when the database takes a connection and then never says a word.
 */
export function withoutHurry<T>(work: () => Promise<T>): Promise<T> {
  return unhurried.run(true, work)
}

/**
 * Calls `expire` unless `stop` is called in time.
 * @returns `stop`
 * @example const stop = startPatience(30_000, () => socket.destroy())
 */
export function startPatience(ms: number, expire: () => void): () => void {
  if (unhurried.getStore() === true) return () => undefined
  const timer = setTimeout(expire, ms)
  return () => clearTimeout(timer)
}
