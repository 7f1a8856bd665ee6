import { routes } from '@gangmu/contract'
import { queryOptions } from '@tanstack/react-query'
import { callRoute } from './call-route.ts'
import { connection } from './connection.ts'

/** Who is signed in; also puts the CSRF token where every write finds it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await callRoute(routes.getSession)
    connection.csrf = session.csrf
    return session
  },
  staleTime: 60_000,
})

/** One's own account. */
export const ownAccountQuery = queryOptions({
  queryKey: ['own-account'],
  queryFn: () => callRoute(routes.getOwnAccount),
})

export const accountsQuery = (place: string) =>
  queryOptions({
    queryKey: ['accounts', place],
    queryFn: () => callRoute(routes.listAccounts, { params: { place } }),
  })

export const accountSessionsQuery = (place: string, account: string) =>
  queryOptions({
    queryKey: ['account-sessions', place, account],
    queryFn: () => callRoute(routes.listAccountSessions, { params: { place, account } }),
  })

export const rightsQuery = (place: string) =>
  queryOptions({
    queryKey: ['rights', place],
    queryFn: () => callRoute(routes.listRights, { params: { place } }),
  })

export const policyQuery = (place: string) =>
  queryOptions({
    queryKey: ['account-policy', place],
    queryFn: () => callRoute(routes.getAccountPolicy, { params: { place } }),
  })

export const signInsQuery = (place: string, before: number | undefined) =>
  queryOptions({
    queryKey: ['sign-ins', place, before ?? null],
    queryFn: () => callRoute(routes.listSignIns, { params: { place }, query: { before, limit: 50 } }),
  })

export const placesQuery = (place: string) =>
  queryOptions({
    queryKey: ['places', place],
    queryFn: () => callRoute(routes.listPlaces, { params: { place } }),
  })

export const homeQuery = (place: string) =>
  queryOptions({ queryKey: ['home', place], queryFn: () => callRoute(routes.getHome, { params: { place } }) })

export const documentsQuery = (place: string) =>
  queryOptions({
    queryKey: ['documents', place],
    queryFn: () => callRoute(routes.listDocuments, { params: { place } }),
  })

export const readingQuery = (place: string, document: string) =>
  queryOptions({
    queryKey: ['reading', place, document],
    queryFn: () => callRoute(routes.getDocumentReading, { params: { place, document } }),
    staleTime: 30_000,
  })

export const documentQuery = (place: string, document: string) =>
  queryOptions({
    queryKey: ['document', place, document],
    queryFn: () => callRoute(routes.getDocument, { params: { place, document } }),
  })

export const orphansQuery = (place: string, document: string) =>
  queryOptions({
    queryKey: ['orphans', place, document],
    queryFn: () => callRoute(routes.listOrphans, { params: { place, document } }),
  })

/** A job, asked again twice a second until it is done or has failed. */
export const jobQuery = (place: string, job: string) =>
  queryOptions({
    queryKey: ['job', place, job],
    queryFn: () => callRoute(routes.getJob, { params: { place, job } }),
    refetchInterval: (query) => {
      const state = query.state.data?.state
      return state === 'done' || state === 'failed' ? false : 500
    },
  })

/** What the list of commitments is narrowed and sorted by, as kept in the address. */
export interface CommitmentSearch {
  readonly year?: string | undefined
  readonly kind?: 'target' | 'task' | 'project' | undefined
  readonly q?: string | undefined
  readonly sort?: 'number' | '-number' | 'kind' | 'section' | undefined
}

export const commitmentsQuery = (place: string, search: CommitmentSearch) =>
  queryOptions({
    queryKey: ['commitments', place, search],
    queryFn: () => callRoute(routes.listCommitments, { params: { place }, query: search }),
    placeholderData: (before) => before,
  })

export const commitmentQuery = (place: string, address: string) =>
  queryOptions({
    queryKey: ['commitment', place, address],
    queryFn: () => callRoute(routes.getCommitment, { params: { place, address } }),
  })

export const unitsQuery = (place: string) =>
  queryOptions({
    queryKey: ['units', place],
    queryFn: () => callRoute(routes.listUnits, { params: { place } }),
    staleTime: 60_000,
  })

export const auditQuery = (place: string, before: number | undefined) =>
  queryOptions({
    queryKey: ['audit', place, before ?? null],
    queryFn: () => callRoute(routes.listAuditEntries, { params: { place }, query: { before, limit: 50 } }),
  })
