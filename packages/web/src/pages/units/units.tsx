import { type PlaceView, routes, type UnitView } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { unitsQuery } from '../../client/queries.ts'
import { routeAddress } from '../../client/route-address.ts'
import { findUnits } from '../../model/find-units.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'
import { UnitSearch } from './unit-search.tsx'
import { UnitTable } from './unit-table.tsx'

export interface UnitsProps {
  readonly place: PlaceView
  readonly units: readonly UnitView[]
  /** Words to find, empty for all; they stand in the address. */
  readonly q: string
  readonly onSearch: (q: string) => void
}

/** The unit directory as a tree with its posts. */
export function UnitsView({ place, units, q, onSearch }: UnitsProps) {
  const words = useMessages(messages)
  const shown = findUnits(units, q)
  const found = shown.filter(({ matched }) => matched).length
  const posts = units.reduce((sum, unit) => sum + unit.posts.length, 0)
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]} wide>
      <PageHeader
        title={words.title}
        lead={q === '' ? words.lead(units.length, posts) : words.leadFound(found, units.length)}
      />
      {units.length === 0 ? (
        <EmptyState
          title={words.empty}
          action={
            <a className="gm-button" href={routeAddress(routes.getOpenapi, {}, {})}>
              {words.toInterface}
            </a>
          }
        >
          {words.emptyAdvice}
        </EmptyState>
      ) : (
        <>
          <UnitSearch key={q} q={q} clear={addresses.units(place.code)} onSearch={onSearch} />
          {found === 0 ? (
            <EmptyState title={words.noMatch}>{words.noMatchAdvice}</EmptyState>
          ) : (
            <UnitTable shown={shown} />
          )}
        </>
      )}
    </PageFrame>
  )
}

function UnitsPage() {
  const { place } = usePlace()
  const go = useGo()
  const q = usePageSearch().q?.trim().slice(0, 100) ?? ''
  const answer = useQuery(unitsQuery(place.code))
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  return (
    <UnitsView
      place={place}
      units={answer.data.units}
      q={q}
      onSearch={(next) => go(addresses.units(place.code, { q: next }), { replace: true })}
    />
  )
}

export const unitsPage = definePage({ id: 'units', path: '/w/$place/units', component: UnitsPage })
