import type { ItemLineView, LightState, RollUpView } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { ItemLines } from '../../parts/item-lines.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { WideTable } from '../../parts/wide-table.tsx'
import type { YearOnDayProps } from '../../parts/year-on-day.tsx'
import { messages } from './messages.ts'

/** What a list of lights is narrowed to. */
export interface LightFilter {
  readonly state?: LightState | undefined
  readonly unit?: string | undefined
}

export interface LightsProps extends YearOnDayProps {
  readonly lines: readonly ItemLineView[]
  /** How many lines have the state that is chosen, before the page is cut out. */
  readonly total: number
  /** Counts by state of the unit that is chosen, or of the place. */
  readonly rollUp: RollUpView
  readonly filter: LightFilter
  readonly onFilter: (filter: LightFilter) => void
}

/** States to choose from; the one that is chosen stays, although the unit has no item of it. */
function listStates({ states }: RollUpView, chosen: LightState | undefined) {
  const isThere = chosen === undefined || states.some(({ state }) => state === chosen)
  return isThere ? states : [...states, { state: chosen, count: 0 }]
}

/** Items of the year with their lights, of one state or one unit: what the counts of the overview are made of. */
export function LightsView({ place, overview, unitName, lines, total, rollUp, filter, onFilter }: LightsProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { year, on, law, units } = overview
  const address = (next: LightFilter) => addresses.lights(place.code, { year, on, ...next })
  const owners = units.flatMap(({ unit }) => (unit === null ? [] : [[unit, unitName(unit)] as const]))
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.progress, href: addresses.overview(place.code, { year, on }) },
        { label: words.title(year) },
      ]}
      wide
    >
      <PageHeader title={words.title(year)} lead={words.lead(on, total, rollUp.total)} />
      <div className="screen-only mt-4 flex flex-wrap items-end gap-4">
        <ChoiceField<LightState | ''>
          label={words.state}
          look="filter"
          value={filter.state ?? ''}
          choices={[
            ['', words.any],
            ...listStates(rollUp, filter.state).map(({ state, count }) => {
              return [state, `${law.looks[state].words[language]} ${count}`] as const
            }),
          ]}
          onValue={(state) => onFilter({ ...filter, state: state || undefined })}
        />
        <ChoiceField
          label={words.unit}
          look="filter"
          className="max-w-60"
          value={filter.unit ?? ''}
          choices={[['', words.any], ...owners]}
          onValue={(unit) => onFilter({ ...filter, unit: unit || undefined })}
        />
        {(filter.state ?? filter.unit) !== undefined && (
          <a className="link py-1" href={address({})}>
            {words.clear}
          </a>
        )}
      </div>
      {lines.length === 0 ? (
        <EmptyState title={words.none}>{words.noneAdvice}</EmptyState>
      ) : (
        <WideTable label={words.caption} className="mt-4">
          <ItemLines place={place.code} caption={words.caption} lines={lines} looks={law.looks} unitName={unitName} />
        </WideTable>
      )}
    </PageFrame>
  )
}
