import type { EntryField, MonthSheetView } from '@gangmu/contract'

type Row = MonthSheetView['rows'][number]

/** Whether a field of an entry can be typed into: always before approval, afterwards only what the office unlocked. */
export function isOpen({ entry }: Pick<Row, 'entry'>, field: EntryField): boolean {
  if (entry === null) return true
  if (entry.state === 'approved' || entry.unlocked.length > 0) return entry.unlocked.includes(field)
  return true
}
