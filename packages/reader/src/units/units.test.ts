import { expect, test } from 'vitest'
import { readReport } from '../read.ts'
import { listUnitWords, unitFamilies } from './units.ts'

test('ids and spellings are unique over all families', () => {
  const ids = unitFamilies.flatMap(([, rows]) => rows.map((row) => row.id))
  expect(new Set(ids).size).toBe(ids.length)
  const words = listUnitWords().map(([word]) => word)
  expect(new Set(words).size).toBe(words.length)
})

test('longest match wins for every spelling: what is written after a number is the unit that is read', () => {
  for (const [word, unit] of listUnitWords()) {
    if (unit.id === 'doubling' || unit.id === 'year') continue
    const [quantity] = readReport(`共12.5${word}。`).quantities
    const expected = unit.id === 'tenth' ? ['125', '%'] : ['12.5', unit.shown]
    expect([word, quantity?.quote, quantity?.amount, quantity?.unit]).toEqual([word, `12.5${word}`, ...expected])
  }
})
