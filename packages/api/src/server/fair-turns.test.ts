import { describe, expect, test, vi } from 'vitest'
import { type FairTurns, makeFairTurns, type TurnClient } from './fair-turns.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Asks for a turn and writes down whose it was; `end` ends it once it began. */
function ask(turns: FairTurns, client: TurnClient, order: string[], label = client.name) {
  let end: () => void = () => undefined
  const begun = turns.take(client).then((ends) => {
    order.push(label)
    end = ends
  })
  return { begun, end: () => end() }
}

const at = (address: string, name: string): TurnClient => ({ address, name })

describe('turns', () => {
  test('many requests of one client do not hold up the one of another', async () => {
    const turns = makeFairTurns({ atOnce: 1, perClient: 1, waiting: 100, rest: 0 })
    const order: string[] = []
    const noisy = Array.from({ length: 50 }, () => ask(turns, at('a', 'noisy'), order))
    const other = ask(turns, at('b', 'other'), order)
    for (const one of noisy.slice(0, 2)) {
      await one.begun
      one.end()
    }
    await other.begun
    expect(order).toEqual(['noisy', 'noisy', 'other'])
  })

  test('one client has no more turns at once than its own, however many are free', async () => {
    const turns = makeFairTurns({ atOnce: 10, perClient: 3, waiting: 100, rest: 0 })
    const order: string[] = []
    const asked = Array.from({ length: 8 }, () => ask(turns, at('a', 'one'), order))
    await settled()
    expect(order.length).toBe(3)
    asked[0]?.end()
    await settled()
    expect(order.length).toBe(4)
  })

  test('names made up behind one address take turns from that address only', async () => {
    const turns = makeFairTurns({ atOnce: 1, perClient: 1, waiting: 100, rest: 0 })
    const order: string[] = []
    const held = ask(turns, at('c', 'first'), order)
    await settled()
    const made = Array.from({ length: 40 }, (_, index) => ask(turns, at('a', `made-up-${index}`), order))
    const honest = ask(turns, at('b', 'honest'), order)
    held.end()
    await settled()
    made[0]?.end()
    await honest.begun
    expect(order).toEqual(['first', 'made-up-0', 'honest'])
  })

  test('more requests of one client than may wait are refused, and others are not', async () => {
    const turns = makeFairTurns({ atOnce: 1, perClient: 1, waiting: 2, rest: 0 })
    const order: string[] = []
    for (let index = 0; index < 3; index += 1) ask(turns, at('a', 'noisy'), order)
    await settled()
    await expect(turns.take(at('a', 'noisy'))).rejects.toMatchObject({ code: 'too-many-requests' })
    ask(turns, at('a', 'other'), order)
    await settled()
    expect(order).toEqual(['noisy'])
  })

  test('after its turn a client rests as long as the turn took, and nobody else does', async () => {
    vi.useFakeTimers()
    try {
      let clock = 0
      const turns = makeFairTurns({ atOnce: 1, perClient: 1, waiting: 10, rest: 1 }, () => clock)
      const order: string[] = []
      const first = ask(turns, at('a', 'noisy'), order, 'noisy 1')
      await first.begun
      ask(turns, at('a', 'noisy'), order, 'noisy 2')
      clock = 100
      first.end()
      const other = ask(turns, at('a', 'other'), order)
      await other.begun
      other.end()
      await vi.advanceTimersByTimeAsync(50)
      expect(order).toEqual(['noisy 1', 'other'])
      clock = 200
      await vi.advanceTimersByTimeAsync(50)
      expect(order).toEqual(['noisy 1', 'other', 'noisy 2'])
    } finally {
      vi.useRealTimers()
    }
  })

  test('after a very long turn a client rests twenty seconds, and is then served', async () => {
    vi.useFakeTimers()
    try {
      let clock = 0
      const turns = makeFairTurns({ atOnce: 1, perClient: 1, waiting: 10, rest: 3 }, () => clock)
      const order: string[] = []
      const first = ask(turns, at('local', ''), order, 'backup')
      await first.begun
      clock = 600_000
      first.end()
      ask(turns, at('local', ''), order, 'verify')
      await vi.advanceTimersByTimeAsync(19_000)
      expect(order).toEqual(['backup'])
      clock += 20_000
      await vi.advanceTimersByTimeAsync(1_000)
      expect(order).toEqual(['backup', 'verify'])
    } finally {
      vi.useRealTimers()
    }
  })

  test('a turn that ends twice ends once', async () => {
    const turns = makeFairTurns({ atOnce: 1, perClient: 1, waiting: 10, rest: 0 })
    const order: string[] = []
    const one = ask(turns, at('a', 'one'), order)
    await one.begun
    one.end()
    one.end()
    ask(turns, at('a', 'two'), order)
    ask(turns, at('a', 'three'), order)
    await settled()
    expect(order).toEqual(['one', 'two'])
  })
})
