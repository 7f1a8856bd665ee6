import type { ItemLineView, OverviewView as Overview, PlaceView } from '@gangmu/contract'
import { Button, PageHeader } from '@gangmu/ui'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { ItemLines } from '../../parts/item-lines.tsx'
import { LightMark } from '../../parts/light-mark.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { Section } from '../../parts/section.tsx'
import { messages } from './messages.ts'
import { UnitCounts } from './unit-counts.tsx'
import { WaitingList } from './waiting-list.tsx'

export interface OverviewProps {
  readonly place: PlaceView
  readonly overview: Overview
  readonly unitName: (id: string) => string
  readonly onDay: (day: string) => void
}

/** A year of work on a day: how many items have which state, what is new, what waits, and how each unit stands. */
export function OverviewView({ place, overview, unitName, onDay }: OverviewProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { law, year, on, rollUp } = overview
  const lines = (title: string, list: readonly ItemLineView[], before = false) => (
    <Section
      title={
        <>
          {title}
          <span className="ml-2 font-normal text-base text-ink-2 tabular-nums">{list.length}</span>
        </>
      }
    >
      <Shortened list={list}>
        {(shown) => (
          <ItemLines
            place={place.code}
            caption={title}
            lines={shown}
            looks={law.looks}
            unitName={unitName}
            before={before}
          />
        )}
      </Shortened>
    </Section>
  )
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title(year) }]} wide>
      <PageHeader
        title={words.title(year)}
        lead={words.lead(on, rollUp.total, law.words[language])}
        actions={
          <>
            <DayForm key={on} on={on} onDay={onDay} />
            <a className="gm-button" href={addresses.differences(place.code, { year, on })}>
              {words.toDifferences}
            </a>
            <a className="gm-button" href={addresses.rules(place.code)}>
              {words.toRules}
            </a>
            <a className="gm-button" href={addresses.leaderPage(place.code, { year, on })}>
              {words.toLeader}
            </a>
          </>
        }
      />
      <div className="mt-6 grid gap-8 [&>div>section:first-child]:mt-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div>
          <Counts place={place} overview={overview} />
        </div>
        <div className="min-w-0">
          <Section title={words.waiting}>
            <WaitingList place={place.code} overview={overview} unitName={unitName} />
          </Section>
          {lines(words.newlyLate, overview.newlyLate)}
          {lines(words.dueSoon, overview.dueSoon)}
          {lines(words.changed, overview.changed, true)}
          {lines(words.silent(law.silentDays), overview.silent)}
        </div>
      </div>
      <UnitCounts place={place} overview={overview} unitName={unitName} />
    </PageFrame>
  )
}

function DayForm({ on, onDay }: { on: string; onDay: (day: string) => void }) {
  const words = useMessages(messages)
  const [day, setDay] = useState(on)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDay(day)
  }
  return (
    <form onSubmit={submit} className="screen-only flex items-center gap-2">
      <label htmlFor={id}>{words.day}</label>
      <input
        id={id}
        type="date"
        required
        className="field w-40!"
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button type="submit">{words.show}</Button>
    </form>
  )
}

/** Lists longer than this begin short; the rest is a press away. */
const shortList = 12

function Shortened({
  list,
  children,
}: {
  list: readonly ItemLineView[]
  children: (shown: readonly ItemLineView[]) => ReactNode
}) {
  const words = useMessages(messages)
  const [all, setAll] = useState(false)
  if (list.length === 0) return <p className="text-ink-2">{words.none}</p>
  const shown = all ? list : list.slice(0, shortList)
  return (
    <>
      {children(shown)}
      {shown.length < list.length && (
        <p className="mt-2 text-ink-2">
          {words.more(list.length - shown.length)}{' '}
          <Button kind="quiet" onClick={() => setAll(true)}>
            {words.all}
          </Button>
        </p>
      )}
    </>
  )
}

function Counts({ place, overview }: { place: PlaceView; overview: Overview }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { law, rollUp, starts, verdicts, year, on } = overview
  return (
    <Section title={words.numbers}>
      <dl className="mb-4">
        {verdicts.map(({ id, words: called, count, share }) => (
          <div key={id} className="flex items-baseline justify-between border-hairline border-b py-1">
            <dt className="text-strong">{called[language]}</dt>
            <dd className="tabular-nums">
              <span className="font-semibold text-title">{count}</span>
              <span className="ml-2 inline-block w-14 text-right text-ink-2">{share === null ? '' : `${share}%`}</span>
            </dd>
          </div>
        ))}
      </dl>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{words.numbers}</caption>
        <thead className="text-ink-2">
          <tr className="border-hairline border-b">
            <th scope="col" className="py-1 font-normal">
              {words.state}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {words.count}
            </th>
            <th scope="col" className="w-16 py-1 text-right font-normal">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rollUp.states
            .filter(({ count }) => count > 0)
            .map(({ state, count, share }) => (
              <tr key={state} className="border-hairline border-b">
                <th scope="row" className="py-1 font-normal">
                  <LightMark state={state} looks={law.looks} />
                </th>
                <td className="py-1 text-right tabular-nums">
                  <a className="link" href={addresses.lights(place.code, { year, on, state })}>
                    {count}
                  </a>
                </td>
                <td className="py-1 text-right tabular-nums">{share === null ? '' : `${share}%`}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {starts.due > 0 && (
        <p className="mt-4">
          {words.startsLine(starts.started, starts.due)}
          {starts.rate !== null && <span className="tabular-nums"> {starts.rate}%</span>}
        </p>
      )}
      <details className="mt-4">
        <summary className="cursor-pointer text-ink-2">{words.colours}</summary>
        <ul className="mt-1">
          {law.colours.map(({ id, words: called, meaning }) => (
            <li key={id}>
              {called[language]} — {meaning[language]}
            </li>
          ))}
        </ul>
        <p className="mt-2 text-ink-2 text-small" lang="zh-CN">
          {words.source(`${law.source.words} ${law.source.date}`.trim())}
        </p>
      </details>
    </Section>
  )
}
