import type { OverviewView, PlaceView } from '@gangmu/contract'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { LightMark } from '../../parts/light-mark.tsx'
import { Section } from '../../parts/section.tsx'
import { WideTable } from '../../parts/wide-table.tsx'
import { messages } from './messages.ts'

/** Counts of each lead unit by state; each leads to the items it counts. */
export function UnitCounts({
  place,
  overview,
  unitName,
}: {
  place: PlaceView
  overview: OverviewView
  unitName: (id: string) => string
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { law, units, on, year } = overview
  const states = overview.rollUp.states.filter(({ count }) => count > 0).map(({ state }) => state)
  const sorted = [...units].sort((one, other) => other.total - one.total)
  return (
    <Section title={words.units}>
      <WideTable label={words.units}>
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{words.units}</caption>
          <thead className="text-ink-2">
            <tr className="border-hairline border-b align-bottom">
              <th scope="col" className="py-1 pr-4 font-normal">
                {words.unit}
              </th>
              <th scope="col" className="py-1 pr-4 text-right font-normal">
                {words.total}
              </th>
              {states.map((state) => (
                <th key={state} scope="col" className="py-1 pr-4 text-right font-normal whitespace-nowrap">
                  <LightMark state={state} looks={law.looks} />
                </th>
              ))}
              <th scope="col" className="screen-only py-1 text-right font-normal">
                <span className="sr-only">{words.sheet}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ unit, total, states: own }) => (
              <tr key={unit ?? ''} className="border-hairline border-b hover:bg-sunken">
                <th scope="row" lang="zh-CN" className="py-1 pr-4 font-normal">
                  {unit === null ? words.noUnit : unitName(unit)}
                </th>
                <td className="py-1 pr-4 text-right tabular-nums">
                  {unit === null ? (
                    total
                  ) : (
                    <a className="link" href={addresses.lights(place.code, { year, on, unit })}>
                      {total}
                    </a>
                  )}
                </td>
                {states.map((state) => {
                  const count = own.find((one) => one.state === state)?.count ?? 0
                  return (
                    <td key={state} className="py-1 pr-4 text-right tabular-nums">
                      {count === 0 && <span className="text-ink-2">·</span>}
                      {count > 0 && unit === null && count}
                      {count > 0 && unit !== null && (
                        <a
                          className="no-underline hover:underline"
                          href={addresses.lights(place.code, { year, on, state, unit })}
                        >
                          {count}
                        </a>
                      )}
                    </td>
                  )
                })}
                <td className="screen-only py-1 text-right">
                  {unit !== null && (
                    <a
                      className="link"
                      aria-label={
                        language === 'zh' ? `${unitName(unit)}${words.sheet}` : `${words.sheet}: ${unitName(unit)}`
                      }
                      href={addresses.monthSheet(place.code, unit, { month: on.slice(0, 7) })}
                    >
                      {words.sheet}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  )
}
