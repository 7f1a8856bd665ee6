import { expect, test } from 'vitest'
import { findDifferences } from './find-differences.ts'
import { latestOn } from './item-history.ts'
import type { Observation } from './observation.ts'
import { listSeriesPoints } from './series-line.ts'
import { isWithdrawn, standingValues } from './standing-values.ts'

const said = (id: string, period: string, amount: string | null, given: Partial<Observation> = {}): Observation => ({
  id,
  subject: { kind: 'item', id: 'item' },
  period,
  aspect: 'reported',
  amount,
  unit: '公里',
  base: null,
  growth: null,
  figureState: amount === null ? 'withdrawn' : 'flash',
  definition: null,
  source: '牵头单位',
  author: 'head',
  at: `2026-0${id}-20T02:00:00.000Z`,
  claimedOn: '2026-03-20',
  late: false,
  revises: null,
  ...given,
})
const march = said('3', '2026-03', '3')
const april = said('4', '2026-04', '9')
const gone = said('5', '2026-04', null, { revises: '4' })
const again = said('6', '2026-04', '5', { revises: '5' })
const values = [march, april, gone, again]

test('a withdrawn value stands no more, nor what it withdrew; what was said afterwards does', () => {
  expect(values.filter(isWithdrawn)).toEqual([gone])
  expect(standingValues(values)).toEqual([march, again])
  expect(standingValues([march, april])).toEqual([march, april])
})

test('on each day the value counts that stood then', () => {
  const on = (day: string) => latestOn(values, day)?.amount
  expect([on('2026-03-31'), on('2026-04-30'), on('2026-05-31'), on('2026-06-30')]).toEqual(['3', '9', '3', '5'])
})

test('another aspect, another period and another series of the same months keep theirs', () => {
  const verified = said('4', '2026-04', '8', { id: 'v', aspect: 'verified' })
  const series = said('4', '2026-04', '7', { id: 's', subject: { kind: 'indicator', id: 'series' } })
  expect(standingValues([march, april, verified, series, gone])).toEqual([march, verified, series])
})

test('what was withdrawn differs from nothing, and a period of which all was withdrawn is no point of a series', () => {
  const verified = said('4', '2026-04', '8', { id: 'v', aspect: 'verified' })
  expect(findDifferences([april, verified])).toHaveLength(1)
  expect(findDifferences([april, verified, gone])).toEqual([])
  expect(listSeriesPoints({ growth: 'nominal' }, [march, april, gone]).map(({ period }) => period)).toEqual(['2026-03'])
})
