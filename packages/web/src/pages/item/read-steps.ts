import type { MilestoneView } from '@gangmu/contract'
import { newKey } from '../../client/new-key.ts'

/** Milestones as lines of a field: the day, then what is to be seen by then. */
export function writeSteps(milestones: readonly MilestoneView[]): string {
  return milestones.map(({ due, title }) => `${due} ${title}`).join('\n')
}

/**
 * Milestones from such lines; null where a line does not begin with a day. What is as it was keeps its id and the day it was done.
 * @example readSteps('2026-06-30 路基完成八成', []) // [{ due: '2026-06-30', title: '路基完成八成', … }]
 */
export function readSteps(lines: string, before: readonly MilestoneView[]): MilestoneView[] | null {
  const steps: MilestoneView[] = []
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const due = line.slice(0, 10)
    const title = line.slice(10).trim()
    if (!/^\d{4}-\d{2}-\d{2}$/.test(due) || title === '') return null
    const same = before.find((one) => one.due === due && one.title === title) ?? before.find((one) => one.due === due)
    steps.push({ ...(same ?? { id: newKey(), kind: 'quarter', doneOn: null }), due, title })
  }
  return steps
}
