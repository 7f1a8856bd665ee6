import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { mayCall } from '../../app/may-call.ts'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { useAccount } from '../../app/people.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { accountsQuery, policyQuery, rightsQuery, unitsQuery } from '../../client/queries.ts'
import { listPosts } from '../../model/list-posts.ts'
import { dayInChina } from '../../parts/day-in-china.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { PostsView } from './posts-view.tsx'

interface Doing {
  readonly post: string
  readonly run: () => Promise<unknown>
}

function PostsPage() {
  const { place } = usePlace()
  const here = useOwnPlace()
  const me = useAccount()
  const go = useGo()
  const client = useQueryClient()
  const search = usePageSearch()
  const q = search.q?.trim().slice(0, 100) ?? ''
  const units = useQuery(unitsQuery(place.code))
  const rights = useQuery(rightsQuery(place.code))
  const accounts = useQuery({ ...accountsQuery(place.code), enabled: mayCall(routes.listAccounts, here) })
  const policy = useQuery({ ...policyQuery(place.code), enabled: mayCall(routes.getAccountPolicy, here) })
  const act = useMutation({
    mutationFn: ({ run }: Doing) => run(),
    onSettled: () =>
      Promise.all(['rights', 'accounts'].map((key) => client.invalidateQueries({ queryKey: [key, place.code] }))),
  })
  const error = units.error ?? rights.error
  if (error) {
    return <PageProblem error={error} onRetry={() => (units.error ? units.refetch() : rights.refetch())} />
  }
  if (rights.data === undefined || units.data === undefined) return <Loading />
  const today = dayInChina(new Date())
  const posts = listPosts(units.data.units, rights.data.holders, today)
  const listed = posts.find(({ post }) => post.id === search.post)
  const params = { place: place.code, post: listed?.post.id ?? '' }
  const perform = (run: () => Promise<unknown>) => act.mutate({ post: params.post, run })
  const failed = act.error !== null && act.variables?.post === params.post
  return (
    <PostsView
      place={place}
      posts={posts}
      q={q}
      mayChange={rights.data.mayGrant === 'everything'}
      pane={
        listed === undefined
          ? null
          : {
              listed,
              roles: rights.data.postRoles.filter(({ post }) => post === listed.post.id).map(({ role }) => role),
              known: {
                accounts: accounts.data?.accounts ?? null,
                me: me?.id ?? null,
                mayWork: policy.data?.policy.administratorMayWork ?? null,
              },
              today,
              busy: act.isPending,
              problem: failed ? problemOf(act.error) : null,
              onHold: (body) => perform(() => callRoute(routes.holdPost, { params, body })),
              onLeave: ({ id, version }, until) =>
                perform(() =>
                  callRoute(routes.leavePost, {
                    params: { place: place.code, holding: id },
                    body: { until, expectedVersion: version },
                  }),
                ),
              onRole: (role, carried) =>
                perform(() => {
                  const carry = { params: { ...params, role } }
                  return carried ? callRoute(routes.grantPostRole, carry) : callRoute(routes.revokePostRole, carry)
                }),
            }
      }
      onSearch={(next) => go(addresses.posts(place.code, { q: next }), { replace: true })}
    />
  )
}

export const postsPage = definePage({ id: 'posts', path: '/w/$place/posts', component: PostsPage })
