import { listAuditEntries, listUnits } from '@gangmu/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadUnits } from '../src/sample/load-units.ts'
import { home, readOnly, startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const units = `/api/v1/places/${home}/units`
const bureau = (id: string, name: string, more: object = {}) => ({ id, name, kind: 'department', position: 0, ...more })

test('the office stores a directory and everybody of the place reads it', async () => {
  expect((await api.office.get(units)).json()).toEqual({ units: [] })
  const post = { id: 'transport.liaison', title: '联络员', kind: 'liaison', position: 0 }
  const sent = { units: [bureau('transport', '区交通运输局', { posts: [post] })] }
  const stored = await api.office.send('PUT', units, sent)
  expect([stored.statusCode, stored.json()]).toEqual([200, { added: 1, changed: 0, unchanged: 0, unmentioned: 0 }])
  const listed = (await api.office.get(units)).json()
  expect(listed.units).toMatchObject([{ id: 'transport', depth: 0, version: 1, posts: [{ ...post, version: 1 }] }])
  const others = await api.office.get(`/api/v1/places/${readOnly}/units`)
  expect([others.statusCode, others.json()]).toEqual([200, { units: [] }])
})

test.each([
  ['zh', '“区甲局”的上级“nothing”不在单位目录中，请先录入上级单位，或一并提交。'],
  ['en', '“nothing”, above “区甲局”, is not in the directory. Add it first, or send both together.'],
])('what cannot be is refused in words, in %s', async (language, detail) => {
  const body = { units: [bureau('a', '区甲局', { parent: 'nothing' })] }
  const answer = await api.office.send('PUT', units, body, { 'accept-language': language })
  expect([answer.statusCode, answer.json()]).toMatchObject([422, { code: 'unit-parent-unknown', detail }])
})

test('a request without units, or with a kind nobody knows, is refused before it reaches the ledger', async () => {
  for (const body of [{ units: [] }, { units: [bureau('a', '区甲局', { kind: 'ministry' })] }, {}]) {
    const answer = await api.office.send('PUT', units, body)
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid-request'])
  }
})

test('the sample’s units hang below the district government, and loading them again changes nothing', async () => {
  const file = new URL('../../../samples/yunxiu/units.json', import.meta.url).pathname
  const load = () => loadUnits(api.ledger, readOnly, '云岫区', file)
  const record = () => api.ledger.view(listAuditEntries, readOnly, { limit: 100 })
  await load()
  const { total } = await record()
  await load()
  expect((await record()).total).toBe(total)
  const [government, ...below] = await api.ledger.view(listUnits, readOnly, undefined)
  expect(government).toMatchObject({ name: '云岫区人民政府', kind: 'government', depth: 0 })
  expect(government?.posts.map(({ kind }) => kind)).toEqual(Array(8).fill('leader-in-charge'))
  expect(below).toHaveLength(29)
  for (const unit of below) {
    expect(unit).toMatchObject({ depth: 1, parent: government?.id, posts: [{ kind: 'unit-head' }, {}, {}] })
  }
  expect(below[0]).toMatchObject({ name: '区政府办公室', shortName: '区府办', aliases: ['区政府督查室'] })
})
