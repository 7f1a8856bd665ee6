import type { DifferenceView, ObservationView } from '@gangmu/contract'
import { EmptyState, Figure, PageHeader } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { LightMark } from '../../parts/light-mark.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { WideTable } from '../../parts/wide-table.tsx'
import type { YearOnDayProps } from '../../parts/year-on-day.tsx'
import { messages } from './messages.ts'

/** Every period whose three values do not agree; what turns a light comes first. */
export function DifferencesView({
  place,
  overview,
  unitName,
  differences,
}: YearOnDayProps & { differences: readonly DifferenceView[] }) {
  const words = useMessages(messages)
  const { year, on, law } = overview
  const changing = differences.filter(({ changes }) => changes).length
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.back, href: addresses.overview(place.code, { year, on }) },
        { label: words.title },
      ]}
      wide
    >
      <PageHeader title={words.title} lead={words.lead(on, differences.length, changing)} />
      {differences.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
      ) : (
        <WideTable label={words.caption} className="mt-4">
          <table className="w-full border-collapse text-left">
            <caption className="sr-only">{words.caption}</caption>
            <thead className="text-ink-2">
              <tr className="border-hairline border-b">
                {[words.task, words.lead2, words.period].map((label) => (
                  <th key={label} scope="col" className="py-2 pr-4 font-normal">
                    {label}
                  </th>
                ))}
                {[words.stated, words.reported, words.verified].map((label) => (
                  <th key={label} scope="col" className="py-2 pr-4 text-right font-normal">
                    {label}
                  </th>
                ))}
                <th scope="col" className="py-2 font-normal">
                  {words.state}
                </th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ line, period, stated, reported, verified, asReported, changes }) => (
                <tr
                  key={`${line.id} ${period}`}
                  className={`border-hairline border-b align-baseline ${changes ? 'bg-selected' : ''}`}
                >
                  <th scope="row" lang="zh-CN" className="min-w-48 py-2 pr-4 font-normal">
                    <a className="no-underline hover:underline" href={addresses.item(place.code, line.id)}>
                      {line.number}. {line.title}
                    </a>
                  </th>
                  <td lang="zh-CN" className="min-w-28 py-2 pr-4">
                    {line.lead === null ? words.none : unitName(line.lead)}
                  </td>
                  <td className="py-2 pr-4 whitespace-nowrap tabular-nums">{period}</td>
                  <td className="py-2 pr-4 text-right">
                    <Said value={stated} />
                  </td>
                  <td className="py-2 pr-4 text-right">
                    <Said value={reported} />
                  </td>
                  <td className="py-2 pr-4 text-right">
                    <Said value={verified} />
                  </td>
                  <td className="py-2 whitespace-nowrap">
                    <LightMark state={line.state} looks={law.looks} />
                    {changes && asReported !== null && (
                      <span className="block text-small">
                        <span className="text-ink-2">{words.without} </span>
                        <LightMark state={asReported} looks={law.looks} />
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </PageFrame>
  )
}

function Said({ value }: { value: ObservationView | null }) {
  const words = useMessages(messages)
  if (value === null) return <span className="text-ink-2">{words.none}</span>
  return (
    <span title={value.source}>
      {value.amount !== null && <Figure amount={value.amount} unit={value.unit ?? ''} />}
      {value.growth !== null && <span className="ml-2 tabular-nums">{value.growth}%</span>}
    </span>
  )
}
