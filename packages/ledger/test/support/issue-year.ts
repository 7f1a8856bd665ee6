import { adoptBreakdown } from '../../src/commands/adopt-breakdown.ts'
import { adoptPlan } from '../../src/commands/adopt-plan.ts'
import { changeItems } from '../../src/commands/change-items.ts'
import { confirmBreakdown } from '../../src/commands/confirm-breakdown.ts'
import { divideItem } from '../../src/commands/divide-item.ts'
import { draftBreakdown } from '../../src/commands/draft-breakdown.ts'
import { fillSlots } from '../../src/commands/fill-slots.ts'
import { issueBreakdown } from '../../src/commands/issue-breakdown.ts'
import { storeUnits } from '../../src/commands/store-units.ts'
import type { PartInput } from '../../src/domain/divide-item.ts'
import type { ItemPatch } from '../../src/domain/work-item.ts'
import type { Ledger } from '../../src/ledger.ts'
import { getBreakdown } from '../../src/views/get-breakdown.ts'
import { listItems } from '../../src/views/list-items.ts'
import { contextOf, decideAll, prepareDocument } from './prepare-place.ts'

/** The year that is issued here, on 5 February. */
export const year = 2026
/** Day and hour from which everything here is done. */
const issuedAt = new Date('2026-02-10T02:00:00.000Z')

/** Context of somebody on a day, at ten in the morning. */
export function onDay(place: string, day: string, actor = 'officer-1') {
  return { ...contextOf(place), actor, at: new Date(`${day}T02:00:00.000Z`) }
}

/**
 * A new place whose report of four promises is broken down and issued: `water` leads all but the first, `statistics` the
 * first, which is 地区生产总值增长6%以上; every deadline is the year's end unless a patch says otherwise.
 * @param parts What an item is divided into, by its number.
 */
export async function issueYear(
  ledger: Ledger,
  patches: Readonly<Record<number, ItemPatch>> = {},
  parts: Readonly<Record<number, readonly PartInput[]>> = {},
): Promise<string> {
  const { place, document } = await prepareDocument(ledger)
  const version = await decideAll(ledger, place, document)
  await ledger.command(adoptPlan, contextOf(place), { document, expectedVersion: version })
  const leader = { id: 'deputy', title: '副区长', kind: 'leader-in-charge', position: 0 } as const
  await ledger.command(storeUnits, contextOf(place), {
    units: [
      { id: 'government', name: '云岫区人民政府', kind: 'government', position: 0, posts: [leader] },
      { id: 'water', name: '区水务局', kind: 'department', position: 1, leaderInCharge: 'deputy' },
      { id: 'statistics', name: '区统计局', kind: 'department', position: 2, leaderInCharge: 'deputy' },
    ],
  })
  const context = () => ({ ...contextOf(place), at: issuedAt })
  await ledger.command(draftBreakdown, context(), { year })
  const { items } = await ledger.view(listItems, place, { year })
  const changes = items.map(({ id, number, version: expectedVersion }) => {
    const unit = number === 1 ? 'statistics' : 'water'
    const duties = [{ role: 'lead' as const, unit, post: null }]
    const patch = { deadline: '2026-12-31', duties, deliverable: '通过验收', ...patches[number] }
    return { id, expectedVersion, patch }
  })
  const changed = await ledger.command(changeItems, context(), { year, changes })
  for (const { id, number, version } of changed.items) {
    const own = parts[number]
    if (own) await ledger.command(divideItem, context(), { year, item: id, expectedVersion: version, parts: own })
  }
  const look = () => ledger.view(getBreakdown, place, { year })
  const { slots } = await look()
  const named = slots
    .filter(({ name }) => name === null)
    .map(({ commitment, number, version: expectedVersion }) => ({
      commitment,
      number,
      expectedVersion,
      name: `水厂${number}`,
    }))
  await ledger.command(fillSlots, context(), { year, slots: named })
  const expected = async () => (await look()).version
  const confirmed = { year, expectedVersion: await expected(), leader: 'deputy', own: false }
  await ledger.command(confirmBreakdown, context(), confirmed)
  const met = { year, expectedVersion: await expected(), meeting: '区政府第9次常务会议', adoptedOn: '2026-02-03' }
  await ledger.command(adoptBreakdown, context(), met)
  const issued = { year, expectedVersion: await expected(), issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-02-05' }
  await ledger.command(issueBreakdown, context(), issued)
  return place
}
