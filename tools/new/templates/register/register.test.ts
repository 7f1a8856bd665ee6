import { expect, test } from 'vitest'
import { registers } from '../index.ts'
import { __camel__Register as register } from './register.ts'

test('__name__ is listed, and its columns have ids of their own', () => {
  expect(registers.map(({ id }) => id)).toContain('__name__')
  const ids = register.columns.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('__name__ gives every sample a cell of its column’s kind, or none', () => {
  for (const sample of register.samples) {
    for (const { kind, read } of register.columns) {
      const cell = read(sample, 'zh')
      if (cell === null) continue
      expect(cell).not.toBe('')
      if (kind === 'number') expect(cell).toMatch(/^-?\d+(\.\d+)?$/)
      if (kind === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  }
})

test('each column of __name__ is filled by some sample', () => {
  for (const { id, read } of register.columns) {
    expect(register.samples.some((sample) => read(sample, 'zh') !== null), id).toBe(true)
  }
})
