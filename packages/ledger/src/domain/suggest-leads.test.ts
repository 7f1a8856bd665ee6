import { expect, test } from 'vitest'
import { adviseLeads } from './suggest-leads.ts'

const units = [
  { id: 'schools', names: ['区教体局'] },
  { id: 'water', names: ['区水务局'] },
  { id: 'environment', names: ['区生态环境局'] },
]

test('without a history it says so, and knows departments by topics and by their own names', () => {
  const adviser = adviseLeads(units, [])
  expect(adviser.historyEmpty).toBe(true)
  expect(adviser.suggest('新建学校3所')).toMatchObject([
    { unit: 'schools', reasons: [{ kind: 'topic', words: '学校', year: null }] },
  ])
  expect(adviser.suggest('改善生态环境质量')[0]).toMatchObject({ unit: 'environment', reasons: [{ kind: 'name' }, {}] })
  expect(adviser.suggest('坚持稳中求进')).toEqual([])
})

test('the same words in an earlier breakdown outweigh the general table and are shown', () => {
  const adviser = adviseLeads(units, [{ year: 2025, words: '改造学校供水管网', unit: 'water' }])
  expect(adviser.historyEmpty).toBe(false)
  const [first] = adviser.suggest('改造学校供水管网20公里')
  expect(first).toMatchObject({ unit: 'water' })
  expect(first?.reasons[0]).toEqual({ kind: 'earlier', words: '改造学校供水管网', year: 2025 })
})

test('units that are no more are not suggested', () => {
  expect(adviseLeads(units, [{ year: 2025, words: '改造水厂', unit: 'gone' }]).historyEmpty).toBe(true)
})
