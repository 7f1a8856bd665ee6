import { expect, test } from 'vitest'
import { writeHeight } from './row-height.ts'

test.each([
  [[['改造', 10]], ''],
  [[['改造老旧小区42个', 10]], ' ht="32"'],
  [[['一\n二\n三', 10]], ' ht="48"'],
  [[['字'.repeat(32_000), 10]], ' ht="409"'],
  [[['编号'.repeat(100), null]], ''],
  [[[null, 10]], ''],
] as const)('%j has the height %j', (cells, height) => {
  expect(writeHeight(cells)).toBe(height)
})
