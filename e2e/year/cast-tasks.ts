import type { OutputRow } from '@gangmu/output'
import type { Task } from '../support/breakdown.ts'

/** Tasks of a breakdown by what becomes of them in the year; which they are is told by their kinds and targets alone. */
export function castTasks(rows: readonly OutputRow[]) {
  const amount = ({ target }: OutputRow) => Number(target)
  const counted = rows.filter(({ target, unit }) => target && unit !== '%').sort((a, b) => amount(a) - amount(b))
  const growing = rows.filter(({ target, unit }) => target && unit === '%')
  const plain = rows.filter(({ kind }) => kind === '定性任务')
  const cast = (row: OutputRow | undefined): Task => ({ number: row?.number ?? '', title: row?.title ?? '' })
  const [late, returned] = counted
  const [verified, retargeted] = growing
  const [extended, moved, dropped, merged, taker] = plain
  return {
    /** Behind, then past its deadline, then closed out. */
    late: cast(late),
    /** Its figure comes back with words. */
    returned: cast(returned),
    verified: cast(verified),
    retargeted: cast(retargeted),
    extended: cast(extended),
    /** Its unit changes. */
    moved: cast(moved),
    dropped: cast(dropped),
    merged: cast(merged),
    /** Into which another is merged. */
    taker: cast(taker),
  }
}
