import type { ItemDetailView, ItemView, PlaceView, Problem, UnitView } from '@gangmu/contract'
import { PageHeader } from '@gangmu/ui'
import type { ReactNode } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { ItemValue } from '../../parts/item-value.tsx'
import { itemWords } from '../../parts/item-words.ts'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { Section } from '../../parts/section.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { DecideForm, type DecisionDraft } from './decide-form.tsx'
import { ItemHistory } from './item-history.tsx'
import { messages } from './messages.ts'

export interface ItemProps {
  readonly place: PlaceView
  readonly detail: ItemDetailView
  /** The other items of the year, by which a merge names one. */
  readonly items: readonly ItemView[]
  readonly units: readonly UnitView[]
  readonly today: string
  readonly mayDecide: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly onDecide: (decision: DecisionDraft) => void
  /** How it goes on in the year. */
  readonly children?: ReactNode
}

const shown = ['kind', 'state', 'target', 'definition', 'deliverable', 'measures', 'leader', 'remarks'] as const

/** One item: the promise it came from, what is to be done, who answers for it since when, and every decision on it. */
export function ItemPageView(props: ItemProps) {
  const { place, detail, items, units, mayDecide } = props
  const words = useMessages(messages)
  const { item, commitment, decisions, duties } = detail
  const names = nameBy(units)
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  const number = item.part === 0 ? String(item.number) : `${item.number}.${item.part}`
  const { roles, milestoneKinds } = useMessages(itemWords)
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.breakdown, href: addresses.breakdown(place.code, { year: item.year }) },
        { label: words.title(number) },
      ]}
    >
      <PageHeader title={item.title} lead={`${item.year}　${words.title(number)}`} />
      {props.problem && (
        <div className="mt-4">
          <ProblemView problem={props.problem} />
        </div>
      )}
      <section aria-labelledby="item-promise" className="mt-6">
        <h2 id="item-promise" className="text-ink-2">
          {words.promise}
        </h2>
        <blockquote lang="zh-CN" className="mt-1 font-serif text-title leading-[1.9]">
          {commitment.sentence.quote}
        </blockquote>
        <p className="mt-1 flex flex-wrap gap-x-6">
          <a className="link" href={addresses.commitment(place.code, commitment.address)}>
            {words.toCommitment} {commitment.address}
          </a>
          <a
            className="link"
            href={addresses.document(place.code, commitment.document, {
              at: `${commitment.quote.start}-${commitment.quote.end}`,
            })}
          >
            {words.toReport}
          </a>
        </p>
      </section>
      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <dt className="text-ink-2 whitespace-nowrap">{words.deadline}</dt>
        <dd lang="zh-CN">
          {item.deadline ?? '–'}
          {item.deadlineWords !== null && <span className="ml-3 text-ink-2">{item.deadlineWords}</span>}
        </dd>
        {shown
          .filter((field) => item[field] !== null)
          .map((field) => (
            <div key={field} className="contents">
              <dt className="text-ink-2 whitespace-nowrap">{words[field]}</dt>
              <dd className="min-w-0" lang="zh-CN">
                <ItemValue field={field} item={item} names={names} />
              </dd>
            </div>
          ))}
      </dl>
      {props.children}
      <Section title={words.duties}>
        <table className="w-full border-collapse text-left">
          <thead className="text-ink-2">
            <tr className="border-hairline border-b">
              {[words.role, words.unit, words.from, words.until].map((label) => (
                <th key={label} scope="col" className="py-1 pr-4 font-normal">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {duties.map((duty) => (
              <tr
                key={`${duty.role}${duty.unit}${duty.post}${duty.from}`}
                className={`border-hairline border-b align-baseline ${duty.until === null ? '' : 'text-ink-2'}`}
              >
                <td className="py-1 pr-4">{roles[duty.role]}</td>
                <th scope="row" lang="zh-CN" className="py-1 pr-4 font-normal">
                  {names.unit(duty.unit)}
                  {duty.post !== null && <span className="ml-2 text-ink-2">{names.post(duty.post)}</span>}
                </th>
                <td className="py-1 pr-4 whitespace-nowrap">{duty.from}</td>
                <td className="py-1 whitespace-nowrap">{duty.until ?? words.now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      {item.milestones.length > 0 && (
        <Section title={words.milestones}>
          <ul>
            {item.milestones.map((one) => (
              <li key={one.id} className="flex flex-wrap gap-x-4 border-hairline border-b py-1">
                <span className="whitespace-nowrap text-ink-2">{one.due}</span>
                <span className="text-ink-2">{milestoneKinds[one.kind]}</span>
                <span lang="zh-CN">{one.title}</span>
                {one.doneOn !== null && <span className="text-done">{words.doneOn(one.doneOn)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.history}>
        <ItemHistory decisions={decisions} names={names} titleOf={(id) => titles.get(id) ?? id} />
      </Section>
      {mayDecide && item.state === 'issued' && (
        <details className="screen-only mt-8">
          <summary className="cursor-pointer font-semibold text-title">{words.decide}</summary>
          <DecideForm
            key={item.version}
            item={item}
            items={items}
            units={units}
            today={props.today}
            busy={props.busy}
            onDecide={props.onDecide}
          />
        </details>
      )}
    </PageFrame>
  )
}
