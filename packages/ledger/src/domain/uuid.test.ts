import { expect, test } from 'vitest'
import { makeUuid } from './uuid.ts'

test('has the shape of version 7 with its time in front', () => {
  const uuid = makeUuid(0x019e_3f6c_0102)
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('only grows, also within one millisecond and when the clock goes back', () => {
  const times = [...Array.from({ length: 10_000 }, () => 1_900_000_000_000), 1_800_000_000_000, 1_900_000_000_001]
  const made = times.map((time) => makeUuid(time))
  expect(new Set(made).size).toBe(made.length)
  expect(made.toSorted()).toEqual(made)
})
