import closeWithGrace from 'close-with-grace'

/** Something that can be ended cleanly. */
interface Closable {
  close(): Promise<void>
}

/**
 * Ends the program cleanly on Ctrl-C or the service manager's signal: running requests and the running job first, at most
 * ten seconds. A fault that nobody caught ends it the same way, with exit code 1.
 * @param onClosed Called when everything is closed, with the fault if there was one.
 * @example closeOnSignal(running, () => console.log('stopped'))
 */
export function closeOnSignal(running: Closable, onClosed: (fault: Error | undefined) => void): void {
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    await running.close()
    onClosed(err)
  })
}
