import { expect, test } from 'vitest'
import { placeSeries } from './place-series.ts'

const box = { x: 0, y: 0, width: 100, height: 50 }
const series = (...values: (string | null)[]) => values.map((value, index) => ({ period: String(index + 1), value }))

test('growth is drawn from zero, a level far from zero with a broken base', () => {
  const growth = placeSeries(series('5', '6'), null, box)
  expect(growth.cut).toBe(false)
  expect(growth.base).toBe(50)
  expect(growth.points[1]?.y).toBe(0)
  const level = placeSeries(series('9200', '9300'), null, box)
  expect(level.cut).toBe(true)
  expect(level.points[0]?.y).toBeLessThan(50)
})

test('numbers on both sides of zero keep the zero line between them', () => {
  const placed = placeSeries(series('-1', '1'), null, box)
  expect([placed.points[0]?.y, placed.base, placed.points[1]?.y]).toEqual([50, 25, 0])
})

test('a period without a value breaks the line', () => {
  expect(placeSeries(series('1', '2', null, '3', '4'), null, box).runs).toHaveLength(2)
  expect(placeSeries(series('1', null, '3'), null, box).runs).toEqual([])
})

test('a corridor open above reaches the top, one with two ends lies between them', () => {
  expect(placeSeries(series('5', '6'), { low: '5.5', high: null, words: '5.5%以上' }, box).band?.top).toBe(0)
  const both = placeSeries(series('5', '6.5'), { low: '6', high: '6.5', words: '6%—6.5%' }, box)
  expect(both.edges).toHaveLength(2)
  expect(both.band).not.toBeNull()
})

test('the last label does not stand on the words of the target', () => {
  const placed = placeSeries(series('5', '5.6'), { low: '5.5', high: '5.5', words: '5.5%左右' }, box)
  expect(Math.abs((placed.points[1]?.labelY ?? 0) - placed.wordsAt)).toBeGreaterThanOrEqual(14)
})

test('nothing held draws nothing', () => expect(placeSeries(series(null), null, box).range).toBeNull())

test('one value that is the only number stands on the axis from zero', () => {
  const placed = placeSeries(series('7'), null, box)
  expect([placed.cut, placed.points[0]?.y]).toEqual([false, 0])
})
