import type { HomeView as Home } from '@gangmu/contract'
import { PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { usePageParam } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { usePersonName } from '../../app/people.ts'
import { homeQuery } from '../../client/queries.ts'
import { describeAction, describeSubject } from '../../parts/audit-words.ts'
import { formatInstant } from '../../parts/format-instant.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { messages } from './messages.ts'

type Step = Home['next'][number]

function stepAddress(place: string, step: Step): string {
  const document = step.document?.id
  switch (step.code) {
    case 'import-a-report':
    case 'import-next-year':
      return addresses.importReport(place)
    case 'see-ledger':
      return addresses.commitments(place)
    case 'see-orphans':
      return document ? addresses.orphans(place, document) : addresses.documents(place)
    case 'finish-review':
    case 'adopt':
      return document ? addresses.review(place, document) : addresses.documents(place)
  }
}

/** What there is, and what to do next, most urgent first. */
export function HomeView({ home }: { home: Home }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const nameOf = usePersonName()
  const { place, documents, commitments } = home
  const facts = [
    {
      href: addresses.documents(place.code),
      title: words.documents,
      line: words.documentsLine(documents.total, documents.inReview, documents.adopted),
    },
    {
      href: addresses.commitments(place.code),
      title: words.ledger,
      line: words.ledgerLine(commitments.total, commitments.targets, commitments.tasks, commitments.projects),
    },
  ]
  return (
    <PageFrame trail={[{ label: place.name }]}>
      <PageHeader title={place.name} lead={words.lead(documents.total, commitments.total)} />
      <section className="mt-8" aria-labelledby="next">
        <h2 id="next" className="font-semibold text-title">
          {words.nextTitle}
        </h2>
        {home.next.length === 0 && <p className="mt-2 text-ink-2">{words.nothing}</p>}
        <ol className="mt-3 border-hairline border-t">
          {home.next.map((step, index) => (
            <li key={`${step.code}-${step.document?.id ?? ''}`} className="border-hairline border-b">
              <a
                href={stepAddress(place.code, step)}
                className="flex flex-wrap items-baseline justify-between gap-x-6 px-2 py-3 no-underline hover:bg-sunken"
              >
                <span className="min-w-0">
                  <span className={index === 0 ? 'font-semibold text-seal text-strong' : 'font-semibold text-strong'}>
                    {words.steps[step.code]}
                  </span>
                  {step.document && <span className="ml-3">{step.document.title}</span>}
                  <span className="block text-ink-2">{words.stepAdvice[step.code]}</span>
                </span>
                {step.document !== null && step.open > 0 && (
                  <span className="text-ink-2 tabular-nums">{words.open(step.open)}</span>
                )}
              </a>
            </li>
          ))}
        </ol>
      </section>
      <div className="mt-8 grid gap-8 sm:grid-cols-2">
        {facts.map((fact) => (
          <section key={fact.href}>
            <h2 className="font-semibold text-title">
              <a href={fact.href} className="link">
                {fact.title}
              </a>
            </h2>
            <p className="mt-1 text-ink-2">{fact.line}</p>
          </section>
        ))}
      </div>
      <section className="mt-8" aria-labelledby="recent">
        <h2 id="recent" className="font-semibold text-title">
          {words.recent}
        </h2>
        {home.recent.length === 0 && <p className="mt-2 text-ink-2">{words.noRecent}</p>}
        <ul className="mt-2">
          {home.recent.map((entry) => (
            <li key={entry.sequence} className="flex flex-wrap gap-x-4 py-1">
              <time dateTime={entry.at} className="text-ink-2 tabular-nums">
                {formatInstant(entry.at)}
              </time>
              <span>{nameOf(entry.actor)}</span>
              <span>{describeAction(entry.action, language)}</span>
              <span className="line-clamp-1 text-ink-2">{describeSubject(entry.what, language)}</span>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  )
}

function HomePage() {
  const place = usePageParam('place')
  const home = useQuery(homeQuery(place))
  if (home.isError) {
    return <PageProblem error={home.error} onRetry={() => home.refetch()} />
  }
  return home.data ? <HomeView home={home.data} /> : <Loading />
}

export const homePage = definePage({ id: 'home', path: '/w/$place', component: HomePage })
