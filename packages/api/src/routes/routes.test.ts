import { readdirSync } from 'node:fs'
import { routes } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { boundRoutes } from './index.ts'

const contracts = Object.values(routes)

test('every route of the contract has exactly one handler, and every handler a contract', () => {
  const bound = boundRoutes.map(({ contract }) => contract.id).sort()
  expect(bound).toEqual(contracts.map(({ id }) => id).sort())
  expect(new Set(bound).size).toBe(contracts.length)
})

test('every endpoint lies in a file of its own, named for it', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  for (const { id } of contracts) {
    expect(
      files.filter((file) => file.endsWith(`/${id}.ts`)),
      id,
    ).toHaveLength(1)
  }
})
