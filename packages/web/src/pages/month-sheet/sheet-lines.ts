import type { EntryBody, MonthSheetView, Problem } from '@gangmu/contract'
import { problemOf } from '../../client/problem-error.ts'
import { emptyBody } from './paste-grid.ts'
import { keyOf } from './send-entry.ts'

type Row = MonthSheetView['rows'][number]

/**
 * How one line of the sheet is doing: kept, being typed, on its way, kept but for a figure that is none, refused with the server's
 * words, or changed by somebody else meanwhile, so that a person chooses.
 */
export type SaveState =
  | { readonly kind: 'kept' | 'typing' | 'saving' | 'invalid' | 'conflict' }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** A line as it is typed now; one in conflict waits for the person. */
interface Line {
  readonly row: Row
  body: EntryBody
  /** The version that what is typed is based on: what came since is not written over unseen. */
  version: number
  /** A figure on the page is none: the rest of the line is saved, the line is not kept as it is seen. */
  valid: boolean
  timer: ReturnType<typeof setTimeout> | null
  busy: boolean
  conflict: boolean
}

/** What the lines of a sheet go by. */
export interface SheetLinesBy {
  /** Saves a line by the version it is based on and tells the new one; throws as the server refused it. */
  readonly send: (row: Row, body: EntryBody, version: number) => Promise<number>
  readonly show: (key: string, body: EntryBody, save: SaveState) => void
  readonly forget: (key: string) => void
  /** Milliseconds that typing pauses before it is saved. */
  readonly pause: number
}

/**
 * Keeps lines while they are typed: each is saved by itself after a pause, one request at a time; neither a slow answer nor
 * somebody else's version takes back what was typed since. Once somebody else's version came between, a line is sent no more by
 * itself: it waits until the person chooses, whatever is typed meanwhile. A line that is kept is forgotten: the sheet has it.
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
      line.version = await send(row, body, line.version)
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
    if (line.body !== body) await post(key)
    else if (line.valid) leave(key)
    else show(key, body, { kind: 'invalid' })
  }
  const leave = (key: string) => {
    stop(lines.get(key))
    lines.delete(key)
    forget(key)
  }
  return {
    /**
     * What stands in a line now; what changed is saved after a pause. A figure that is none leaves the body as it was: it is not
     * sent, and holds nothing back that was typed beside it.
     */
    type(row: Row, body: EntryBody, valid: boolean): void {
      const key = keyOf(row)
      const held = lines.get(key)
      const line: Line = held ?? {
        row,
        body: row.entry?.body ?? emptyBody,
        version: row.entry?.version ?? 0,
        valid,
        timer: null,
        busy: false,
        conflict: false,
      }
      const changed = body !== line.body
      Object.assign(line, { body, valid })
      lines.set(key, line)
      if (!line.conflict && (changed || valid)) {
        stop(line)
        line.timer = setTimeout(() => void post(key), pause)
      }
      show(key, body, { kind: line.conflict ? 'conflict' : line.timer || line.busy ? 'typing' : 'invalid' })
    },
    /** Sends what was typed by the version that the person sees there now. */
    async retry(row: Row): Promise<void> {
      const key = keyOf(row)
      const line = lines.get(key)
      if (line?.conflict) {
        line.conflict = false
        line.version = row.entry?.version ?? 0
      }
      await post(key)
    },
    /** Leaves what was typed for what is kept. */
    leave,
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
