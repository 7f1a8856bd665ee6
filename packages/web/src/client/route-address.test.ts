import { routes } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { newKey } from './new-key.ts'
import { routeAddress } from './route-address.ts'

test('parameters are encoded into the path and empty values stay out of the query', () => {
  const address = routeAddress(
    routes.listCommitments,
    { place: '990102' },
    { q: '公路', year: undefined, kind: '', sort: '-number' },
  )
  expect(address).toBe(`/api/v1/places/990102/commitments?q=${encodeURIComponent('公路')}&sort=-number`)
  expect(routeAddress(routes.getJob, { place: '990102', job: 'a/b' })).toBe('/api/v1/places/990102/jobs/a%2Fb')
})

test('a missing parameter is refused', () => {
  expect(() => routeAddress(routes.getHome, {})).toThrow('no value for :place')
})

test('keys are 32 hex digits and do not repeat', () => {
  const keys = new Set(Array.from({ length: 500 }, newKey))
  expect(keys.size).toBe(500)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
})
