import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { mayCall } from '../../app/may-call.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { useAccount } from '../../app/people.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { accountsQuery, policyQuery, rightsQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import type { GrantableRole } from './grant-form.tsx'
import { RightsView } from './rights-view.tsx'

interface Change {
  readonly name: string
  readonly role: GrantableRole
  /** Whose grant is taken away; null when one is given. */
  readonly revoke: string | null
}

function RightsPage() {
  const { place } = usePlace()
  const here = useOwnPlace()
  const me = useAccount()
  const client = useQueryClient()
  const answer = useQuery(rightsQuery(place.code))
  const accounts = useQuery({ ...accountsQuery(place.code), enabled: mayCall(routes.listAccounts, here) })
  const policy = useQuery({ ...policyQuery(place.code), enabled: mayCall(routes.getAccountPolicy, here) })
  const change = useMutation({
    mutationFn: ({ name, role, revoke }: Change): Promise<unknown> =>
      revoke === null
        ? callRoute(routes.grantRole, { params: { place: place.code }, body: { name, role } })
        : callRoute(routes.revokeRole, { params: { place: place.code, account: revoke, role } }),
    onSettled: () =>
      Promise.all(
        ['rights', 'accounts', 'account-policy'].map((key) =>
          client.invalidateQueries({ queryKey: [key, place.code] }),
        ),
      ),
  })
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  const { grants, holders, mayGrant } = answer.data
  const done = change.isSuccess ? change.variables : null
  return (
    <RightsView
      place={place}
      mayGrant={mayGrant}
      secured={grants.some(({ role }) => role === 'security-administrator')}
      known={{
        accounts: accounts.data?.accounts ?? null,
        grants,
        holders: new Set(holders.map(({ account }) => account)),
        me: me?.id ?? null,
        mayWork: policy.data?.policy.administratorMayWork ?? null,
      }}
      busy={change.isPending}
      problem={change.error ? problemOf(change.error) : null}
      done={done && { name: done.name, role: done.role, granted: done.revoke === null }}
      onGrant={(name, role) => change.mutate({ name, role, revoke: null })}
      onRevoke={({ account, name }, role) => change.mutate({ name, role, revoke: account })}
    />
  )
}

export const rightsPage = definePage({ id: 'rights', path: '/w/$place/rights', component: RightsPage })
