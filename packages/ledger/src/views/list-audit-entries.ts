import type { AuditEntry } from '../domain/audit.ts'
import { pageAuditEntries } from '../store/audit-entries.ts'
import type { View } from './view.ts'

/** A page of the record: entries before a sequence, at most `limit` (50 unless said). */
export interface AuditPage {
  readonly before?: number | undefined
  readonly limit?: number | undefined
}

/** The record of changes of a place, newest first, with how many entries there are. */
export const listAuditEntries: View<AuditPage, { entries: AuditEntry[]; total: number }> = {
  name: 'list-audit-entries',
  read: (reader, place, { before, limit = 50 }) => pageAuditEntries(reader, place, { before, limit }),
}
