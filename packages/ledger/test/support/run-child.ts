import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts `crash-child.ts`. `lines` grows as it prints; `until` waits for that many. */
export function runChild(mode: 'hold' | 'write', where: string) {
  const file = fileURLToPath(new URL('./crash-child.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', file, mode, where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: unknown[] = []
  let rest = ''
  const waiting: { count: number; resolve: () => void }[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) lines.push(JSON.parse(part))
    for (const { count, resolve } of waiting) if (lines.length >= count) resolve()
  })
  return {
    pid: child.pid,
    lines,
    until: (count: number) =>
      new Promise<void>((resolve, reject) => {
        if (lines.length >= count) return resolve()
        waiting.push({ count, resolve })
        child.once('exit', (code) => reject(new Error(`Cannot go on: the child ended with ${code}`)))
      }),
    /** Ends it without a word, and waits until all it printed has arrived. */
    async kill(): Promise<void> {
      const closed = once(child, 'close')
      child.kill('SIGKILL')
      await closed
    },
  }
}
