import { type DocumentReadingView, routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { useGo, usePageParam, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { useKeys } from '../../app/use-keys.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { readingQuery } from '../../client/queries.ts'
import { type TakenDecision, useDecisions } from '../../client/use-decisions.ts'
import { type FindingView, isExcusable } from '../../model/finding-view.ts'
import { listFindings } from '../../model/list-findings.ts'
import { listReviewItems, listSamePattern, type ReviewItem } from '../../model/review-queue.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { listCorrectable } from '../../parts/correctable-fields.ts'
import { decisionOn, type Statement } from '../../parts/decision-inputs.ts'
import { KeysDialog } from '../../parts/keys-dialog.tsx'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { decisionsFor } from './decisions-for.ts'
import { messages } from './messages.ts'
import { filterItems, findNextOpen, readFilter } from './review-filter.ts'
import { ReviewView } from './review-view.tsx'

function ReviewPage() {
  const { place } = usePlace()
  const document = usePageParam('document')
  const reading = useQuery(readingQuery(place.code, document))
  if (reading.isError) {
    return <PageProblem error={reading.error} onRetry={() => reading.refetch()} />
  }
  return reading.data ? <Review key={document} view={reading.data} /> : <Loading />
}

interface Step {
  readonly item: string
  readonly taken: readonly TakenDecision[]
}

function Review({ view }: { view: DocumentReadingView }) {
  const { place, mayDecide } = usePlace()
  const words = useMessages(messages)
  const client = useQueryClient()
  const go = useGo()
  const search = usePageSearch()
  const document = view.document.id
  const filter = readFilter(search.kind)
  const { decide, withdraw } = useDecisions(place.code, document)
  const [asking, setAsking] = useState<'correct' | 'reject' | 'excuse' | null>(null)
  const [dialog, setDialog] = useState<'keys' | 'pattern' | null>(null)
  const [steps, setSteps] = useState<readonly Step[]>([])
  const findings = useMemo(() => listFindings(view.reading, view.decisions), [view.reading, view.decisions])
  const items = useMemo(() => listReviewItems(findings), [findings])
  const shown = filterItems(items, filter)
  const current = shown.find((item) => item.id === search.item) ?? findNextOpen(shown, null)
  const same = current ? listSamePattern(shown, current) : []
  const busy = decide.isPending || withdraw.isPending
  const goTo = (item: ReviewItem | null) => {
    setAsking(null)
    const kind = filter === null ? {} : { kind: filter }
    go(addresses.review(place.code, document, item ? { ...kind, item: item.id } : kind), { replace: true })
  }
  const state = (on: readonly ReviewItem[], statement: Statement) => {
    const [first] = on
    if (first === undefined || busy) return
    const next = findNextOpen(
      shown.filter((item) => item === first || !on.includes(item)),
      first.id,
    )
    decide.mutate(decisionsFor(on, statement), {
      onSuccess: (answer) => {
        const taken = answer.decisions.map(({ id, version }) => ({ id, version }))
        setSteps((before) => [...before, { item: first.id, taken }])
        goTo(next)
      },
    })
  }
  /** Says something of one finding of an item; the item stays in view, for the rest of it may be open. */
  const stateOne = (item: ReviewItem, finding: FindingView, statement: Statement) => {
    decide.mutate([decisionOn(finding, statement)], {
      onSuccess: (answer) => {
        const taken = answer.decisions.map(({ id, version }) => ({ id, version }))
        setSteps((before) => [...before, { item: item.id, taken }])
        goTo(item)
      },
    })
  }
  const undo = () => {
    const last = steps.at(-1)
    if (last === undefined || busy) return
    withdraw.mutate(last.taken, {
      onSuccess: () => {
        setSteps((before) => before.slice(0, -1))
        goTo(items.find((item) => item.id === last.item) ?? null)
      },
    })
  }
  const adopt = useMutation({
    mutationFn: () =>
      callRoute(routes.adoptPlan, {
        params: { place: place.code, document },
        body: { expectedVersion: view.document.version },
      }),
    onSuccess: () => {
      void client.invalidateQueries()
      go(addresses.commitments(place.code))
    },
    onError: () => client.invalidateQueries({ queryKey: readingQuery(place.code, document).queryKey }),
  })
  const step = (by: number) => {
    const next = shown[current ? shown.indexOf(current) + by : 0]
    if (next) goTo(next)
  }
  const ask = (verdict: 'correct' | 'reject') => {
    if (!mayDecide || current === null) return
    const canCorrect = listCorrectable(current.lead, view.reading).length > 0
    if (verdict === 'correct') setAsking(canCorrect ? 'correct' : null)
    else setAsking(isExcusable(current.kind) ? 'excuse' : 'reject')
  }
  const accept = () => {
    if (!mayDecide || current === null) return
    if (isExcusable(current.kind)) setAsking('excuse')
    else state([current], { verdict: 'accept' })
  }
  const askPattern = () => mayDecide && current && !isExcusable(current.kind) && same.length > 1 && setDialog('pattern')
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    enter: accept,
    a: accept,
    e: () => ask('correct'),
    x: () => ask('reject'),
    z: undo,
    u: undo,
    p: askPattern,
    '?': () => setDialog('keys'),
  })
  const error = decide.error ?? withdraw.error
  return (
    <>
      <ReviewView
        place={place}
        view={view}
        items={items}
        filter={filter}
        current={current}
        problem={error ? problemOf(error) : null}
        adoptProblem={adopt.error ? problemOf(adopt.error) : null}
        actions={{
          mayDecide,
          busy: busy || adopt.isPending,
          asking,
          same: same.length,
          canUndo: steps.length > 0,
          onAsk: setAsking,
          onState: (statement, only) =>
            current && (only ? stateOne(current, only, statement) : state([current], statement)),
          onPattern: askPattern,
          onUndo: undo,
        }}
        onGo={goTo}
        onKeys={() => setDialog('keys')}
        onExcuse={state}
        onAdopt={() => adopt.mutate()}
      />
      <KeysDialog
        open={dialog === 'keys'}
        title={words.keysTitle}
        close={words.close}
        lines={words.keyLines}
        onClose={() => setDialog(null)}
      />
      <ConfirmDialog
        open={dialog === 'pattern'}
        title={words.patternTitle(same.length)}
        confirm={words.confirm}
        cancel={words.cancel}
        onConfirm={() => {
          setDialog(null)
          state(same, { verdict: 'accept' })
        }}
        onClose={() => setDialog(null)}
      >
        <p>{words.patternAdvice}</p>
        <ul className="mt-2" lang="zh-CN">
          {same.slice(0, 8).map((item) => (
            <li key={item.id} className="border-hairline border-b py-1 font-serif">
              {item.lead.anchor.quote}
            </li>
          ))}
        </ul>
        {same.length > 8 && <p className="mt-1 text-ink-2">{words.patternMore(same.length - 8)}</p>}
      </ConfirmDialog>
    </>
  )
}

export const reviewPage = definePage({
  id: 'review',
  path: '/w/$place/documents/$document/review',
  component: ReviewPage,
})
