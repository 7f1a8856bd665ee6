import { type PlaceView, routes, type UnitView } from '@gangmu/contract'
import { Button, EmptyState, PageHeader } from '@gangmu/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { mayCall } from '../../app/may-call.ts'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { unitsQuery } from '../../client/queries.ts'
import { routeAddress } from '../../client/route-address.ts'
import { findUnits } from '../../model/find-units.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { SearchForm } from '../../parts/search-form.tsx'
import { Section } from '../../parts/section.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { type Take, WorkbookReturn, type WorkbookReturnProps } from '../../parts/workbook-return.tsx'
import { messages } from './messages.ts'
import { UnitTable } from './unit-table.tsx'

export interface UnitsProps {
  readonly place: PlaceView
  readonly units: readonly UnitView[]
  /** Words to find, empty for all; they stand in the address. */
  readonly q: string
  readonly onSearch: (q: string) => void
  /** The edited directory on its way back; null for those who do not keep it. */
  readonly returned: Omit<WorkbookReturnProps, 'words' | 'after'> | null
}

/** The unit directory as a tree with its posts. */
export function UnitsView({ place, units, q, onSearch, returned }: UnitsProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const [returning, setReturning] = useState(false)
  const shown = findUnits(units, q)
  const found = shown.filter(({ matched }) => matched).length
  const posts = units.reduce((sum, unit) => sum + unit.posts.length, 0)
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]} wide>
      <PageHeader
        title={words.title}
        lead={q === '' ? words.lead(units.length, posts) : words.leadFound(found, units.length)}
        actions={
          <>
            <a
              className="gm-button"
              href={routeAddress(routes.exportUnits, { place: place.code }, { lang: language })}
              download
            >
              {words.excelOut}
            </a>
            {returned && (
              <Button aria-expanded={returning} onClick={() => setReturning(!returning)}>
                {returning ? words.close : words.excelIn}
              </Button>
            )}
          </>
        }
      />
      {returning && returned && (
        <Section title={words.returnTitle} lead={words.returnAdvice}>
          <WorkbookReturn words={{ ready: words.returnReady, nothing: words.returnNothing }} {...returned} />
        </Section>
      )}
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
          <SearchForm
            key={q}
            label={words.q}
            q={q}
            clear={q === '' ? null : addresses.units(place.code)}
            onSearch={onSearch}
          />
          {found === 0 ? (
            <EmptyState title={words.noMatch}>{words.noMatchAdvice}</EmptyState>
          ) : (
            <UnitTable shown={shown} addressOf={(unit) => addresses.unit(place.code, unit)} />
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
  const mayKeep = mayCall(routes.returnUnits, useOwnPlace())
  const client = useQueryClient()
  const answer = useQuery(unitsQuery(place.code))
  const send = useMutation({
    mutationFn: ({ file, take }: { file: File; take: Take }) => {
      const body = new FormData()
      body.set('take', take)
      body.set('file', file, file.name)
      return callRoute(routes.returnUnits, { params: { place: place.code }, body })
    },
    onSuccess: ({ changed }) => (changed > 0 ? client.invalidateQueries() : undefined),
  })
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
      returned={
        mayKeep
          ? {
              busy: send.isPending,
              problem: send.error ? problemOf(send.error) : null,
              answer: send.data ?? null,
              onSend: (file, take) => send.mutate({ file, take }),
              onChoose: () => send.reset(),
            }
          : null
      }
    />
  )
}

export const unitsPage = definePage({ id: 'units', path: '/w/$place/units', component: UnitsPage })
