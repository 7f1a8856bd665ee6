import type { ItemVersion } from '../../src/domain/breakdown.ts'
import { listDueReports } from '../../src/domain/cadence.ts'
import type { LightVerdict } from '../../src/domain/light.ts'
import { lightOn } from '../../src/domain/light-on.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { placeDate } from '../../src/domain/place-date.ts'
import type { ProgressEntry } from '../../src/domain/progress-entry.ts'
import type { WorkItem } from '../../src/domain/work-item.ts'
import { findLaw } from '../../src/law/index.ts'
import type { Ledger } from '../../src/ledger.ts'
import { listAuditEntries } from '../../src/views/list-audit-entries.ts'

async function readRecord(ledger: Ledger, place: string) {
  const entries = []
  for (let before: number | undefined; ; ) {
    const page = await ledger.view(listAuditEntries, place, { limit: 200, ...(before ? { before } : {}) })
    entries.push(...page.entries)
    const last = page.entries.at(-1)
    if (!last || last.sequence <= 1) return entries.reverse()
    before = last.sequence
  }
}

/** Lights of an item on days, from the place's record alone: no table of the ledger but the record is read. */
export async function replayLights(
  ledger: Ledger,
  place: string,
  id: string,
  days: readonly string[],
): Promise<(LightVerdict | null)[]> {
  const versions: ItemVersion[] = []
  const observations: Observation[] = []
  const reports = new Map<string, { period: string; on: string }>()
  let law = findLaw('default')!
  const keep = (item: WorkItem, effectiveOn: string, decision: string | null = null) => {
    const last = versions.at(-1)?.effectiveOn ?? ''
    versions.push({ item, effectiveOn: decision || effectiveOn > last ? effectiveOn : last, decision })
  }
  for (const { action, what, after, at } of await readRecord(ledger, place)) {
    if (action === 'law-changed') law = findLaw((after as { law: string }).law) ?? law
    if (action === 'breakdown-issued') {
      const { items, issuedOn } = after as { items: { id: string; version: number }[]; issuedOn: string }
      const own = items.find((one) => one.id === id)
      const draft = versions.at(-1)?.item
      if (own && draft) {
        versions.push({
          item: { ...draft, state: 'issued', version: own.version },
          effectiveOn: issuedOn,
          decision: null,
        })
      }
    }
    if (what !== `item:${id}`) continue
    if (action === 'change-decided') {
      const {
        decision,
        parts: _parts,
        ...item
      } = after as WorkItem & { decision: { id: string; decidedOn: string }; parts: unknown }
      keep(item as WorkItem, decision.decidedOn, decision.id)
    } else if (['value-observed', 'value-revised', 'value-withdrawn'].includes(action))
      observations.push(after as Observation)
    else if (action === 'entry-submitted') {
      const { period, submittedOn } = after as ProgressEntry
      if (submittedOn !== null && !reports.has(period)) reports.set(period, { period, on: submittedOn })
    } else if (
      ['item-drafted', 'item-changed', 'duties-assigned', 'milestones-reached', 'close-out-accepted'].includes(action)
    ) {
      keep(after as WorkItem, placeDate(at))
    }
  }
  const last = versions.at(-1)?.item
  const cadence = law.cadences.find((one) => one.id === last?.cadence)
  const history = {
    versions,
    observations,
    reference: [],
    reports: [...reports.values()],
    dueReports: cadence && last ? listDueReports(cadence, last.year, last.kind) : [],
  }
  return days.map((on) => lightOn(history, on, law))
}
