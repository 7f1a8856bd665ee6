import type { MilestoneView } from '@gangmu/contract'
import { newKey } from '../../client/new-key.ts'

type Kind = MilestoneView['kind']
/** What kinds of milestones are called. */
type KindWords = Readonly<Record<Kind, string>>

/** Milestones as lines of a field: the day, the kind in brackets where it is no quarter's, then what is to be seen by then. */
export function writeSteps(milestones: readonly MilestoneView[], kinds: KindWords): string {
  return milestones
    .map(({ due, kind, title }) => `${due} ${kind === 'quarter' ? '' : `〔${kinds[kind]}〕`}${title}`)
    .join('\n')
}

/** A kind in brackets before the words; null where the brackets hold none. */
function readKind(words: string, kinds: KindWords): { readonly kind: Kind | null; readonly title: string } {
  const end = words.indexOf('〕')
  if (!words.startsWith('〔') || end < 0) return { kind: 'quarter', title: words }
  const name = words.slice(1, end).trim()
  const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one] === name) ?? null
  return { kind, title: words.slice(end + 1).trim() }
}

/**
 * Milestones from such lines; null where a line does not begin with a day, or names a kind there is not. What is as it was keeps
 * its id and the day it was done.
 * @example readSteps('2026-06-30 〔建设〕路基完成八成', [], kinds) // [{ due: '2026-06-30', kind: 'construction', title: '路基完成八成', … }]
 */
export function readSteps(lines: string, before: readonly MilestoneView[], kinds: KindWords): MilestoneView[] | null {
  const steps: MilestoneView[] = []
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const due = line.slice(0, 10)
    const { kind, title } = readKind(line.slice(10).trim(), kinds)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(due) || title === '' || kind === null) return null
    const same = before.find((one) => one.due === due && one.title === title) ?? before.find((one) => one.due === due)
    steps.push({ ...(same ?? { id: newKey(), doneOn: null }), kind, due, title })
  }
  return steps
}
