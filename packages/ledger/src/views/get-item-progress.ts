import { findSeries } from '../domain/find-series.ts'
import type { Observation } from '../domain/observation.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type {
  CloseOut,
  EntryView,
  Evidence,
  ExtensionRequest,
  IndicatorSeries,
  Obstacle,
  Verification,
} from '../domain/progress.ts'
import { changedFields } from '../domain/progress-entry.ts'
import { listCloseOutRows } from '../store/close-outs.ts'
import { listEvidenceRows } from '../store/evidence.ts'
import { listExtensionRequests } from '../store/extension-requests.ts'
import { readPlaceSeries } from '../store/item-histories.ts'
import { listObservationRows } from '../store/observations.ts'
import { listObstacleRows } from '../store/obstacles.ts'
import { listItemEntries } from '../store/progress-entries.ts'
import { listVerificationRows } from '../store/verifications.ts'
import { findItemRow } from '../store/work-items.ts'
import type { View } from './view.ts'

/** Everything that was said of an item since it was issued; values in their three aspects, with revisions. */
export interface ItemProgress {
  /** The series it is measured by, whose values are then those below; null when its own are. */
  readonly series: IndicatorSeries | null
  /** The series a person said measures it, and the one its target is held against; null where nobody said. */
  readonly ties: { readonly own: string | null; readonly reference: string | null }
  readonly observations: readonly Observation[]
  readonly entries: readonly EntryView[]
  readonly verifications: readonly Verification[]
  readonly evidence: readonly Evidence[]
  readonly obstacles: readonly Obstacle[]
  readonly extensionRequests: readonly ExtensionRequest[]
  readonly closeOut: CloseOut | null
}

/** An item's progress; absent for whom none of its units is in reach. @throws LedgerProblem `not-found` */
export const getItemProgress: View<{ readonly item: string; readonly scope: 'all' | readonly string[] }, ItemProgress> =
  {
    name: 'get-item-progress',
    async read(reader, place, { item: id, scope }) {
      const item = await findItemRow(reader, place, id, scope)
      if (!item) throw new LedgerProblem('not-found')
      const { series, ties } = await readPlaceSeries(reader, place)
      const own = findSeries(item, 'own', series, ties)
      const subject = own ? { kind: 'indicator' as const, ids: [own.id] } : { kind: 'item' as const, ids: [id] }
      const values = await listObservationRows(reader, place, subject)
      const stated = own ? await listObservationRows(reader, place, { kind: 'item', ids: [id] }) : new Map()
      const entries = (await listItemEntries(reader, place, [id])).get(id) ?? []
      const items = [id]
      const tied = (role: 'own' | 'reference') =>
        ties.find((one) => one.item === id && one.role === role)?.series ?? null
      const [closeOut = null] = await listCloseOutRows(reader, place, { items })
      return {
        series: own,
        ties: { own: tied('own'), reference: tied('reference') },
        observations: [...(stated.get(id) ?? []), ...(values.get(own?.id ?? id) ?? [])],
        entries: entries.map((entry) => ({
          ...entry,
          changedSinceApproval: entry.approved ? changedFields(entry.approved, entry.body) : [],
        })),
        verifications: await listVerificationRows(reader, place, id),
        evidence: await listEvidenceRows(reader, place, { item: id, units: 'all', limit: 200 }),
        obstacles: await listObstacleRows(reader, place, { items }),
        extensionRequests: await listExtensionRequests(reader, place, { items }),
        closeOut,
      }
    },
  }
