import closeWithGrace from 'close-with-grace'

/** Something that can be ended cleanly. */
interface Closable {
  close(): Promise<void>
}

const signals = ['SIGINT', 'SIGTERM'] as const
/** A launcher such as npm passes on the signal that the terminal has sent already: the second of a pair is no impatience. */
const pairWithinMs = 2000

/**
 * Ends the program cleanly on Ctrl-C or the service manager's signal: running requests and the running job first, at most
 * ten seconds. The same signal again within two seconds is the first one's echo; later it ends the program at once.
 * A fault that nobody caught ends it the same way, with exit code 1.
 * @param onClosed Called when everything is closed, with the fault if there was one.
 * @example closeOnSignal(running, () => console.log('stopped'))
 */
export function closeOnSignal(running: Closable, onClosed: (fault: Error | undefined) => void): void {
  const grace = closeWithGrace({ delay: 10_000, logger: false, skip: [...signals] }, async ({ err }) => {
    await running.close()
    onClosed(err)
  })
  let since: number | null = null
  const end = async () => {
    if (since === null) {
      since = performance.now()
      await grace.close()
      process.exit(0)
    }
    if (performance.now() - since > pairWithinMs) process.exit(1)
  }
  for (const signal of signals) process.on(signal, end)
}
