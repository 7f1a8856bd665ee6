import {
  adoptBreakdown,
  type BreakdownView,
  changeItems,
  confirmBreakdown,
  type Duty,
  divideItem,
  draftBreakdown,
  fillSlots,
  findBreakdown,
  getBreakdown,
  type ItemView,
  issueBreakdown,
  type Ledger,
  leadOf,
  listItems,
  type Milestone,
  makeUuid,
  suggestLeads,
} from '@gangmu/ledger'
import { makeToken } from '../access/tokens.ts'
import type { SampleBreakdown } from './sample-breakdown.ts'

const contextOf = (place: string) => ({ place, actor: 'system', idempotencyKey: makeToken() })

/** Who leads what neither a word nor its section gives away. */
const lastResort = 'government-office'

/** Who answers for an item: as the file says, else as the program suggests, else as its section goes. */
function dutiesOf(item: ItemView, sample: SampleBreakdown, suggested: readonly string[]): Duty[] {
  const said = sample.items.find(({ words }) => item.title.includes(words))
  const [first, second] = suggested
  const role = said?.compiling === undefined ? 'lead' : 'compiling'
  const lead = said?.lead ?? said?.compiling ?? first ?? sample.sections[item.section?.title ?? ''] ?? lastResort
  const supporting = said?.supporting ?? (second === undefined ? [] : [second])
  const others = [
    ...(said?.responsible ?? []).map((unit) => ({ role: 'responsible' as const, unit })),
    ...supporting.map((unit) => ({ role: 'supporting' as const, unit })),
  ]
  return [{ role, unit: lead } as const, ...others.filter(({ unit }) => unit !== lead)].map((duty) => ({
    ...duty,
    post: null,
  }))
}

function milestonesOf(item: ItemView, sample: SampleBreakdown): Milestone[] {
  const said = sample.items.find(({ words }) => item.title.includes(words))
  return (said?.milestones ?? []).map((one) => ({ ...one, id: makeUuid(), kind: 'quarter', doneOn: null }))
}

/** Gives every item a lead, its steps, and what has no deadline the year's end. */
async function assignAll(ledger: Ledger, place: string, sample: SampleBreakdown): Promise<void> {
  const { year } = sample
  const { items: advice } = await ledger.view(suggestLeads, place, { year })
  const suggested = new Map(advice.map(({ item, suggestions }) => [item, suggestions.map(({ unit }) => unit)]))
  const { items } = await ledger.view(listItems, place, { year })
  const changes = items.flatMap((item) => {
    if (leadOf(item) !== null) return []
    const whole = item.deadline === null ? { deadline: `${year}-12-31`, deadlineWords: '全年' } : {}
    const duties = dutiesOf(item, sample, suggested.get(item.id) ?? [])
    const bare = item.target === null && item.deliverable === null
    const standard = bare && sample.deliverable !== undefined ? { deliverable: sample.deliverable } : {}
    const patch = { ...whole, ...standard, duties, milestones: milestonesOf(item, sample) }
    return [{ id: item.id, expectedVersion: item.version, patch }]
  })
  if (changes.length > 0) await ledger.command(changeItems, contextOf(place), { year, changes })
}

/** Divides what towns and subdistricts share; what has parts already stays. */
async function divideAll(ledger: Ledger, place: string, { year, items: said }: SampleBreakdown): Promise<void> {
  const { items } = await ledger.view(listItems, place, { year })
  for (const { words, parts } of said) {
    const item = items.find(({ title }) => title.includes(words))
    if (!item || parts.length === 0 || items.some(({ number, part }) => number === item.number && part > 0)) continue
    const input = { year, item: item.id, expectedVersion: item.version, parts }
    await ledger.command(divideItem, contextOf(place), input)
  }
}

async function nameSlots(ledger: Ledger, place: string, { year, slots: said }: SampleBreakdown): Promise<void> {
  const { slots } = await ledger.view(getBreakdown, place, { year })
  const { items } = await ledger.view(listItems, place, { year })
  const filled = said.flatMap(({ words, names, excuse: reason }) => {
    const commitment = items.find(({ title }) => title.includes(words))?.commitment
    const empty = slots.filter((one) => one.commitment === commitment && one.name === null && one.excuse === null)
    return empty.map((slot, index) => {
      const { number, version: expectedVersion } = slot
      return { commitment: slot.commitment, number, expectedVersion, name: names[index] ?? null, reason }
    })
  })
  if (filled.length > 0) await ledger.command(fillSlots, contextOf(place), { year, slots: filled })
}

/** Every leader confirms, the meeting adopts, the office issues. */
async function settle(ledger: Ledger, place: string, sample: SampleBreakdown): Promise<void> {
  const { year, meeting, adoptedOn, issueNumber, issuedOn } = sample
  const look = (): Promise<BreakdownView> => ledger.view(getBreakdown, place, { year })
  let now = await look()
  for (const leader of now.gaps.unconfirmed) {
    const input = { year, expectedVersion: now.version, leader, own: false }
    await ledger.command(confirmBreakdown, contextOf(place), input)
    now = await look()
  }
  if (now.state === 'confirmed') {
    const input = { year, expectedVersion: now.version, meeting, adoptedOn }
    await ledger.command(adoptBreakdown, contextOf(place), input)
    now = await look()
  }
  await ledger.command(issueBreakdown, contextOf(place), { year, expectedVersion: now.version, issueNumber, issuedOn })
}

/**
 * Breaks a year of the sample down and issues it: leads as the file says, else as the program suggests them, deadlines of the
 * report or the year's end, slots named. What is issued already stays as it is; one that was left half-way is taken up again.
 * @example await issueSampleBreakdown(ledger, '990102', sample)
 */
export async function issueSampleBreakdown(ledger: Ledger, place: string, sample: SampleBreakdown): Promise<void> {
  const { year } = sample
  const found = await ledger.view(findBreakdown, place, { year })
  if (found?.state === 'issued') return
  if (!found) await ledger.command(draftBreakdown, contextOf(place), { year })
  await assignAll(ledger, place, sample)
  await divideAll(ledger, place, sample)
  await nameSlots(ledger, place, sample)
  await settle(ledger, place, sample)
}
