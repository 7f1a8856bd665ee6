import type { DocumentView, PlaceView } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { definePage } from '../../app/page-definition.ts'
import { usePersonName } from '../../app/people.ts'
import { documentsQuery } from '../../client/queries.ts'
import { DocumentState } from '../../parts/document-state.tsx'
import { formatInstant } from '../../parts/format-instant.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'

function openCount(document: DocumentView): number {
  const rest = document.remainder
  return rest === null ? 0 : rest.numbers.open + rest.clauses.open + rest.findings.open + rest.headings.open
}

/** The documents of a place. */
export function DocumentsView({
  place,
  documents,
  mayDecide,
}: {
  place: PlaceView
  documents: readonly DocumentView[]
  mayDecide: boolean
}) {
  const words = useMessages(messages)
  const nameOf = usePersonName()
  const importLink = mayDecide && (
    <a className="gm-button gm-button-primary" href={addresses.importReport(place.code)}>
      {words.importReport}
    </a>
  )
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]} wide>
      <PageHeader title={words.title} lead={words.lead(documents.length)} actions={importLink} />
      {documents.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
      ) : (
        <div className="mt-6 overflow-x-auto">
          <table className="w-full border-collapse text-left">
            <thead>
              <tr className="border-hairline border-b text-ink-2">
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.name}
                </th>
                <th scope="col" className="py-2 pr-4 text-right font-normal">
                  {words.year}
                </th>
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.state}
                </th>
                <th scope="col" className="py-2 pr-4 text-right font-normal">
                  {words.remainder}
                </th>
                <th scope="col" className="hidden py-2 pr-4 font-normal md:table-cell">
                  {words.imported}
                </th>
                <th scope="col" className="hidden py-2 font-normal md:table-cell">
                  {words.by}
                </th>
              </tr>
            </thead>
            <tbody>
              {documents.map((document) => (
                <tr key={document.id} className="border-hairline border-b align-baseline hover:bg-sunken">
                  <th scope="row" className="min-w-40 py-2 pr-4 font-normal">
                    <a className="link font-serif text-strong" href={addresses.document(place.code, document.id)}>
                      {document.title}
                    </a>
                    <span className="block text-ink-2 text-small">{document.fileName}</span>
                  </th>
                  <td className="py-2 pr-4 text-right whitespace-nowrap">{document.year ?? words.noYear}</td>
                  <td className="py-2 pr-4 whitespace-nowrap">
                    <DocumentState state={document.state} />
                  </td>
                  <td className="py-2 pr-4 text-right whitespace-nowrap">
                    {mayDecide && document.state === 'in-review' ? (
                      <a className="link" href={addresses.review(place.code, document.id)}>
                        {words.review} {openCount(document)}
                      </a>
                    ) : (
                      openCount(document) || words.none
                    )}
                  </td>
                  <td className="hidden py-2 pr-4 whitespace-nowrap md:table-cell">
                    <time dateTime={document.importedAt}>{formatInstant(document.importedAt)}</time>
                  </td>
                  <td className="hidden py-2 md:table-cell">{nameOf(document.importedBy)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </PageFrame>
  )
}

function DocumentsPage() {
  const { place, mayDecide } = usePlace()
  const documents = useQuery(documentsQuery(place.code))
  if (documents.isError) {
    return <PageProblem error={documents.error} onRetry={() => documents.refetch()} />
  }
  if (documents.data === undefined) return <Loading />
  return <DocumentsView place={place} documents={documents.data.documents} mayDecide={mayDecide} />
}

export const documentsPage = definePage({ id: 'documents', path: '/w/$place/documents', component: DocumentsPage })
