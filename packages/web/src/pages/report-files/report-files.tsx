import { type DocumentDetailView, type PlaceView, routes } from '@gangmu/contract'
import { PageHeader } from '@gangmu/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { usePageParam } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { documentQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { Section } from '../../parts/section.tsx'
import { usePlace } from '../../parts/use-place.ts'
import type { Take } from '../../parts/workbook-return.tsx'
import { FileList } from './file-list.tsx'
import type { IssueValues } from './issue-fields.ts'
import { messages } from './messages.ts'
import { ReturnForm, type ReturnFormProps } from './return-form.tsx'

/** China is eight hours ahead of universal time, all year. */
const IN_CHINA = 8 * 3_600_000

/** What goes out of a report as files, and the review workbook that comes back. */
export function ReportFilesView({
  place,
  document,
  mayDecide,
  today,
  filled,
  returned,
}: {
  place: PlaceView
  document: DocumentDetailView
  /** Today in China, `YYYY-MM-DD`. */
  today: string
  /** What is filled in on the draft at the start, beside what usually is. */
  filled?: IssueValues
  mayDecide: boolean
  returned: Omit<ReturnFormProps, 'review'>
}) {
  const words = useMessages(messages)
  const refusal = !mayDecide ? words.forOffice : document.state === 'adopted' ? words.closed : null
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.trail, href: addresses.documents(place.code) },
        { label: document.title, href: addresses.document(place.code, document.id) },
        { label: words.title },
      ]}
    >
      <PageHeader title={words.title} lead={words.lead} />
      <Section title={words.files}>
        <FileList place={place} document={document} today={today} {...(filled === undefined ? {} : { filled })} />
      </Section>
      <Section title={words.back} lead={refusal ?? words.backAdvice}>
        {refusal === null && <ReturnForm {...returned} review={addresses.review(place.code, document.id)} />}
      </Section>
    </PageFrame>
  )
}

function ReportFilesPage() {
  const { place, mayDecide } = usePlace()
  const document = usePageParam('document')
  const client = useQueryClient()
  const answer = useQuery(documentQuery(place.code, document))
  const send = useMutation({
    mutationFn: ({ file, take }: { file: File; take: Take }) => {
      const body = new FormData()
      body.set('take', take)
      body.set('file', file, file.name)
      return callRoute(routes.returnFindings, { params: { place: place.code, document }, body })
    },
    // Decisions change the reading, lists and what to do next.
    onSuccess: ({ decided }) => (decided > 0 ? client.invalidateQueries() : undefined),
  })
  if (answer.isError) return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  if (answer.data === undefined) return <Loading />
  return (
    <ReportFilesView
      place={place}
      document={answer.data}
      mayDecide={mayDecide}
      today={new Date(Date.now() + IN_CHINA).toISOString().slice(0, 10)}
      returned={{
        busy: send.isPending,
        problem: send.error ? problemOf(send.error) : null,
        answer: send.data ?? null,
        onSend: (file, take) => send.mutate({ file, take }),
        onChoose: () => send.reset(),
      }}
    />
  )
}

export const reportFilesPage = definePage({
  id: 'report-files',
  path: '/w/$place/documents/$document/files',
  component: ReportFilesPage,
})
