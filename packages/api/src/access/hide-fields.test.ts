import { visibleTo } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { makeHide } from './hide-fields.ts'

const person = z.object({ name: z.string(), phone: visibleTo(['office'], z.string().nullable()) })
const answer = z.object({
  people: z.array(person).nullable(),
  recent: visibleTo(['office', 'leader'], z.array(z.string())),
})
const full = { people: [{ name: '甲', phone: '5550100' }], recent: ['一'] }

test('a field is left empty for whoever has none of its roles, at any depth', () => {
  const hide = makeHide(answer)
  expect(hide?.(full, ['office'])).toEqual(full)
  expect(hide?.(full, ['leader'])).toEqual({ people: [{ name: '甲', phone: null }], recent: ['一'] })
  expect(hide?.(full, [])).toEqual({ people: [{ name: '甲', phone: null }], recent: [] })
  expect(hide?.({ people: null, recent: [] }, [])).toEqual({ people: null, recent: [] })
  expect(full.people[0]?.phone).toBe('5550100')
})

test('a schema that marks nothing costs nothing, and a field that cannot be empty stops the program at start', () => {
  expect(makeHide(z.object({ name: z.string(), list: z.array(z.string()) }))).toBeNull()
  expect(() => makeHide(z.object({ name: visibleTo(['office'], z.string()) }))).toThrow('Cannot hide a field')
})

test('a field is found through whatever wraps it, and where it could not be hidden the program stops at start', () => {
  const wrapped = z.object({ people: z.array(person).readonly().default([]) })
  expect(makeHide(wrapped)?.({ people: full.people }, [])).toEqual({ people: [{ name: '甲', phone: null }] })
  for (const schema of [z.union([person, z.string()]), z.record(z.string(), person), z.tuple([person])]) {
    expect(() => makeHide(z.object({ one: schema }))).toThrow('Cannot hide a field')
  }
})
