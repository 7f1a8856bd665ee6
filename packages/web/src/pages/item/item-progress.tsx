import type { ItemLightView, ItemProgressView, Problem, SeriesLineView, WorkItemView } from '@gangmu/contract'
import { useLanguage, useMessages } from '../../app/language.tsx'
import type { ItemSteps } from '../../client/item-steps.ts'
import { pointsOf } from '../../model/points-of.ts'
import { LateMark } from '../../parts/late-mark.tsx'
import { LightMark } from '../../parts/light-mark.tsx'
import { listMarks } from '../../parts/list-marks.ts'
import { nameOfSeries } from '../../parts/name-of-series.ts'
import { ProblemView } from '../../parts/problem-view.tsx'
import { SaidValues } from '../../parts/said-values.tsx'
import { Section } from '../../parts/section.tsx'
import { ThreeValues } from '../../parts/three-values.tsx'
import { WhyLight } from '../../parts/why-light.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { ItemActions, type ItemRights } from './item-actions.tsx'
import { ItemTimeline } from './item-timeline.tsx'
import { progressMessages } from './progress-messages.ts'

export interface ItemProgressProps {
  readonly place: string
  readonly item: WorkItemView
  readonly light: ItemLightView
  readonly progress: ItemProgressView
  readonly lead: string | null
  readonly may: ItemRights
  readonly today: string
  readonly busy: boolean
  readonly problem: Problem | null
  readonly unitName: (id: string) => string
  /** Series an item can be tied to; empty for whom may tie none. */
  readonly series: readonly SeriesLineView[]
  readonly onAct: (act: (steps: ItemSteps) => Promise<unknown>) => void
}

/** How an item goes on in the year: its light with the reasons, figures in three aspects, what happened, what can be done. */
export function ItemProgress(props: ItemProgressProps) {
  const { light, progress, item, unitName, may, lead } = props
  const words = useMessages(progressMessages)
  const { language } = useLanguage()
  const points = pointsOf(progress.observations).slice(-12)
  const looks = light.look && light.verdict ? { [light.verdict.state]: light.look } : undefined
  const acts = item.state === 'issued' && Object.values(may).some(Boolean)
  return (
    <>
      <Section title={words.light}>
        {light.verdict === null ? (
          <p className="text-ink-2">{words.noLight}</p>
        ) : (
          <>
            <p className="text-title">
              <LightMark state={light.verdict.state} looks={looks} />
              {light.verdict.lateMark && (
                <span className="ml-4 text-base">
                  <LateMark mark={light.verdict.lateMark} />
                </span>
              )}
            </p>
            <details className="mt-1">
              <summary className="cursor-pointer">{words.why}</summary>
              <div className="mt-2">
                <WhyLight verdict={light.verdict} looks={looks} />
                <p className="mt-2 text-ink-2 text-small">{words.rules(light.law.words[language])}</p>
              </div>
            </details>
          </>
        )}
        {light.receipt && <Receipt receipt={light.receipt} />}
      </Section>
      <Section title={words.values}>
        {points.length === 0 ? (
          <p className="text-ink-2">{words.noValues}</p>
        ) : (
          <>
            {progress.series && <p className="text-ink-2">{words.bySeries(nameOfSeries(progress.series))}</p>}
            <ThreeValues points={points} />
            <details className="mt-2">
              <summary className="cursor-pointer">{words.said(progress.observations.length)}</summary>
              <div className="mt-2">
                <SaidValues values={progress.observations} />
              </div>
            </details>
          </>
        )}
      </Section>
      <Section title={words.timeline}>
        <ItemTimeline progress={progress} unitName={unitName} />
      </Section>
      {progress.evidence.length > 0 && (
        <Section title={words.evidence}>
          <EvidenceList place={props.place} evidence={progress.evidence} unitName={unitName} />
        </Section>
      )}
      {props.problem && (
        <div className="mt-4">
          <ProblemView problem={props.problem} />
        </div>
      )}
      {acts && (
        // Nothing to do now, no part for it.
        <div className="screen-only has-[[data-acts]:empty]:hidden">
          <Section title={words.act}>
            <ItemActions
              key={stepsTaken(item, progress)}
              item={item}
              progress={progress}
              lead={lead}
              may={may}
              today={props.today}
              busy={props.busy}
              series={props.series}
              onAct={props.onAct}
            />
          </Section>
        </div>
      )}
    </>
  )
}

/** Grows with every step taken on an item, so that a form that was sent is folded away and empty again. */
function stepsTaken({ version }: WorkItemView, progress: ItemProgressView): string {
  const { verifications, observations, extensionRequests, closeOut } = progress
  return [version, verifications.length, observations.length, extensionRequests.length, closeOut?.version ?? 0].join(
    '.',
  )
}

function Receipt({ receipt }: { receipt: NonNullable<ItemLightView['receipt']> }) {
  const words = useMessages(progressMessages)
  const { short } = useMessages(listMarks)
  const { deadline, left, extensions } = receipt
  const named = left.skipped.filter(({ off }) => off !== 'weekend')
  const days = named.map(({ day, off }) => `${day} ${off}`).join(short)
  const weekends = left.skipped.length - named.length
  return (
    <details className="mt-1">
      <summary className="cursor-pointer">{words.receipt}</summary>
      <div className="mt-1" lang="zh-CN">
        <p>{words.receiptLine(deadline, left.calendarDays, left.workingDays)}</p>
        {left.skipped.length > 0 && <p className="text-ink-2 text-small">{words.skipped(weekends, days)}</p>}
        {left.unknownYears.length > 0 && (
          <p className="text-ink-2 text-small">{words.unknown(left.unknownYears.join(short))}</p>
        )}
        {extensions.map(({ id, document, decidedOn }) => (
          <p key={id}>{words.extended(document, decidedOn)}</p>
        ))}
      </div>
    </details>
  )
}
