import { expect, test } from 'vitest'
import { laws } from './index.ts'
import { isApart } from './is-apart.ts'

test.each(laws.map((law) => [law.id, law] as const))(
  '%s: who proposes a close-out does not sign it, who did either does not check it; where from is said',
  (_, law) => {
    expect([isApart(law, 'propose-sign'), isApart(law, 'propose-check'), isApart(law, 'sign-check')]).toEqual([
      true,
      true,
      true,
    ])
    expect(law.separation.source.words.length).toBeGreaterThan(10)
  },
)

test('rules that keep only the check apart let a head sign what the same head proposed', () => {
  const source = { words: '镇街单位一人兼任', date: '2026', verified: false }
  const law = { separation: { pairs: ['propose-check', 'sign-check'] as const, source } }
  expect([isApart(law, 'propose-sign'), isApart(law, 'sign-check')]).toEqual([false, true])
})
