import { routes } from '@gangmu/contract'
import { type LedgerRole, listAccounts as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listAccounts = bindRoute(routes.listAccounts, async ({ api, params }) => {
  const accounts = await api.ledger.view(list, params.place, undefined)
  const show = ({ place, role }: { place: string; role: string }) => ({ place, role: role as LedgerRole })
  return { accounts: accounts.map((account) => ({ ...account, grants: account.grants.map(show) })) }
})
