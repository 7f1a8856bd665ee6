import { type DocumentReadingView, type OrphanView, type PlaceView, type Problem, routes } from '@gangmu/contract'
import { Button, EmptyState, PageHeader } from '@gangmu/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { usePageParam } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { orphansQuery, readingQuery } from '../../client/queries.ts'
import { useDecisions } from '../../client/use-decisions.ts'
import { kindWords } from '../../parts/code-words.ts'
import { DecisionLine } from '../../parts/decision-line.tsx'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { SentenceInContext } from '../../parts/sentence-in-context.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'

type Candidate = OrphanView['candidates'][number]

/** Decisions whose words are gone, each with where it may belong; a person chooses. */
export function OrphansView({
  place,
  view,
  orphans,
  mayDecide,
  busy,
  problem,
  onMove,
  onWithdraw,
}: {
  place: PlaceView
  view: DocumentReadingView
  orphans: readonly OrphanView[]
  mayDecide: boolean
  busy: boolean
  problem: Problem | null
  onMove: (orphan: OrphanView, candidate: Candidate) => void
  onWithdraw: (orphan: OrphanView) => void
}) {
  const words = useMessages(messages)
  const { document } = view
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.documents, href: addresses.documents(place.code) },
        { label: document.title, href: addresses.document(place.code, document.id) },
        { label: words.title },
      ]}
    >
      <PageHeader title={words.title} lead={orphans.length > 0 ? words.lead(orphans.length) : undefined} />
      {problem && (
        <div className="mt-4">
          <ProblemView problem={problem} />
        </div>
      )}
      {orphans.length === 0 ? (
        <EmptyState
          title={words.empty}
          action={
            <a className="gm-button" href={addresses.document(place.code, document.id)}>
              {words.back}
            </a>
          }
        >
          {words.emptyAdvice}
        </EmptyState>
      ) : (
        <ul className="mt-6">
          {orphans.map((orphan) => (
            <li key={orphan.decision.id} className="border-hairline border-t py-6">
              <Orphan
                orphan={orphan}
                text={view.reading.document.text}
                mayDecide={mayDecide}
                busy={busy}
                onMove={onMove}
                onWithdraw={onWithdraw}
              />
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  )
}

function Orphan({
  orphan,
  text,
  mayDecide,
  busy,
  onMove,
  onWithdraw,
}: {
  orphan: OrphanView
  text: string
  mayDecide: boolean
  busy: boolean
  onMove: (orphan: OrphanView, candidate: Candidate) => void
  onWithdraw: (orphan: OrphanView) => void
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { decision, candidates } = orphan
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-3">
        <h2 className="text-ink-2">
          {kindWords[decision.kind][language]}
          <span className="ml-3">{words.old(decision.anchor.textVersion)}</span>
        </h2>
        <blockquote lang="zh-CN" className="font-serif text-strong leading-relaxed line-through decoration-ink-2">
          {decision.anchor.quote}
        </blockquote>
        <DecisionLine decision={decision} />
        {mayDecide && (
          <div>
            <Button disabled={busy} onClick={() => onWithdraw(orphan)}>
              {words.withdraw}
            </Button>
          </div>
        )}
      </div>
      <div className="min-w-0">
        <h3 className="text-ink-2">{words.candidates}</h3>
        {candidates.length === 0 && <p className="mt-2">{words.noCandidates}</p>}
        <ul>
          {candidates.map((candidate) => (
            <li key={`${candidate.start}-${candidate.end}`} className="mt-3 flex flex-col gap-2">
              <SentenceInContext text={text} span={candidate} />
              <div className="flex items-center gap-3">
                {mayDecide && (
                  <Button disabled={busy} onClick={() => onMove(orphan, candidate)}>
                    {words.move}
                  </Button>
                )}
                <span className="text-ink-2 tabular-nums">{words.score(Math.round(candidate.score * 100))}</span>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function OrphansPage() {
  const { place, mayDecide } = usePlace()
  const document = usePageParam('document')
  const client = useQueryClient()
  const reading = useQuery(readingQuery(place.code, document))
  const orphans = useQuery(orphansQuery(place.code, document))
  const { withdraw } = useDecisions(place.code, document)
  const refresh = () =>
    Promise.all(
      [readingQuery(place.code, document).queryKey, orphansQuery(place.code, document).queryKey].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
  const move = useMutation({
    mutationFn: ({ orphan, candidate }: { orphan: OrphanView; candidate: Candidate }) =>
      callRoute(routes.moveDecision, {
        params: { place: place.code, document, decision: orphan.decision.id },
        body: {
          anchor: { start: candidate.start, end: candidate.end, quote: candidate.quote },
          expectedVersion: orphan.decision.version,
        },
      }),
    onSettled: refresh,
  })
  const failed = reading.error ?? orphans.error
  if (failed) {
    return <PageProblem error={failed} onRetry={refresh} />
  }
  if (!reading.data || !orphans.data) return <Loading />
  const error = move.error ?? withdraw.error
  return (
    <OrphansView
      place={place}
      view={reading.data}
      orphans={orphans.data.orphans}
      mayDecide={mayDecide}
      busy={move.isPending || withdraw.isPending}
      problem={error ? problemOf(error) : null}
      onMove={(orphan, candidate) => move.mutate({ orphan, candidate })}
      onWithdraw={({ decision }) => withdraw.mutate([decision], { onSettled: refresh })}
    />
  )
}

export const orphansPage = definePage({
  id: 'orphans',
  path: '/w/$place/documents/$document/orphans',
  component: OrphansPage,
})
