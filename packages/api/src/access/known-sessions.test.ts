import { expect, test } from 'vitest'
import { makeKnownSessions } from './known-sessions.ts'

test('beyond ten thousand the session that was found longest ago is forgotten', () => {
  const known = makeKnownSessions()
  for (let number = 0; number < 10_000; number += 1) known.remember(`${number}`)
  known.remember('0')
  known.remember('new')
  expect(['0', '1', '2', 'new'].map((hash) => known.has(hash))).toEqual([true, false, true, true])
})

test('an ended session is forgotten', () => {
  const known = makeKnownSessions()
  known.remember('one')
  known.forget('one')
  expect(known.has('one')).toBe(false)
})
