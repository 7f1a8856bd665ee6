import { type PlaceView, type Problem, routes, type UnitEventView, type UnitView } from '@gangmu/contract'
import { PageHeader } from '@gangmu/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { mayCall } from '../../app/may-call.ts'
import { usePageParam } from '../../app/navigation.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { newKey } from '../../client/new-key.ts'
import { problemOf } from '../../client/problem-error.ts'
import { unitsQuery } from '../../client/queries.ts'
import { breakdownsQuery, unitEventsQuery } from '../../client/year-queries.ts'
import { dayInChina } from '../../parts/day-in-china.ts'
import { listMarks } from '../../parts/list-marks.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { Section } from '../../parts/section.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'
import { type NewPost, PostForm } from './post-form.tsx'
import { type UnitChange, UnitForm } from './unit-form.tsx'
import { UnitHistory } from './unit-history.tsx'

export interface UnitProps {
  readonly place: PlaceView
  readonly unit: UnitView
  readonly units: readonly UnitView[]
  /** Years that are broken down, the newest first. */
  readonly years: readonly number[]
  /** What became of it; null for those who are not told. */
  readonly events: readonly UnitEventView[] | null
  readonly today: string
  readonly mayChange: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly onChange: (change: UnitChange) => void
  /** Null for those who do not keep the directory. */
  readonly onPost: ((post: NewPost) => void) | null
}

/** One unit: its names and posts, what it answers for, what became of it, and how that is recorded. */
export function UnitPageView(props: UnitProps) {
  const { place, unit, units, events } = props
  const words = useMessages(messages)
  const { short } = useMessages(listMarks)
  const names = nameBy(units)
  const full = new Map(units.map(({ id, name }) => [id, name]))
  const lines: [string, ReactNode][] = []
  const add = (label: string, value: string | null) => value && lines.push([label, value])
  add(words.above, unit.parent && (full.get(unit.parent) ?? unit.parent))
  add(words.short, unit.shortName)
  add(words.aliases, unit.aliases.join(short))
  add(words.leader, unit.leaderInCharge && names.post(unit.leaderInCharge))
  add(words.posts, unit.posts.map(({ title }) => title).join(short))
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.units, href: addresses.units(place.code) },
        { label: unit.name },
      ]}
    >
      <PageHeader title={unit.name} lead={unit.state === 'closed' ? words.closed : undefined} />
      {props.problem && (
        <div className="mt-4">
          <ProblemView problem={props.problem} />
        </div>
      )}
      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {lines.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2 whitespace-nowrap">{label}</dt>
            <dd className="min-w-0" lang="zh-CN">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {props.years.length > 0 && (
        <Section title={words.items}>
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            {props.years.map((year) => (
              <a key={year} className="link leading-6" href={addresses.breakdown(place.code, { year, unit: unit.id })}>
                {words.toItems(year)}
              </a>
            ))}
          </p>
        </Section>
      )}
      {events !== null && (
        <Section title={words.history}>
          <UnitHistory events={events} nameOf={(id) => full.get(id) ?? id} />
        </Section>
      )}
      {props.onPost !== null && unit.state === 'active' && (
        <details className="screen-only mt-8">
          <summary className="cursor-pointer font-semibold text-title">{words.post}</summary>
          <PostForm key={unit.version} unit={unit} busy={props.busy} onPost={props.onPost} />
        </details>
      )}
      {props.mayChange && (
        <details className="screen-only mt-8">
          <summary className="cursor-pointer font-semibold text-title">{words.change}</summary>
          <UnitForm
            key={unit.version}
            unit={unit}
            units={units}
            today={props.today}
            busy={props.busy}
            onChange={props.onChange}
          />
        </details>
      )}
    </PageFrame>
  )
}

function UnitPage() {
  const { place } = usePlace()
  const own = useOwnPlace()
  const id = usePageParam('unit')
  const client = useQueryClient()
  const mayChange = mayCall(routes.changeUnit, own)
  const units = useQuery(unitsQuery(place.code))
  const breakdowns = useQuery({ ...breakdownsQuery(place.code), enabled: mayCall(routes.listBreakdowns, own) })
  const events = useQuery({ ...unitEventsQuery(place.code, id), enabled: mayCall(routes.listUnitEvents, own) })
  const unit = units.data?.units.find((one) => one.id === id)
  const change = useMutation({
    mutationFn: async (next: UnitChange): Promise<void> => {
      const params = { place: place.code, unit: id }
      const expectedVersion = unit?.version ?? 1
      if (next.kind !== 'merge') {
        await callRoute(routes.changeUnit, { params, body: { expectedVersion, ...next } })
        return
      }
      const { kind: _, ...merger } = next
      await callRoute(routes.mergeUnits, { params, body: { expectedVersion, ...merger } })
    },
    onSettled: () => client.invalidateQueries(),
  })
  const add = useMutation({
    mutationFn: async (post: NewPost) => {
      if (unit === undefined) return
      const { version: expectedVersion, depth: _, posts, ...said } = unit
      const position = Math.max(-1, ...posts.map((one) => one.position)) + 1
      const all = [...posts.map(({ version: __, ...one }) => one), { id: newKey(), position, ...post }]
      await callRoute(routes.storeUnits, {
        params: { place: place.code },
        body: { units: [{ ...said, expectedVersion, posts: all }] },
      })
    },
    onSettled: () => client.invalidateQueries(),
  })
  const refused = change.error ?? add.error
  const failed = [units, breakdowns, events].find((query) => query.isError)
  if (failed) return <PageProblem error={failed.error} onRetry={() => failed.refetch()} />
  if (!units.data) return <Loading />
  if (unit === undefined) return <NotFoundPage />
  return (
    <UnitPageView
      place={place}
      unit={unit}
      units={units.data.units}
      years={breakdowns.data?.breakdowns.map(({ year }) => year) ?? []}
      events={events.data?.events ?? null}
      today={dayInChina(new Date())}
      mayChange={mayChange}
      busy={change.isPending || add.isPending}
      problem={refused ? problemOf(refused) : null}
      // What was refused before is no answer to what is sent now.
      onChange={(next) => {
        add.reset()
        change.mutate(next)
      }}
      onPost={
        mayCall(routes.storeUnits, own)
          ? (post) => {
              change.reset()
              add.mutate(post)
            }
          : null
      }
    />
  )
}

export const unitPage = definePage({ id: 'unit', path: '/w/$place/units/$unit', component: UnitPage })
