import {
  type EntryBody,
  type EntryField,
  entryFields,
  type MonthSheetView,
  type ProgressEntryView,
} from '@gangmu/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { monthSheetQuery } from '../../client/progress-queries.ts'
import { sendEntry } from './send-entry.ts'
import { makeSheetLines, type SaveState } from './sheet-lines.ts'

type Row = MonthSheetView['rows'][number]

/** A line that is not kept as it is on the page: what was typed last, and how it is doing. */
export interface DraftLine {
  readonly body: EntryBody
  readonly save: SaveState
}

/** Typing pauses this long before it is saved, in milliseconds. */
const pause = 700

/** An entry as a write answers it. */
type Kept = Omit<ProgressEntryView, 'changedSinceApproval'>

/** Fields that differ from what was approved; an entry that was never approved has none. */
function changedSince({ approved, body }: Kept): EntryField[] {
  if (approved === null) return []
  return entryFields.filter((name) => JSON.stringify(approved[name]) !== JSON.stringify(body[name]))
}

/** A sheet with an entry as it is kept now. */
function withEntry(sheet: MonthSheetView, entry: Kept): MonthSheetView {
  const rows = sheet.rows.map((row) =>
    entry.item === row.item.id && entry.period === row.period
      ? { ...row, entry: { ...entry, changedSinceApproval: changedSince(entry) } }
      : row,
  )
  return { ...sheet, rows }
}

/** Keeps a month sheet while it is typed; how each line is doing stands in `drafts`. */
export function useSheet(place: string, unit: string, month: string) {
  const client = useQueryClient()
  const [drafts, setDrafts] = useState<Readonly<Record<string, DraftLine>>>({})
  const show = useCallback((key: string, body: EntryBody, save: SaveState) => {
    setDrafts((all) => ({ ...all, [key]: { body, save } }))
  }, [])
  const forget = useCallback((key: string) => setDrafts(({ [key]: _left, ...others }) => others), [])
  const lines = useMemo(() => {
    const { queryKey } = monthSheetQuery(place, unit, month)
    const send = async (row: Row, body: EntryBody, version: number) => {
      const entry = await sendEntry(client, { place, unit, month }, row, body, version)
      client.setQueryData<MonthSheetView>(queryKey, (sheet) => sheet && withEntry(sheet, entry))
      return entry.version
    }
    return makeSheetLines({ send, show, forget, pause })
  }, [client, place, unit, month, show, forget])
  // Leaving the page sends what a pause was still holding back.
  useEffect(() => () => lines.flush(), [lines])
  return { drafts, type: lines.type, retry: (row: Row) => void lines.retry(row), leave: lines.leave }
}
