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
 * Milestones from such lines; null where a line does not begin with a day, or names a kind there is not. A line goes on with one
 * milestone that was before, and no two with the same: one that reads the same, else one of its day and kind, both with the
 * day it was done; else one of its day and title, which as another kind is not done yet. Brackets that were in a title before
 * are words.
 * @example readSteps('2026-06-30 〔建设〕路基完成八成', [], kinds) // [{ due: '2026-06-30', kind: 'construction', title: '路基完成八成', … }]
 */
export function readSteps(lines: string, before: readonly MilestoneView[], kinds: KindWords): MilestoneView[] | null {
  const read: Pick<MilestoneView, 'kind' | 'due' | 'title'>[] = []
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const due = line.slice(0, 10)
    const words = line.slice(10).trim()
    const said = readKind(words, kinds)
    const brackets = words.slice(0, words.indexOf('〕') + 1)
    const isTitle = before.some(({ kind, title }) => {
      return kind === 'quarter' && (title === words || (said.kind === null && title.startsWith(brackets)))
    })
    const { kind, title } = isTitle ? { kind: 'quarter' as const, title: words } : said
    if (!/^\d{4}-\d{2}-\d{2}$/.test(due) || title === '' || kind === null) return null
    read.push({ kind, due, title })
  }
  return continueSteps(read, before)
}

/** What was written goes on with what was before: the closest first, over all lines, so that no line takes another's. */
function continueSteps(
  read: readonly Pick<MilestoneView, 'kind' | 'due' | 'title'>[],
  before: readonly MilestoneView[],
): MilestoneView[] {
  const open = new Set(before)
  const steps: (MilestoneView | null)[] = read.map(() => null)
  for (const keys of [
    ['due', 'kind', 'title'],
    ['due', 'kind'],
    ['due', 'title'],
  ] as const) {
    read.forEach((step, index) => {
      if (steps[index] !== null) return
      const same = [...open].find((one) => keys.every((key) => one[key] === step[key]))
      if (same === undefined) return
      open.delete(same)
      steps[index] = { ...same, ...step, doneOn: same.kind === step.kind ? same.doneOn : null }
    })
  }
  return read.map((step, index) => steps[index] ?? { id: newKey(), doneOn: null, ...step })
}
