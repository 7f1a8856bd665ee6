import type { EntryBody, MonthSheetView, Problem } from '@gangmu/contract'
import { problemOf } from '../../client/problem-error.ts'
import { keyOf } from './send-entry.ts'

type Row = MonthSheetView['rows'][number]

/**
 * How one line of the sheet is doing: kept, being typed, on its way, refused with the server's words, or changed by somebody else
 * meanwhile, so that a person chooses.
 */
export type SaveState =
  | { readonly kind: 'kept' | 'typing' | 'saving' | 'conflict' }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** A line as it is typed now; one in conflict waits for the person. */
interface Line {
  row: Row
  body: EntryBody
  timer: ReturnType<typeof setTimeout> | null
  busy: boolean
  conflict: boolean
}

/** What the lines of a sheet go by. */
export interface SheetLinesBy {
  /** Saves a line; throws as the server refused it. */
  readonly send: (row: Row, body: EntryBody) => Promise<void>
  readonly show: (key: string, body: EntryBody, save: SaveState) => void
  readonly forget: (key: string) => void
  /** Milliseconds that typing pauses before it is saved. */
  readonly pause: number
}

/**
 * Keeps lines while they are typed: each is saved by itself after a pause, one request at a time; neither a slow answer nor
 * somebody else's version takes back what was typed since. Once somebody else's version came between, a line is sent no more by
 * itself: it waits until the person chooses, whatever is typed meanwhile.
 * @example makeSheetLines({ send, show, forget, pause: 700 }).type(row, body, true)
 */
export function makeSheetLines({ send, show, forget, pause }: SheetLinesBy) {
  const lines = new Map<string, Line>()
  const stop = (line: Line | undefined) => {
    if (line?.timer) clearTimeout(line.timer)
    if (line) line.timer = null
  }
  const post = async (key: string): Promise<void> => {
    const line = lines.get(key)
    if (!line || line.busy) return
    line.busy = true
    stop(line)
    const { body, row } = line
    show(key, body, { kind: 'saving' })
    try {
      await send(row, body)
    } catch (error) {
      line.busy = false
      if (lines.get(key) !== line) return
      const problem = problemOf(error)
      line.conflict = problem.code === 'version-conflict'
      if (line.conflict) stop(line)
      show(key, line.body, line.conflict ? { kind: 'conflict' } : { kind: 'refused', problem })
      return
    }
    line.busy = false
    if (lines.get(key) !== line) return
    if (line.body === body) show(key, body, { kind: 'kept' })
    else await post(key)
  }
  return {
    /** What stands in a line now; it is saved after a pause unless it cannot be yet. */
    type(row: Row, body: EntryBody, valid: boolean): void {
      const key = keyOf(row)
      const before = lines.get(key)
      stop(before)
      const line: Line = before ?? { row, body, timer: null, busy: false, conflict: false }
      Object.assign(line, { row, body })
      lines.set(key, line)
      if (valid && !line.conflict) line.timer = setTimeout(() => void post(key), pause)
      show(key, body, { kind: line.conflict ? 'conflict' : 'typing' })
    },
    /** Sends what was typed by the version that is there now. */
    async retry(key: string): Promise<void> {
      const line = lines.get(key)
      if (line) line.conflict = false
      await post(key)
    },
    /** Leaves what was typed for what is kept. */
    leave(key: string): void {
      stop(lines.get(key))
      lines.delete(key)
      forget(key)
    },
    /** Sends what a pause was still holding back. */
    flush(): void {
      for (const [key, line] of lines) {
        if (!line.timer) continue
        stop(line)
        void post(key)
      }
    },
  }
}
