import type { BreakdownDetailView, ItemView } from '@gangmu/contract'
import { Button, type State, StateMark } from '@gangmu/ui'
import { useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import type { Step } from '../../client/breakdown-steps.ts'
import { itemWords } from '../../parts/item-words.ts'
import { listMarks } from '../../parts/list-marks.ts'
import type { UnitNames } from '../../parts/unit-names.ts'
import { nextStage, StageDialog } from './stage-dialog.tsx'
import { stageMessages } from './stage-messages.ts'

const marks: Readonly<Record<BreakdownDetailView['state'], State>> = {
  draft: 'no-data',
  confirmed: 'slightly-behind',
  adopted: 'on-schedule',
  issued: 'done',
}

/** How far a breakdown has come, what is missing until it can be issued, and the step that is next. */
export function StageLine({
  breakdown,
  items,
  names,
  today,
  mayStep,
  busy,
  addresses,
  onStep,
}: {
  breakdown: BreakdownDetailView
  /** Every item of the year that is shown. */
  items: readonly ItemView[]
  names: UnitNames
  today: string
  mayStep: boolean
  busy: boolean
  /** Lists of what is missing. */
  addresses: { readonly lead: string; readonly deadline: string }
  onStep: (step: Step) => void
}) {
  const words = useMessages(stageMessages)
  const { stages } = useMessages(itemWords)
  const { long, short } = useMessages(listMarks)
  const [asking, setAsking] = useState(false)
  const { gaps, state } = breakdown
  const drafts = items.filter((item) => item.state === 'draft').length
  const stage = nextStage(breakdown, drafts)
  const missing = gaps.withoutLead + gaps.withoutDeadline + gaps.emptySlots
  const sums = breakdown.sums.filter(({ verdict }) => verdict !== 'equal')
  const count = (verdict: 'over' | 'short') => sums.filter((one) => one.verdict === verdict).length
  const blocked = stage === 'issue' && missing > 0
  return (
    <section aria-label={words.stage} className="mt-4 border-hairline border-y py-3">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <StateMark state={marks[state]}>{stages[state]}</StateMark>
        {missing > 0 ? (
          <>
            {gaps.withoutLead > 0 && (
              <a className="link" href={addresses.lead} data-replace="">
                {words.leadGap(gaps.withoutLead)}
              </a>
            )}
            {gaps.withoutDeadline > 0 && (
              <a className="link" href={addresses.deadline} data-replace="">
                {words.deadlineGap(gaps.withoutDeadline)}
              </a>
            )}
            {gaps.emptySlots > 0 && <span>{words.slotGap(gaps.emptySlots)}</span>}
          </>
        ) : (
          state !== 'issued' && <span>{words.complete}</span>
        )}
        {state === 'draft' && gaps.unconfirmed.length > 0 && (
          <span className="text-ink-2">{words.waits(gaps.unconfirmed.map(names.post).join(short))}</span>
        )}
        {state === 'issued' && breakdown.issueNumber !== null && (
          <span className="text-ink-2">{words.issuedBy(breakdown.issueNumber, breakdown.issuedOn ?? '')}</span>
        )}
        {state === 'adopted' && breakdown.meeting !== null && (
          <span className="text-ink-2">{words.adoptedBy(breakdown.meeting, breakdown.adoptedOn ?? '')}</span>
        )}
        {mayStep && stage !== null && (
          <span className="ml-auto">
            <Button
              kind="primary"
              disabled={busy || blocked}
              title={blocked ? words.missing(gaps.withoutLead, gaps.withoutDeadline, gaps.emptySlots) : undefined}
              onClick={() => setAsking(true)}
            >
              {stage === 'issue' && state === 'issued' ? words.issueSupplement : words[stage]}
            </Button>
          </span>
        )}
      </div>
      {breakdown.supplements.map(({ issueNumber, issuedOn, items: added }) => (
        <p key={issueNumber} className="mt-1 text-ink-2">
          {words.supplement(issueNumber, issuedOn, added)}
        </p>
      ))}
      {sums.length > 0 && (
        <p className="mt-1 text-slightly-behind">
          <span aria-hidden="true">◔ </span>
          {words.sums(count('over'), count('short'))}
          <span className="ml-3 text-ink-2">
            {sums.map(({ number, sum, target, unit }) => words.sum(number, sum, target, unit)).join(long)}
          </span>
        </p>
      )}
      {asking && stage !== null && (
        <StageDialog
          stage={stage}
          breakdown={breakdown}
          items={items}
          names={names}
          busy={busy}
          today={today}
          onStep={onStep}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}
