import type { PersonView } from '@gangmu/contract'
import { type AuditEntry, listPeople } from '@gangmu/ledger'
import type { ApiContext } from '../../server/api-context.ts'

const prefix = 'account:'

function listIds({ actor, what, before, after }: AuditEntry): string[] {
  const ids = what.startsWith(prefix) ? [actor, what.slice(prefix.length)] : [actor]
  for (const values of [before, after]) {
    const { account } = (values ?? {}) as { readonly account?: unknown }
    if (typeof account === 'string') ids.push(account)
  }
  return ids
}

/**
 * Whom entries of a record name by their ids, and what they are called today: those who did something, and the accounts to
 * which it was done. A record keeps ids, which stay when a name changes.
 * @example await namePeople(api, entries) // [{ id: '0198…', name: '沈竹青' }]
 */
export async function namePeople(api: ApiContext, entries: readonly AuditEntry[]): Promise<PersonView[]> {
  const ids = [...new Set(entries.flatMap(listIds))]
  const people = await api.ledger.view(listPeople, api.homePlace, { ids })
  return people.map(({ id, name }) => ({ id, name }))
}
