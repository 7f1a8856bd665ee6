import type { PostView, UnitView } from '@gangmu/contract'

const post = (id: string, title: string, kind: PostView['kind'], position: number): PostView => ({
  id,
  title,
  kind,
  position,
  version: 1,
})

const unit = (id: string, name: string, more: Partial<UnitView> = {}): UnitView => ({
  id,
  name,
  shortName: null,
  aliases: [],
  kind: 'department',
  parent: 'government',
  depth: 1,
  position: 0,
  state: 'active',
  leaderInCharge: null,
  version: 1,
  posts: [
    post(`${id}.head`, '主要负责人', 'unit-head', 0),
    post(`${id}.office`, '办公室', 'office', 1),
    post(`${id}.liaison`, '联络员', 'liaison', 2),
  ],
  ...more,
})

/** A small directory, in the order of the tree. */
export const sampleUnits: readonly UnitView[] = [
  unit('government', '云岫区人民政府', {
    kind: 'government',
    parent: null,
    depth: 0,
    posts: [
      post('district-head', '区长', 'leader-in-charge', 0),
      post('executive-deputy-head', '常务副区长', 'leader-in-charge', 1),
    ],
  }),
  unit('office', '区政府办公室', {
    shortName: '区府办',
    aliases: ['区政府督查室'],
    kind: 'office',
    leaderInCharge: 'executive-deputy-head',
  }),
  unit('finance', '区财政局', { leaderInCharge: 'executive-deputy-head', position: 1 }),
  unit('town-101', '松涧镇', { kind: 'town', position: 2, state: 'closed' }),
]
