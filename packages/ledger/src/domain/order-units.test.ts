import { expect, test } from 'vitest'
import { orderUnits } from './order-units.ts'
import type { Unit } from './unit.ts'

const unit = (id: string, parent: string | null, position: number): Unit => ({
  id,
  name: id,
  shortName: null,
  aliases: [],
  kind: 'department',
  parent,
  position,
  state: 'active',
  leaderInCharge: null,
  version: 1,
  posts: [],
})

test('each unit stands before those below it, siblings by position, then by id', () => {
  const units = [
    unit('b', 'top', 1),
    unit('b1', 'b', 0),
    unit('other', null, 1),
    unit('c', 'top', 1),
    unit('a', 'top', 0),
    unit('top', null, 0),
  ]
  expect(orderUnits(units).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
    '0 top',
    '1 a',
    '1 b',
    '2 b1',
    '1 c',
    '0 other',
  ])
})

test('a circle and what hangs under nothing are left out', () => {
  expect(orderUnits([unit('a', 'b', 0), unit('b', 'a', 0), unit('c', 'nothing', 0)])).toEqual([])
})

test('a chain of fifty thousand is read to its end', () => {
  const chain = Array.from({ length: 50_000 }, (_, index) => unit(`u${index}`, index === 0 ? null : `u${index - 1}`, 0))
  expect(orderUnits(chain.reverse()).at(-1)?.depth).toBe(49_999)
})
