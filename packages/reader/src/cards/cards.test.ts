import { describe, expect, it } from 'vitest'
import { INDICATOR_CARDS } from './cards.ts'
import { findCard } from './find-card.ts'
import { readCards } from './read-cards.ts'

describe('the cards', () => {
  it('have ids, names and other names that no other card has', () => {
    const aliases = INDICATOR_CARDS.flatMap((card) => card.aliases)
    expect(new Set(aliases).size).toBe(aliases.length)
    for (const of of ['id', 'zh', 'en'] as const)
      expect(new Set(INDICATOR_CARDS.map((card) => card[of])).size).toBe(INDICATOR_CARDS.length)
  })

  it('are found by each of their names', () => {
    for (const card of INDICATOR_CARDS) for (const alias of card.aliases) expect(findCard(alias)?.id).toBe(card.id)
  })

  it('hold words of their columns only', () => {
    for (const card of INDICATOR_CARDS) {
      expect(card.id).toMatch(/^[a-z0-9-]+$/)
      expect(['monthly', 'quarterly', 'yearly', 'irregular']).toContain(card.frequency)
      expect(['real', 'nominal', 'count']).toContain(card.growth)
      expect(['more', 'less', 'neither']).toContain(card.better)
      expect(['binding', 'anticipatory', null]).toContain(card.nature)
      expect(card.source).not.toBe('')
    }
    expect(() => readCards('gdp | 地区生产总值')).toThrow('ten cells are needed')
  })
})

describe('a subject finds its card', () => {
  it('by the longest name that ends it', () => {
    expect(findCard('全区规上工业增加值')?.id).toBe('above-scale-industry')
    expect(findCard('农村居民人均可支配收入')?.id).toBe('rural-income')
    expect(findCard('山城步道')).toBeNull()
    expect(findCard('固定资产投资项目')).toBeNull()
  })

  it('with words and brackets behind the name set aside', () => {
    expect(findCard('规上工业增加值增速')?.id).toBe('above-scale-industry')
    expect(findCard('一般公共预算收入同口径')?.id).toBe('public-budget-revenue')
    expect(findCard('固定资产投资总额（不含农户）')?.id).toBe('fixed-asset-investment')
  })

  it('as a share where it is one', () => {
    expect(findCard('研发经费支出占地区生产总值比重')?.id).toBe('rd-intensity')
    expect(findCard('服务业增加值占全区生产总值的比重')?.id).toBe('service-share')
    expect(findCard('民生支出占一般公共预算支出')?.id).toBe('livelihood-share')
    expect(findCard('环保投入相当于地区生产总值的比例')).toBeNull()
  })

  it('not where the name is of two, or of its contrary', () => {
    expect(findCard('城镇居民人均可支配收入和农村居民人均可支配收入')).toBeNull()
    expect(findCard('固定资产投资、社会消费品零售总额')).toBeNull()
    expect(findCard('非房地产投资')).toBeNull()
  })
})
