import { expect, test } from 'vitest'
import { heardOn, type ItemHistory } from './item-history.ts'
import type { Observation } from './observation.ts'

const said = (day: string, given: Partial<Observation> = {}): Observation => ({
  id: `said-${day}`,
  subject: { kind: 'item', id: 'roads' },
  period: '2026-03',
  aspect: 'reported',
  amount: '3',
  unit: '公里',
  base: null,
  growth: null,
  figureState: 'flash',
  definition: null,
  source: '区水务局',
  claimedOn: day,
  author: 'head',
  late: false,
  revises: null,
  at: `${day}T02:00:00.000Z`,
  ...given,
})
const history = (observations: readonly Observation[]): ItemHistory => ({
  versions: [],
  observations,
  reference: [],
  reports: [],
  dueReports: [],
})

test('something came on the day of a value; a withdrawal and what a report stated bring nothing', () => {
  const withdrawn = said('2026-05-20', { figureState: 'withdrawn', amount: null })
  const stated = said('2026-05-25', { aspect: 'stated' })
  expect(heardOn(history([said('2026-03-20'), withdrawn, stated]), '2026-06-01')).toBe('2026-03-20')
  expect(heardOn(history([withdrawn]), '2026-06-01')).toBeNull()
})
