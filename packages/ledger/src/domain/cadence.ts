import type { ItemKind } from './work-item.ts'

/** How often something reports and by which day; which places do so stands in `source`. */
export interface Cadence {
  readonly id: string
  readonly words: { readonly zh: string; readonly en: string }
  readonly every: 'month' | 'quarter' | 'half-year' | 'year'
  /** Day of the month by which it is due; a month that is shorter is due on its last. */
  readonly dueDay: number
  /** Whether that is in the period's own last month or the one after. */
  readonly dueIn: 'same' | 'next'
  readonly source: { readonly words: string; readonly date: string; readonly verified: boolean }
}

/** A report that is due: for which period, and by which day. */
export interface DueReport {
  readonly period: string
  readonly due: string
}

const step = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const
const pad = (value: number): string => String(value).padStart(2, '0')

function nameOf(year: number, months: number, every: Cadence['every']): string {
  if (every === 'month') return `${year}-${pad(months)}`
  if (every === 'quarter') return `${year}-Q${months / 3}`
  return months === 6 ? `${year}-H1` : String(year)
}

/** The day of a month, or its last when the month is shorter. */
function dayIn(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString()
  return `${first.slice(0, 8)}${pad(Math.min(day, last))}`
}

/**
 * Every report of a year, in order. Statistics of January come out with those of February (1月免报；1—2月合并), so economic
 * indicators have none of their own for it.
 * @example listDueReports(monthly, 2025, 'quantified')[0] // { period: '2025-01', due: '2025-01-25' }
 */
export function listDueReports({ every, dueDay, dueIn }: Cadence, year: number, kind: ItemKind): DueReport[] {
  const reports: DueReport[] = []
  for (let months: number = step[every]; months <= 12; months += step[every]) {
    if (every === 'month' && months === 1 && kind === 'economic-indicator') continue
    const due = dayIn(year, dueIn === 'same' ? months : months + 1, dueDay)
    reports.push({ period: nameOf(year, months, every), due })
  }
  return reports
}
