import type { DocumentReadingView } from '@gangmu/contract'
import type { ReportParagraph } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useGo, usePageParam, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { useKeys } from '../../app/use-keys.ts'
import { problemOf } from '../../client/problem-error.ts'
import { readingQuery } from '../../client/queries.ts'
import { useDecisions } from '../../client/use-decisions.ts'
import { findByAddress, readAt } from '../../model/find-by-address.ts'
import { keepUnchanged } from '../../model/keep-unchanged.ts'
import { layOutReport } from '../../model/layout-report.ts'
import { listFindings } from '../../model/list-findings.ts'
import { listOutline, type OutlineLine } from '../../model/outline-view.ts'
import { findShownMark } from '../../model/shown-mark.ts'
import { decisionOn } from '../../parts/decision-inputs.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { ReadingRoomView } from './reading-room-view.tsx'

function ReadingRoomPage() {
  const { place } = usePlace()
  const document = usePageParam('document')
  const reading = useQuery(readingQuery(place.code, document))
  if (reading.isError) {
    return <PageProblem error={reading.error} onRetry={() => reading.refetch()} />
  }
  return reading.data ? <ReadingRoom key={document} view={reading.data} /> : <Loading />
}

function ReadingRoom({ view }: { view: DocumentReadingView }) {
  const { place, mayDecide } = usePlace()
  const document = view.document.id
  const search = usePageSearch()
  const go = useGo()
  const { decide, withdraw } = useDecisions(place.code, document)
  const [shownLine, setShownLine] = useState<number | null>(null)
  const findings = useMemo(() => listFindings(view.reading, view.decisions), [view.reading, view.decisions])
  const outline = useMemo(() => listOutline(view.reading, findings), [view.reading, findings])
  const paragraphs = useParagraphs(view, findings, place.code)
  const selected = findByAddress(findings, search)
  const select = (id: string | null) => {
    setShownLine(null)
    go(addresses.document(place.code, document, id === null ? {} : { finding: id }), { replace: true })
  }
  const step = (by: number) => {
    const next = findings[selected ? findings.indexOf(selected) + by : 0]
    if (next) select(next.id)
  }
  useKeys({ j: () => step(1), k: () => step(-1), escape: () => select(null) })
  const show = (line: OutlineLine) => {
    if (line.finding === null) setShownLine(line.start)
    else select(line.finding)
  }
  const error = decide.error ?? withdraw.error
  return (
    <ReadingRoomView
      place={place}
      view={view}
      findings={findings}
      outline={outline}
      paragraphs={paragraphs}
      selected={selected}
      current={selected && shownLine === null ? findShownMark(paragraphs, selected) : null}
      focus={shownLine ?? selected?.mark.start ?? readAt(search.at)?.start ?? null}
      problem={error ? problemOf(error) : null}
      actions={{
        mayDecide,
        busy: decide.isPending || withdraw.isPending,
        onState: (finding, statement) => decide.mutate([decisionOn(finding, statement)]),
        onWithdraw: ({ decision }) => decision && withdraw.mutate([{ id: decision.id, version: decision.version }]),
      }}
      onSelect={select}
      onShow={show}
    />
  )
}

/** The layout of the text, kept paragraph by paragraph over decisions, so that a decision redraws one paragraph and not the report. */
function useParagraphs(
  view: DocumentReadingView,
  findings: ReturnType<typeof listFindings>,
  place: string,
): readonly ReportParagraph[] {
  const before = useRef<readonly ReportParagraph[]>([])
  const settled = useDeferredValue(findings)
  return useMemo(() => {
    const hrefOf = (id: string) => addresses.document(place, view.document.id, { finding: id })
    before.current = keepUnchanged(before.current, layOutReport(view.reading, settled, hrefOf))
    return before.current
  }, [view.reading, view.document.id, settled, place])
}

export const readingRoomPage = definePage({
  id: 'reading-room',
  path: '/w/$place/documents/$document',
  component: ReadingRoomPage,
})
