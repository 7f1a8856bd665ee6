import { type OutputRow, readWorkbook, unitColumns, writeXlsx } from '@gangmu/output'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvOf } from './support/csv-of.ts'
import { addUnits } from './support/people.ts'
import { home, startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
const place = `/api/v1/places/${home}`

beforeAll(async () => {
  api = await startApi()
  await addUnits(api)
})
afterAll(() => api.close())

const units = async () => (await api.office.get(`${place}/units`)).json().units

async function rowsOf(): Promise<OutputRow[]> {
  const file = await api.office.get(`${place}/exports/units/xlsx`)
  const { accepted } = await readWorkbook(new Uint8Array(file.rawPayload), unitColumns)
  return accepted.map(({ row }) => row)
}

async function sendBack(rows: readonly OutputRow[], take: string) {
  const head = { title: '单位目录', source: '台账', at: '2026-03-01T08:00:00+08:00', version: '1', filter: '' }
  const bytes = await writeXlsx({ ...head, columns: unitColumns, rows })
  return (await api.office.upload(`${place}/returns/units`, { name: '单位目录.xlsx', bytes }, { take })).json()
}

test('a directory goes out, is edited and comes back; what is wrong is told by its cell', async () => {
  const rows = await rowsOf()
  expect(rows.map(({ name, kind, parent }) => [name, kind, parent])).toEqual(
    [
      ['区政府', '部门', null],
      ['区卫健局', '部门', '区政府'],
      ['区交通局', '部门', '区政府'],
      ['区公路中心', '部门', '区交通局'],
    ].map(([name, kind, parent], index) => [name, index === 0 ? '人民政府' : kind, parent]),
  )
  expect(await sendBack(rows, 'all')).toMatchObject({ lines: 4, ready: 0, changed: 0, faults: [] })

  // A new unit stands above another new one that comes before it.
  const fresh = { kind: '部门', state: '在用', position: '7' }
  const edited: OutputRow[] = [
    ...rows.map((row) => (row.name === '区卫健局' ? { ...row, shortName: '卫健局', leaderInCharge: '副区长' } : row)),
    { ...fresh, name: '区医保经办中心', parent: '区医保局' },
    { ...fresh, name: '区医保局', parent: '区政府' },
  ]
  const wrong = edited.map((row) =>
    row.name === '区医保局' ? { ...row, parent: '区无此局', leaderInCharge: '市长' } : row,
  )
  expect(await sendBack(wrong, 'all')).toMatchObject({
    lines: 6,
    changed: 0,
    faults: [
      { code: 'unknown-unit', line: 7, cell: 'F7', text: 'F7：“区无此局”不在单位目录中。' },
      { code: 'unknown-post', line: 7, cell: 'I7' },
    ],
  })
  expect(await sendBack([...edited, { ...fresh, name: '区医保局', parent: '区卫健局' }], 'all')).toMatchObject({
    changed: 0,
    faults: [
      { code: 'repeated-name', line: 7, cell: 'B7' },
      { code: 'repeated-name', line: 8, cell: 'B8' },
    ],
  })
  expect(await sendBack(edited, 'check')).toMatchObject({ ready: 3, changed: 0, faults: [] })
  expect(await sendBack(edited, 'all')).toMatchObject({ ready: 3, changed: 3, faults: [] })
  const kept = await units()
  const named = (name: string) => kept.find((unit: { name: string }) => unit.name === name)
  expect(named('区卫健局')).toMatchObject({ shortName: '卫健局', leaderInCharge: 'government.leader' })
  expect(named('区医保经办中心').parent).toBe(named('区医保局').id)
  expect(named('区卫健局').posts).toHaveLength(4)

  // The same file once more: the line that changed meanwhile is told.
  const stale = await sendBack(edited, 'check')
  expect(stale.faults.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
    ['decided-meanwhile', 3],
  ])
})

test('the same comes back as CSV; what cannot be read is told', async () => {
  const rows = (await rowsOf()).map((row) => (row.name === '区公路中心' ? { ...row, shortName: '公路中心' } : row))
  const send = async (name: string, bytes: Uint8Array) =>
    (await api.office.upload(`${place}/returns/units`, { name, bytes }, { take: 'check' })).json()
  expect(await send('单位目录.csv', csvOf(unitColumns, rows))).toMatchObject({ ready: 1, faults: [] })
  const wrong = rows.map((row) => (row.name === '区公路中心' ? { ...row, parent: '区无此局' } : row))
  expect(await send('单位目录.csv', csvOf(unitColumns, wrong))).toMatchObject({
    ready: 0,
    faults: [{ code: 'unknown-unit', cell: expect.stringMatching(/^F\d+$/) }],
  })
  expect(await send('单位目录.csv', new Uint8Array(64))).toMatchObject({ code: 'unreadable-file' })
  expect(await send('单位目录.doc', csvOf(unitColumns, rows))).toMatchObject({ faults: [{ code: 'not-a-workbook' }] })
})

test('a unit is renamed and merged through the api, and its history tells it', async () => {
  const roads = (await units()).find((unit: { id: string }) => unit.id === 'roads')
  const change = { expectedVersion: roads.version, kind: 'rename', name: '区公路事务中心', effectiveOn: '2026-02-01' }
  const renamed = await api.office.send('POST', `${place}/units/roads/changes`, { ...change, document: null })
  expect([renamed.statusCode, renamed.json().aliases]).toEqual([200, ['区公路中心']])
  const words = { effectiveOn: '2026-02-02', document: '云岫编〔2026〕3号', approver: '区委编委' }
  const merger = { expectedVersion: renamed.json().version, successor: 'transport', ...words }
  const merged = await api.office.send('POST', `${place}/units/roads/merger`, merger)
  expect([merged.statusCode, merged.json().items, merged.json().unit.state]).toEqual([200, 0, 'closed'])
  const { events } = (await api.office.get(`${place}/unit-events?unit=roads`)).json()
  expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(['added', 'merged', 'renamed'])
})
