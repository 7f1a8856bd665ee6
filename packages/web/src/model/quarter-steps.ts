import type { ItemView, MilestoneView } from '@gangmu/contract'
import { newKey } from '../client/new-key.ts'

const ends = ['-03-31', '-06-30', '-09-30', '-12-31'] as const

/** A quarter of an item's year: its last day, and what is to be seen by then; null where nothing was said. */
export interface QuarterStep {
  readonly due: string
  readonly step: MilestoneView | null
}

/**
 * The four quarters of an item's year with the step of each: the first that is due on its last day. A further one of the same
 * day is a step like any other.
 * @example listQuarterSteps(item).map(({ due }) => due) // ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']
 */
export function listQuarterSteps({ year, milestones }: Pick<ItemView, 'year' | 'milestones'>): QuarterStep[] {
  return ends.map((end) => {
    const due = `${year}${end}`
    return { due, step: milestones.find((one) => one.kind === 'quarter' && one.due === due) ?? null }
  })
}

/**
 * An item's milestones once titles were typed for quarters, by their last day; an empty title takes the step away. All others
 * stay as they are, each in its place.
 * @example changeQuarterSteps(item, { '2026-06-30': '完成过半' })
 */
export function changeQuarterSteps(
  item: Pick<ItemView, 'year' | 'milestones'>,
  typed: Readonly<Record<string, string>>,
): MilestoneView[] {
  const quarters = listQuarterSteps(item).filter(({ due }) => typed[due] !== undefined)
  const said = new Map(quarters.flatMap(({ due, step }) => (step ? [[step.id, (typed[due] ?? '').trim()]] : [])))
  const kept = item.milestones.flatMap((one): MilestoneView[] => {
    const title = said.get(one.id)
    if (title === undefined) return [one]
    return title === '' ? [] : [{ ...one, title }]
  })
  const added = quarters.flatMap(({ due, step }): MilestoneView[] => {
    const title = (typed[due] ?? '').trim()
    return step !== null || title === '' ? [] : [{ id: newKey(), kind: 'quarter', due, title, doneOn: null }]
  })
  return [...kept, ...added]
}
