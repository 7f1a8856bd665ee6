import type { PlaceView, Problem } from '@gangmu/contract'
import { Button, EmptyState, PageHeader } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { messages } from './messages.ts'

/** A year that is not broken down yet: what to do about it, for whoever may. */
export function NoBreakdown({
  place,
  year,
  mayDraft,
  busy,
  problem,
  onDraft,
}: {
  place: PlaceView
  /** Year of an adopted report without a breakdown; null while there is none. */
  year: number | null
  mayDraft: boolean
  busy: boolean
  problem: Problem | null
  onDraft: () => void
}) {
  const words = useMessages(messages)
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]}>
      <PageHeader title={words.title} />
      {problem && (
        <div className="mt-4">
          <ProblemView problem={problem} />
        </div>
      )}
      <EmptyState
        title={words.empty}
        action={
          mayDraft && year !== null ? (
            <Button kind="primary" disabled={busy} onClick={onDraft}>
              {words.draft(year)}
            </Button>
          ) : (
            <a className="gm-button" href={addresses.documents(place.code)}>
              {words.toReports}
            </a>
          )
        }
      >
        {mayDraft ? words.emptyAdvice : words.emptyReader}
      </EmptyState>
    </PageFrame>
  )
}
