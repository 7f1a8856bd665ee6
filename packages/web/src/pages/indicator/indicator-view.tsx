import type { PlaceView, SeriesDetailView } from '@gangmu/contract'
import { EmptyState, PageHeader, SeriesPlot } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { ItemTarget } from '../../parts/item-target.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { SaidValues } from '../../parts/said-values.tsx'
import { Section } from '../../parts/section.tsx'
import { ThreeValues } from '../../parts/three-values.tsx'
import { messages } from './messages.ts'

export interface IndicatorProps {
  readonly place: PlaceView
  readonly detail: SeriesDetailView
  readonly unitName: (id: string) => string
}

type Point = SeriesDetailView['points'][number]
type Target = SeriesDetailView['targets'][number]

/** The value that counts of a period: verified before reported, never a stated one. */
const counted = ({ verified, reported }: Point) => verified ?? reported

/** What is aimed at as a corridor, for targets of one measure; a target without a figure has none. */
function corridorOf(targets: readonly Target[], shape: 'growth' | 'amount', aim: string) {
  for (const { item } of targets) {
    const { target } = item
    if (!target || target.amount === null) continue
    if ((target.shape === 'growth') !== (shape === 'growth')) continue
    const { amount, upper, comparator, polarity, unit } = target
    const open = comparator === 'at-least' || comparator === 'over' || comparator === 'equal'
    const words = `${aim} ${upper === null ? amount : `${amount}–${upper}`}${unit ?? ''}`
    if (upper !== null) return { low: amount, high: upper, words }
    if (polarity === 'down' || comparator === 'at-most') return { low: null, high: amount, words }
    return { low: amount, high: open ? null : amount, words }
  }
  return undefined
}

/** One series: plotted with its target, every period in three aspects, and everything that was ever said of it. */
export function IndicatorView({ place, detail, unitName }: IndicatorProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { series, indicator, points, targets } = detail
  const plotWords = { period: words.period, value: words.value, none: words.none }
  const name = series.definition === '' ? series.name : `${series.name}（${series.definition}）`
  const owner = series.owner === null ? words.noOwner : unitName(series.owner)
  const growth = points.some((point) => point.growth !== null)
  const amounts = points.some((point) => counted(point)?.amount)
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.list, href: addresses.indicators(place.code) },
        { label: series.name },
      ]}
    >
      <PageHeader title={name} lead={words.lead(words.growths[series.growth], owner)} />
      {indicator && (
        <p className="mt-1 text-ink-2 text-small" lang="zh-CN">
          {indicator[language]} · {words.card(indicator.unit, indicator.source)}
        </p>
      )}
      {points.length === 0 ? (
        <EmptyState title={words.noData}>{words.noDataAdvice}</EmptyState>
      ) : (
        <>
          {growth && (
            <Section title={words.growth}>
              <SeriesPlot
                title={`${name} ${words.growth}`}
                unit="%"
                points={points.map((point) => ({ period: point.period, value: point.growth }))}
                {...withCorridor(corridorOf(targets, 'growth', words.aim))}
                words={plotWords}
              />
            </Section>
          )}
          {amounts && (
            <Section title={words.levels}>
              <SeriesPlot
                title={`${name} ${words.levels}`}
                unit={series.unit ?? ''}
                points={points.map((point) => ({ period: point.period, value: counted(point)?.amount ?? null }))}
                {...withCorridor(corridorOf(targets, 'amount', words.aim))}
                words={plotWords}
              />
            </Section>
          )}
          <Section title={words.table}>
            <ThreeValues points={points} />
          </Section>
        </>
      )}
      <Section title={words.targets}>
        {targets.length === 0 && <p className="text-ink-2">{words.noTargets}</p>}
        <ul>
          {targets.map(({ item, pace }) => (
            <li key={item.id} className="py-1" lang="zh-CN">
              <a className="link" href={addresses.item(place.code, item.id)}>
                {item.title}
              </a>
              {item.target && (
                <span className="ml-3">
                  <ItemTarget target={item.target} />
                </span>
              )}
              {pace && <span className="block text-ink-2">{words.pace(pace.period, pace.growth)}</span>}
            </li>
          ))}
        </ul>
      </Section>
      {detail.observations.length > 0 && (
        <Section title={words.revisions}>
          <SaidValues values={detail.observations} />
        </Section>
      )}
    </PageFrame>
  )
}

const withCorridor = <C,>(corridor: C | undefined) => (corridor === undefined ? {} : { corridor })
