import type { Terminal } from '../terminal/terminal.ts'
import type { Stop } from './import-folder.ts'

/**
 * Lets Ctrl-C end a run between two files: the first asks, the second ends the program at once (the ledger then drops what was
 * not yet whole).
 * @returns The wish, and how to give the signals back.
 * @example const { stop, release } = stopOnSignal(terminal)
 */
export function stopOnSignal(terminal: Terminal): { stop: Stop; release: () => void } {
  const stop = { asked: false }
  const ask = () => {
    if (stop.asked) process.exit(130)
    stop.asked = true
    terminal.progress('')
    terminal.err(
      terminal.language === 'zh' ? '正在完成当前文件，随后停止……' : 'Finishing the file that was begun, then stopping…',
    )
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, ask)
  return {
    stop,
    release() {
      for (const signal of signals) process.off(signal, ask)
    },
  }
}
