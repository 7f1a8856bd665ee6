import { addDays } from '../../domain/days.ts'
import { heardOn, type ItemHistory, inOwnYear, issuedOn, versionOn } from '../../domain/item-history.ts'
import type { LateMark, LightState } from '../../domain/light.ts'
import { lightOn } from '../../domain/light-on.ts'
import { leadOf, type WorkItem } from '../../domain/work-item.ts'
import type { Law } from '../../law/law.ts'
import type { Reader } from '../../store/database.ts'
import { readHistories, readPlaceSeries } from '../../store/item-histories.ts'
import { getPlaceLaw } from '../../store/place-law.ts'
import { listItemRows, listVersionsOfItems } from '../../store/work-items.ts'

/** An item with its light on a day, in one line. */
export interface ItemLine {
  readonly id: string
  readonly number: number
  readonly part: number
  readonly title: string
  readonly kind: WorkItem['kind']
  readonly lead: string | null
  readonly leader: string | null
  readonly deadline: string | null
  readonly state: LightState
  /** Id of the rule that decided. */
  readonly rule: string
  readonly lateMark: LateMark | null
  /** Its light a week before; null when it was not there. */
  readonly weekBefore: LightState | null
  /** The last day on which something came. */
  readonly heardOn: string | null
}

/** A year's items with their lights, and what they were judged by. */
export interface JudgedYear {
  readonly law: Law
  readonly lines: readonly ItemLine[]
  /** Items as they were on the day. */
  readonly items: readonly WorkItem[]
  /** What each line was judged by, in the order of the lines. */
  readonly histories: readonly ItemHistory[]
}

function lineOf(history: ItemHistory, item: WorkItem, on: string, law: Law): ItemLine | null {
  const light = lightOn(history, on, law)
  if (light === null) return null
  const { id, number, part, title, kind, leader, deadline } = item
  const shown = { id, number, part, title, kind, leader, deadline, lead: leadOf(item) }
  const weekBefore = lightOn(history, addDays(on, -7), law)?.state ?? null
  const heard = heardOn(inOwnYear(history), on) ?? issuedOn(history.versions)
  const { state, rule, lateMark } = light
  return { ...shown, state, rule, lateMark, weekBefore, heardOn: heard !== null && heard <= on ? heard : null }
}

/** Judges every issued item of a year on a day, cut to the units in reach. */
export async function judgeYear(
  reader: Reader,
  place: string,
  { year, on, scope }: { year: number; on: string; scope: 'all' | readonly string[] },
): Promise<JudgedYear> {
  const { law } = await getPlaceLaw(reader, place)
  const rows = (await listItemRows(reader, place, { year, scope })).filter(({ state }) => state !== 'draft')
  const versions = await listVersionsOfItems(
    reader,
    place,
    rows.map(({ id }) => id),
  )
  const histories = await readHistories(reader, place, versions, {
    law,
    ...(await readPlaceSeries(reader, place)),
    since: `${year}-01-01`,
  })
  const lines: ItemLine[] = []
  const items: WorkItem[] = []
  const judged: ItemHistory[] = []
  for (const { id } of rows) {
    const history = histories.get(id)
    const item = history && versionOn(history.versions, on)
    const line = history && item && item.state !== 'draft' ? lineOf(history, item, on, law) : null
    if (!history || !item || !line) continue
    items.push(item)
    lines.push(line)
    judged.push(history)
  }
  return { law, lines, items, histories: judged }
}
