import { LedgerProblem } from '../../domain/problem.ts'
import type { ProgressEntry } from '../../domain/progress-entry.ts'
import type { WorkItem } from '../../domain/work-item.ts'
import { lockEntryRow } from '../../store/progress-entries.ts'
import type { Work } from '../command.ts'
import { holdOwnItem } from './hold-item.ts'

/** Entries of a unit, each in the version that was seen. */
export interface EntriesInput {
  readonly unit: string
  readonly entries: readonly { readonly item: string; readonly period: string; readonly expectedVersion: number }[]
}

/** An entry held with its item. */
export interface HeldEntry {
  readonly item: WorkItem
  readonly before: ProgressEntry
  readonly expected: number
}

/** Every entry that is named, held with its item: all of them or none. @throws LedgerProblem `not-found`, `invalid-request` */
export async function holdEntries(work: Work, { unit, entries }: EntriesInput): Promise<HeldEntry[]> {
  const held: HeldEntry[] = []
  const keys = entries.map(({ item, period }) => `${item} ${period}`)
  if (new Set(keys).size !== keys.length) throw new LedgerProblem('invalid-request', { where: 'entries' })
  for (const { item: id, period, expectedVersion } of entries.toSorted((a, b) => (a.item < b.item ? -1 : 1))) {
    const item = await holdOwnItem(work, id, unit)
    const before = await lockEntryRow(work.writer, work.place, { item: id, period, unit })
    if (!before) throw new LedgerProblem('not-found')
    held.push({ item, before, expected: expectedVersion })
  }
  return held
}
