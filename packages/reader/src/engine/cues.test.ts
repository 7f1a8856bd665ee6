import { expect, test } from 'vitest'
import { cuesIn, declareCue } from './cues.ts'

test('a walk tells of every declared word, of shorter words inside longer ones, and of none that is cut off', () => {
  const first = declareCue(['苔痕', '苔痕上阶'])
  const second = declareCue(['苔痕上', '草色'])
  const text = '甲苔痕上阶乙草色'
  expect(cuesIn(text, 0, text.length) & (first | second)).toBe(first | second)
  expect(cuesIn(text, 0, 3) & (first | second)).toBe(first)
  expect(cuesIn(text, 5, 7) & (first | second)).toBe(0)
  expect(cuesIn(text, 5, 8) & (first | second)).toBe(second)
})
