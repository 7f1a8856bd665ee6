import { describe, expect, test } from 'vitest'
import { registers } from '../index.ts'
import { commitmentsRegister as register } from './register.ts'

const cells = (index: number, language: 'zh' | 'en') =>
  Object.fromEntries(register.columns.map(({ id, read }) => [id, read(register.samples[index]!, language)]))

test('is listed', () => {
  expect(registers.map(({ id }) => id)).toContain('commitments')
})

describe('its columns', () => {
  test('have ids of their own and titles in both languages', () => {
    const ids = register.columns.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { title } of [...register.columns, ...register.filters]) {
      expect(title.zh).toMatch(/^\p{Script=Han}+$/u)
      expect(title.en).toMatch(/^[A-Z][a-z ]+$/)
    }
  })

  test('give every sample a cell of their kind, or none', () => {
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

  test('show a target by its exact amount, and days as they are in China', () => {
    expect(cells(0, 'zh')).toMatchObject({
      kind: '目标',
      amount: '6',
      unit: 'percent',
      adopted: '2026-01-16',
      objects: null,
    })
    expect(cells(1, 'en')).toMatchObject({ kind: 'task', words: '新建云岫图书馆', section: null, amount: null })
    expect(cells(2, 'en')).toMatchObject({
      address: '990102-2026-1003',
      stated: '30',
      named: '24',
      adopted: '2026-01-15',
    })
  })

  test('are filled by some sample, each', () => {
    for (const { id, read } of register.columns) {
      const filled = register.samples.some((sample) => read(sample, 'zh') !== null)
      expect(filled, id).toBe(true)
    }
  })
})

test('its samples’ quotes lie in their sentences', () => {
  for (const { quote, sentence } of register.samples) {
    expect(quote.end - quote.start).toBe(quote.quote.length)
    expect(sentence.end - sentence.start).toBe(sentence.quote.length)
    expect(sentence.quote).toContain(quote.quote)
  }
})
