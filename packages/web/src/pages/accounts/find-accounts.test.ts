import { expect, test } from 'vitest'
import { sampleAccounts } from '../../examples/sample-people.ts'
import { type AccountSearch, findAccounts } from './accounts-view.tsx'

const now = Date.parse('2026-02-03T02:00:00.000Z')
const all: AccountSearch = { q: '', state: null, sort: 'name' }
const names = (search: Partial<AccountSearch>) =>
  findAccounts(sampleAccounts, { ...all, ...search }, now).map(({ name }) => name)

test('accounts are found by name and by how they stand', () => {
  expect(names({ q: '云' })).toEqual(['顾云溪'])
  expect(names({ state: 'invited' })).toEqual(['简明远'])
  expect(names({ state: 'paused' })).toEqual(['陆听泉'])
  expect(names({ state: 'disabled', q: '沈' })).toEqual([])
})

test('they stand by name, or by who signed in last', () => {
  expect(names({})).toEqual(['安知微', '顾云溪', '何守章', '简明远', '陆听泉', '沈竹青'])
  expect(names({ sort: 'last' }).at(-1)).toBe('简明远')
})
