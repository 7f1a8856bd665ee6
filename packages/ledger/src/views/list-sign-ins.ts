import type { AuditEntry } from '../domain/audit.ts'
import { pageAuditEntries } from '../store/audit-entries.ts'
import type { View } from './view.ts'

/** What the record says of accounts, sessions and rights, and of nothing else. */
const accountActions = [
  'account-created',
  'account-disabled',
  'account-enabled',
  'account-link-made',
  'account-link-used',
  'account-policy-changed',
  'account-renamed',
  'account-unlocked',
  'identity-linked',
  'password-changed',
  'post-role-granted',
  'post-role-revoked',
  'post-taken',
  'post-tenure-changed',
  'recovery-code-used',
  'role-granted',
  'role-revoked',
  'second-factor-confirmed',
  'second-factor-removed',
  'second-factor-started',
  'session-closed',
  'session-opened',
  'setup-link-made',
  'sign-in-failed',
] as const

/** A page of it, newest first; `before` is the sequence of the last entry of the page before. */
export interface ListSignInsInput {
  readonly before?: number | undefined
  readonly limit: number
}

/** Who signed in or failed to, and what became of accounts and rights, newest first. */
export const listSignIns: View<ListSignInsInput, readonly AuditEntry[]> = {
  name: 'list-sign-ins',
  async read(reader, place, page) {
    return (await pageAuditEntries(reader, place, { ...page, actions: accountActions })).entries
  },
}
