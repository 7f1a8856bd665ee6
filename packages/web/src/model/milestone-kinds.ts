import type { ItemView, MilestoneView } from '@gangmu/contract'

type Kind = MilestoneView['kind']

const all: readonly Kind[] = ['decision', 'construction', 'investment', 'policy', 'pilot', 'honour', 'quarter']

/** Kinds of milestones that are usual for a kind of item; these are offered first. */
const usual: Readonly<Record<ItemView['kind'], readonly Kind[]>> = {
  'economic-indicator': ['quarter', 'policy'],
  quantified: ['quarter', 'construction', 'policy'],
  'key-project': ['construction', 'investment', 'decision'],
  livelihood: ['construction', 'decision', 'investment'],
  qualitative: ['policy', 'decision', 'pilot', 'honour'],
  standing: ['policy', 'decision'],
  other: [],
}

/** Kinds of milestones for an item, those usual for its kind first. @example listMilestoneKinds('qualitative')[0] // 'policy' */
export function listMilestoneKinds(kind: ItemView['kind']): readonly Kind[] {
  return [...usual[kind], ...all.filter((one) => !usual[kind].includes(one))]
}
