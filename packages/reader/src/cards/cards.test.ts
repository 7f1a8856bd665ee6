import { expect, it } from 'vitest'
import { INDICATOR_CARDS } from './cards.ts'
import { findCard } from './find-card.ts'

it('ids and aliases are unique, each alias finds its card', () => {
  const aliases = INDICATOR_CARDS.flatMap((card) => card.aliases)
  expect(new Set(aliases).size).toBe(aliases.length)
  expect(new Set(INDICATOR_CARDS.map((card) => card.id)).size).toBe(INDICATOR_CARDS.length)
  for (const card of INDICATOR_CARDS) for (const alias of card.aliases) expect(findCard(alias)?.id).toBe(card.id)
})

it('the longest alias at the end of a subject decides', () => {
  expect(findCard('全区规上工业增加值')?.id).toBe('above-scale-industry')
  expect(findCard('农村居民人均可支配收入')?.id).toBe('rural-income')
  expect(findCard('山城步道')).toBeNull()
})
