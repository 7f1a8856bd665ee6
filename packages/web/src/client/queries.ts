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
