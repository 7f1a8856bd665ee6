import { adviseLeads, type LeadSuggestion } from '../domain/suggest-leads.ts'
import { leadOf } from '../domain/work-item.ts'
import { listBreakdownRows } from '../store/breakdowns.ts'
import { listUnitRows } from '../store/units.ts'
import { listItemRows } from '../store/work-items.ts'
import type { View } from './view.ts'

/** Suggestions for a year's items that have no lead yet; `historyEmpty` says that no earlier breakdown was there to learn from. */
export interface LeadAdvice {
  readonly historyEmpty: boolean
  readonly items: readonly { readonly item: string; readonly suggestions: readonly LeadSuggestion[] }[]
}

/** Suggests lead units for what nobody leads yet, from the place's earlier issued breakdowns and its own directory. */
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
    const history = []
    for (const row of issued) {
      for (const item of await listItemRows(reader, place, { year: row.year })) {
        const unit = leadOf(item)
        if (unit !== null) history.push({ year: row.year, words: item.title, unit })
      }
    }
    const adviser = adviseLeads(candidates, history)
    const items = await listItemRows(reader, place, { year, missing: 'lead' })
    return {
      historyEmpty: adviser.historyEmpty,
      items: items.map(({ id, title }) => ({ item: id, suggestions: adviser.suggest(title) })),
    }
  },
}
