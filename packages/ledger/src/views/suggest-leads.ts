import { adviseLeads, type EarlierLead, type LeadCandidate, type LeadSuggestion } from '../domain/suggest-leads.ts'
import { leadOf } from '../domain/work-item.ts'
import { listBreakdownRows } from '../store/breakdowns.ts'
import type { Reader } from '../store/database.ts'
import { listDocumentRows } from '../store/documents.ts'
import { findReading } from '../store/readings.ts'
import { listUnitRows } from '../store/units.ts'
import { listItemRows } from '../store/work-items.ts'
import type { View } from './view.ts'

/** Suggestions for a year's items that have no lead yet; `historyEmpty` says that no earlier breakdown was there to learn from. */
export interface LeadAdvice {
  readonly historyEmpty: boolean
  readonly items: readonly { readonly item: string; readonly suggestions: readonly LeadSuggestion[] }[]
}

/** Older files than so many say little about who leads now, and each is opened to be learnt from. */
const mostFiles = 10

/** Leads that the place's earlier files assign (breakdowns and lists issued before there was a ledger), for years it has none of. */
async function listLeadsOfFiles(
  reader: Reader,
  place: string,
  candidates: readonly LeadCandidate[],
  isAsked: (year: number) => boolean,
): Promise<EarlierLead[]> {
  const byName = new Map(candidates.flatMap(({ id, names }) => names.map((name) => [name, id] as const)))
  const files = (await listDocumentRows(reader, place))
    .filter((row): row is typeof row & { year: number } => row.year !== null && isAsked(row.year))
    .sort((one, other) => other.year - one.year)
    .slice(0, mostFiles)
  const leads: EarlierLead[] = []
  for (const { id, year, textVersion } of files) {
    for (const { quote, duties } of (await findReading(reader, place, id, textVersion))?.reading.tasks ?? []) {
      const lead = duties.find(({ role }) => role === 'lead')
      const unit = lead && byName.get(lead.unit.quote)
      if (unit !== undefined) leads.push({ year, words: quote, unit })
    }
  }
  return leads
}

/**
 * Suggests lead units for what nobody leads yet, from the place's earlier issued breakdowns, the files of earlier years that
 * assign tasks, and its own directory.
 */
export const suggestLeads: View<{ readonly year: number }, LeadAdvice> = {
  name: 'suggest-leads',
  async read(reader, place, { year }) {
    const units = (await listUnitRows(reader, place)).filter(
      ({ state, kind }) => state === 'active' && kind !== 'government',
    )
    const candidates = units.map(({ id, name, shortName, aliases }) => ({
      id,
      names: [name, ...(shortName === null ? [] : [shortName]), ...aliases],
    }))
    const issued = (await listBreakdownRows(reader, place)).filter((row) => row.year < year && row.state === 'issued')
    const history: EarlierLead[] = []
    for (const row of issued) {
      for (const item of await listItemRows(reader, place, { year: row.year })) {
        const unit = leadOf(item)
        if (unit !== null) history.push({ year: row.year, words: item.title, unit })
      }
    }
    const inLedger = new Set(issued.map((row) => row.year))
    history.push(...(await listLeadsOfFiles(reader, place, candidates, (one) => one < year && !inLedger.has(one))))
    const adviser = adviseLeads(candidates, history)
    const items = await listItemRows(reader, place, { year, missing: 'lead' })
    return {
      historyEmpty: adviser.historyEmpty,
      items: items.map(({ id, title }) => ({ item: id, suggestions: adviser.suggest(title) })),
    }
  },
}
