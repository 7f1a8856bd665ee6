import type { DocumentDetailView, Problem } from '@gangmu/contract'
import { Button, PageHeader } from '@gangmu/ui'
import { useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import type { ReviewItem } from '../../model/review-queue.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { RemainderCounter } from '../../parts/remainder-counter.tsx'
import { messages } from './messages.ts'

/** How many commitments the accepted and corrected findings will make, and how many of them carry a target. */
export function countCommitments(items: readonly ReviewItem[]): { total: number; targets: number } {
  const taken = (finding: ReviewItem['lead']) =>
    finding.decision?.verdict === 'accept' || finding.decision?.verdict === 'correct'
  const made = items.filter((item) => isPromise(item) && taken(item.lead))
  return {
    total: made.length,
    targets: made.filter((item) => item.kind === 'target' || item.within.some(taken)).length,
  }
}

/** A clause that was not placed counts once it was made a promise. */
function isPromise(item: ReviewItem): boolean {
  return item.kind === 'commitment' || item.kind === 'target' || item.kind === 'remainder-clause'
}

/** Adoption: ready with what it will make, or shut with what is still open. */
export function AdoptPanel({
  document,
  items,
  busy,
  problem,
  onAdopt,
}: {
  document: DocumentDetailView
  items: readonly ReviewItem[]
  busy: boolean
  problem: Problem | null
  onAdopt: () => void
}) {
  const words = useMessages(messages)
  const [asking, setAsking] = useState(false)
  const complete = document.remainder?.complete ?? false
  const { total, targets } = countCommitments(items)
  return (
    <section aria-labelledby="adopt" className="border-hairline border-t bg-surface px-4 py-3 sm:px-6">
      {problem && <ProblemView problem={problem} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 id="adopt" className="font-semibold text-strong">
            {words.adoptTitle}
          </h2>
          {complete ? (
            <p>{words.adoptReady(total, targets)}</p>
          ) : (
            <>
              <p className="text-ink-2">{words.adoptOpen}</p>
              {document.remainder && <RemainderCounter remainder={document.remainder} />}
            </>
          )}
        </div>
        <Button kind="primary" disabled={!complete || busy} onClick={() => setAsking(true)}>
          {words.adopt}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={words.adoptTitle}
        confirm={words.adoptConfirm}
        cancel={words.cancel}
        busy={busy}
        onConfirm={() => {
          setAsking(false)
          onAdopt()
        }}
        onClose={() => setAsking(false)}
      >
        <p>{words.adoptReady(total, targets)}</p>
        <p className="mt-2">{words.adoptConfirmAdvice}</p>
      </ConfirmDialog>
    </section>
  )
}

/** Shown in place of the review once the report is adopted. */
export function AdoptedNote({ document }: { document: DocumentDetailView }) {
  const words = useMessages(messages)
  return (
    <div className="mx-auto max-w-3xl p-4 sm:p-6">
      <PageHeader title={words.adoptedTitle} lead={words.adopted(document.adoption?.commitments ?? 0)} />
      <p className="mt-4 flex gap-2">
        <a className="gm-button gm-button-primary" href={addresses.commitments(document.place)}>
          {words.seeLedger}
        </a>
        <a className="gm-button" href={addresses.document(document.place, document.id)}>
          {words.read}
        </a>
      </p>
    </div>
  )
}
