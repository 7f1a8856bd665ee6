import { expect, test } from 'vitest'
import { readLightFilter } from './read-light-filter.ts'

test('a filter is read from the address; what is not understood is left out', () => {
  expect(readLightFilter({ state: 'far-behind', unit: 'water' })).toEqual({ state: 'far-behind', unit: 'water' })
  expect(readLightFilter({ state: '红灯', unit: '' })).toEqual({ state: undefined, unit: undefined })
  expect(readLightFilter({ unit: 'x'.repeat(100) }).unit).toHaveLength(64)
})
