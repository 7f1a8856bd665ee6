import { routes } from '@gangmu/contract'
import { findMapping, type Ledger } from '@gangmu/ledger'
import { expect, test } from 'vitest'
import { packMapping, readStatistics, type StatisticsMapping } from './read-statistics.ts'

const rows = [
  ['指标名称', '1—5月累计'],
  ['道路里程', '12'],
  ['绿地面积', '30'],
]
const series = [
  { id: 's1', name: '道路里程', card: null, owner: null },
  { id: 's2', name: '绿地面积', card: null, owner: null },
]

/** A ledger of these two series that remembers a mapping, or none yet. */
const ledgerWith = (mapping: StatisticsMapping | null) =>
  ({
    view: async (view: unknown) =>
      view === findMapping ? mapping && { layout: '', columns: packMapping(mapping), version: 1 } : series,
  }) as unknown as Ledger

test('a line a person refused is not proposed again, until it is said otherwise', async () => {
  const first = await readStatistics(ledgerWith(null), '990102', rows, null, 'all')
  expect(first.lines.map((line) => line.series)).toEqual(['s1', 's2'])
  const refused = { columns: {}, series: { 绿地面积: '' } }
  const second = await readStatistics(ledgerWith(null), '990102', rows, refused, 'all')
  expect(second.lines.map((line) => line.series)).toEqual(['s1', null])
  expect(second.mapping.series).toEqual({ 道路里程: 's1', 绿地面积: '' })
  expect(routes.returnStatistics.response.shape.mapping.safeParse(second.mapping).success).toBe(true)
  const third = await readStatistics(ledgerWith(second.mapping), '990102', rows, null, 'all')
  expect(third).toMatchObject({ remembered: true, lines: [{ series: 's1' }, { series: null }] })
  expect(third.mapping).toEqual(second.mapping)
  const again = { columns: {}, series: { 绿地面积: 's2' } }
  const last = await readStatistics(ledgerWith(third.mapping), '990102', rows, again, 'all')
  expect(last.lines.map((line) => line.series)).toEqual(['s1', 's2'])
})
