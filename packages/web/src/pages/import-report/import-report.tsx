import { type JobView, type PlaceView, type Problem, routes } from '@gangmu/contract'
import { PageHeader } from '@gangmu/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { jobQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { ImportForm, type ImportRequest } from './import-form.tsx'
import { ImportProgress } from './import-progress.tsx'
import { messages } from './messages.ts'

/** Import of a report, or of a new version of `document`: the form, or the job it started. */
export function ImportReportView({
  place,
  document,
  job,
  busy,
  problem,
  onImport,
}: {
  place: PlaceView
  document: string | null
  job: JobView | null
  busy: boolean
  problem: Problem | null
  onImport: (request: ImportRequest) => void
}) {
  const words = useMessages(messages)
  const title = document === null ? words.title : words.versionTitle
  const again = addresses.importReport(place.code, document ?? undefined)
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.trail, href: addresses.documents(place.code) },
        { label: title },
      ]}
    >
      <PageHeader title={title} lead={document === null ? words.lead : words.versionLead} />
      {job ? (
        <ImportProgress place={place.code} job={job} again={again} />
      ) : (
        <ImportForm place={place} isVersion={document !== null} busy={busy} problem={problem} onImport={onImport} />
      )}
    </PageFrame>
  )
}

/** A file goes as a form with the fields of the pasted text before it. */
function bodyOf(request: ImportRequest) {
  if (!('file' in request)) return request
  const form = new FormData()
  form.set('name', request.file.name)
  form.set('placeChoice', request.placeChoice)
  form.set('file', request.file, request.file.name)
  return form
}

function ImportReportPage() {
  const { place } = usePlace()
  const { job: jobId, document } = usePageSearch()
  const go = useGo()
  const client = useQueryClient()
  const start = useMutation({
    mutationFn: (request: ImportRequest) =>
      document === undefined
        ? callRoute(routes.importDocument, { params: { place: place.code }, body: bodyOf(request) })
        : callRoute(routes.importTextVersion, { params: { place: place.code, document }, body: bodyOf(request) }),
    onSuccess: (job) => {
      client.setQueryData(jobQuery(place.code, job.id).queryKey, job)
      const address = addresses.importReport(place.code, document)
      go(`${address}${address.includes('?') ? '&' : '?'}job=${encodeURIComponent(job.id)}`)
    },
  })
  const job = useQuery({ ...jobQuery(place.code, jobId ?? ''), enabled: jobId !== undefined })
  const done = job.data?.state === 'done'
  useEffect(() => {
    // A finished import changes lists, readings, places and what to do next.
    if (done) void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'job' })
  }, [done, client])
  if (jobId !== undefined && job.isError) {
    return <PageProblem error={job.error} onRetry={() => job.refetch()} />
  }
  if (jobId !== undefined && job.data === undefined) return <Loading />
  return (
    <ImportReportView
      place={place}
      document={document ?? null}
      job={jobId === undefined ? null : (job.data ?? null)}
      busy={start.isPending}
      problem={start.error ? problemOf(start.error) : null}
      onImport={(request) => start.mutate(request)}
    />
  )
}

export const importReportPage = definePage({
  id: 'import-report',
  path: '/w/$place/import',
  component: ImportReportPage,
})
