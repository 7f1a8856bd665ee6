import {
  type EntryBody,
  type EntryField,
  entryFields,
  type MonthSheetView,
  type Problem,
  type ProgressEntryView,
} from '@gangmu/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { problemOf } from '../../client/problem-error.ts'
import { monthSheetQuery } from '../../client/progress-queries.ts'
import { keyOf, sendEntry } from './send-entry.ts'

/**
 * How one line of the sheet is doing: kept, being typed, on its way, refused with the server's words, or changed by somebody else
 * meanwhile, so that a person chooses.
 */
export type SaveState =
  | { readonly kind: 'kept' | 'typing' | 'saving' | 'conflict' }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** A line as it is on the page: what was typed last, and whether it is kept. */
export interface DraftLine {
  readonly body: EntryBody
  readonly save: SaveState
}

/** Typing pauses this long before it is saved, in milliseconds. */
const pause = 700

type Sheet = MonthSheetView

/** Fields that differ from what was approved; an entry that was never approved has none. */
function changedSince({ approved, body }: Kept): EntryField[] {
  if (approved === null) return []
  return entryFields.filter((name) => JSON.stringify(approved[name]) !== JSON.stringify(body[name]))
}

/** An entry as a write answers it. */
type Kept = Omit<ProgressEntryView, 'changedSinceApproval'>
type Row = Sheet['rows'][number]

/** A line as it is typed now; one in conflict waits for the person. */
interface Line {
  row: Row
  body: EntryBody
  timer: number | null
  busy: boolean
  conflict: boolean
}

/**
 * Keeps a month sheet while it is typed: each line is saved by itself after a pause, one request at a time, in the version the
 * line has; neither a slow answer nor somebody else's version takes back what was typed since. Once somebody else's version came
 * between, a line is sent no more by itself: both stand side by side until the person chooses.
 */
export function useSheet(place: string, unit: string, month: string) {
  const client = useQueryClient()
  const [drafts, setDrafts] = useState<Readonly<Record<string, DraftLine>>>({})
  const latest = useRef<Record<string, Line>>({})

  const put = useCallback((key: string, body: EntryBody, save: SaveState) => {
    setDrafts((all) => ({ ...all, [key]: { body, save } }))
  }, [])

  const keep = useCallback(
    (entries: readonly Kept[]) => {
      const { queryKey } = monthSheetQuery(place, unit, month)
      client.setQueryData<Sheet>(queryKey, (sheet) =>
        sheet === undefined
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((row) => {
                const entry = entries.find((one) => one.item === row.item.id && one.period === row.period)
                return entry ? { ...row, entry: { ...entry, changedSinceApproval: changedSince(entry) } } : row
              }),
            },
      )
    },
    [client, place, unit, month],
  )

  const send = useCallback(
    async (key: string): Promise<void> => {
      const line = latest.current[key]
      if (!line || line.busy) return
      line.busy = true
      line.timer = null
      const { body, row } = line
      put(key, body, { kind: 'saving' })
      try {
        const entry = await sendEntry(client, { place, unit, month }, row, body)
        keep([entry])
        line.busy = false
        if (line.body === body) put(key, body, { kind: 'kept' })
        else await send(key)
      } catch (error) {
        line.busy = false
        const problem = problemOf(error)
        line.conflict = problem.code === 'version-conflict'
        if (line.conflict && line.timer) window.clearTimeout(line.timer)
        put(key, line.body, line.conflict ? { kind: 'conflict' } : { kind: 'refused', problem })
      }
    },
    [client, keep, month, place, put, unit],
  )

  const type = useCallback(
    (row: Row, body: EntryBody, valid: boolean) => {
      const key = keyOf(row)
      const before = latest.current[key]
      if (before?.timer) window.clearTimeout(before.timer)
      const conflict = before?.conflict ?? false
      const timer = valid && !conflict ? window.setTimeout(() => void send(key), pause) : null
      latest.current[key] = { row, body, timer, busy: before?.busy ?? false, conflict }
      put(key, body, { kind: conflict ? 'conflict' : 'typing' })
    },
    [put, send],
  )

  // Leaving the page sends what a pause was still holding back.
  useEffect(
    () => () => {
      for (const [key, line] of Object.entries(latest.current)) {
        if (line.timer) {
          window.clearTimeout(line.timer)
          void send(key)
        }
      }
    },
    [send],
  )

  /** Sends what was typed by the version that is there now. */
  const retry = useCallback(
    (key: string) => {
      const line = latest.current[key]
      if (line) line.conflict = false
      void send(key)
    },
    [send],
  )

  /** Leaves what was typed for what is kept. */
  const leave = useCallback((key: string) => {
    delete latest.current[key]
    setDrafts(({ [key]: _left, ...others }) => others)
  }, [])

  return { drafts, type, keep, retry, leave }
}
