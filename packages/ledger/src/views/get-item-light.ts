import type { ChangeDecision } from '../domain/breakdown.ts'
import { countDaysLeft, type DaysLeft } from '../domain/count-deadline.ts'
import { isDecimal, readExact, writeExact } from '../domain/exact.ts'
import { type ItemHistory, inOwnYear, latestOn, versionOn } from '../domain/item-history.ts'
import { requiredPace } from '../domain/judge-target.ts'
import type { LightVerdict } from '../domain/light.ts'
import { lightOn } from '../domain/light-on.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { type RollUp, rollUp } from '../domain/roll-up.ts'
import { makeCalendar } from '../domain/work-calendar.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { holidayYears } from '../law/holidays.ts'
import type { Law, Look } from '../law/law.ts'
import { readHistories, readPlaceSeries } from '../store/item-histories.ts'
import { getPlaceLaw } from '../store/place-law.ts'
import { findItemRow, listChangeDecisionRows, listItemRows, listVersionsOfItems } from '../store/work-items.ts'
import type { View } from './view.ts'

/** Where an item's deadline comes from: the words, what is left, and every extension with who approved it. */
export interface ItemReceipt {
  readonly deadline: string
  readonly words: string | null
  readonly left: DaysLeft
  readonly extensions: readonly ChangeDecision[]
}

/** An item's light on a day, as the place shows it, and why. */
export interface ItemLight {
  readonly on: string
  readonly law: { readonly id: string; readonly words: Law['words']; readonly source: Law['source'] }
  readonly verdict: LightVerdict | null
  readonly look: Look | null
  readonly receipt: ItemReceipt | null
  readonly pace: ItemPace | null
  /** Lights of its parts, counted by state; null where it has none. */
  readonly parts: RollUp | null
}

/** What must come each month until the year's end for an amount to be reached; `perMonth` is null in December. */
export interface ItemPace {
  readonly period: string
  readonly left: string
  readonly months: number
  readonly perMonth: string | null
  readonly unit: string | null
}

/** The pace of an item that counts up to an amount; null of any other, and while nothing was reported. */
function paceOn(history: ItemHistory, target: WorkItem['target'], on: string): ItemPace | null {
  const value = latestOn(inOwnYear(history).observations, on)
  if (target?.shape !== 'count' || target.polarity !== 'up' || !value?.amount || target.amount === null) return null
  if (!isDecimal(target.amount) || !isDecimal(value.amount)) return null
  const { left, months, perMonth } = requiredPace(readExact(target.amount), readExact(value.amount), value.period)
  const told = { period: value.period, left: writeExact(left, 2), months, unit: target.unit }
  return { ...told, perMonth: perMonth && writeExact(perMonth, 2) }
}

/** Which item, on which day. */
export interface ItemLightInput {
  readonly item: string
  readonly on: string
  readonly scope: 'all' | readonly string[]
}

/** The light of an item on a day with the rules top to bottom. @throws LedgerProblem `not-found` */
export const getItemLight: View<ItemLightInput, ItemLight> = {
  name: 'get-item-light',
  async read(reader, place, { item: id, on, scope }) {
    const item = await findItemRow(reader, place, id, scope)
    if (!item) throw new LedgerProblem('not-found')
    const { law } = await getPlaceLaw(reader, place)
    const placed = await readPlaceSeries(reader, place)
    const same = await listItemRows(reader, place, { year: item.year, commitment: item.commitment })
    const parts = item.part === 0 ? same.filter((one) => one.number === item.number && one.part > 0) : []
    const ids = [id, ...parts.map((part) => part.id)]
    const histories = await readHistories(reader, place, await listVersionsOfItems(reader, place, ids), {
      law,
      ...placed,
    })
    const history = histories.get(id)
    const verdict = history ? lightOn(history, on, law) : null
    const then = history ? versionOn(history.versions, on) : null
    const decisions = await listChangeDecisionRows(reader, place, { item: id })
    const lights = parts.flatMap((part) => {
      const own = histories.get(part.id)
      const light = own && lightOn(own, on, law)
      return light ? [light.state] : []
    })
    const receipt =
      then?.deadline == null
        ? null
        : {
            deadline: then.deadline,
            words: then.deadlineWords,
            left: countDaysLeft(on, then.deadline, makeCalendar(holidayYears)),
            extensions: decisions.filter(({ kind, decidedOn }) => kind === 'extension' && decidedOn <= on),
          }
    return {
      on,
      law: { id: law.id, words: law.words, source: law.source },
      verdict,
      look: verdict ? law.looks[verdict.state] : null,
      receipt,
      pace: history && then ? paceOn(history, then.target, on) : null,
      parts: parts.length > 0 ? rollUp(lights) : null,
    }
  },
}
