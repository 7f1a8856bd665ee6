import { readFileSync, writeFileSync } from 'node:fs'
import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startLedger } from '../src/ledger.ts'
import { listSchema } from '../src/store/list-schema.ts'
import { migrate } from '../src/store/migrate.ts'
import { listMigrations, type Migration } from '../src/store/migrations.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { createDatabase, testDatabase } from './support/open-test-ledger.ts'

const golden = new URL('../src/store/schema.golden.txt', import.meta.url)
const known = listMigrations()
let url: string | undefined
let store: Store
let drop: () => Promise<void> = async () => undefined

beforeAll(async () => {
  if (testDatabase === 'postgres') ({ url, drop } = await createDatabase())
  store = await openStore({ databaseUrl: url })
}, 60_000)
beforeEach(() => store.db.executeQuery(CompiledQuery.raw('drop schema public cascade; create schema public')))
afterAll(async () => {
  await store.close()
  await drop()
})

const invented = (number: number, text: string): Migration => ({
  number,
  name: `${number}_x.sql`,
  sql: text,
  checksum: text,
})
const listTables = async () => (await listSchema(store.db)).filter((line) => line.startsWith('table '))

test('the schema is the reviewed one, and puts the place first in every key', async () => {
  await migrate(store.db, known)
  const lines = await listSchema(store.db)
  if (process.env.GANGMU_UPDATE_GOLDEN) writeFileSync(golden, `${lines.join('\n')}\n`)
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(golden, 'utf8'))

  let table = ''
  let keys = 0
  for (const line of lines) {
    if (line.startsWith('table ')) table = line.slice(6)
    else if (table !== 'schema_migration' && !line.startsWith('  column ')) {
      expect(line).toMatch(/^ {2}(key|index) .*?\(place_code[,)]/)
      if (line.includes('REFERENCES')) expect(line).toMatch(/FOREIGN KEY \(place_code, .*REFERENCES \w+\(place_code, /)
      keys += 1
    }
  }
  expect(keys).toBeGreaterThan(30)
})

test('migrations are numbered without a gap, and nothing but plain statements', () => {
  expect(known.map(({ number }) => number)).toEqual(known.map((_, index) => index + 1))
  for (const { sql: text } of known)
    expect(text).not.toMatch(/create\s+(or\s+replace\s+)?(function|trigger|procedure|extension)/i)
})

test('applied again, nothing happens', async () => {
  expect(await migrate(store.db, known)).toBe(known.length)
  expect(await migrate(store.db, known)).toBe(0)
})

describe('a migration that fails', () => {
  test.each([
    ['in its first statement', 'nonsense'],
    ['after it made a table', 'create table half_made (place_code text primary key); select 1 / 0'],
    ['after it changed one', 'alter table place add column half text; insert into place (place_code) values (null)'],
  ])('%s leaves everything as it was, and is applied once it is right', async (_name, text) => {
    await migrate(store.db, known)
    const before = await listSchema(store.db)
    const next = known.length + 1
    await expect(migrate(store.db, [...known, invented(next, text)])).rejects.toMatchObject({
      code: 'migration-failed',
      params: { file: `${next}_x.sql` },
    })
    expect(await listSchema(store.db)).toEqual(before)
    expect(await migrate(store.db, known)).toBe(0)
    const right = invented(next, 'create table added (place_code text primary key)')
    expect(await migrate(store.db, [...known, right])).toBe(1)
    expect(await listTables()).toContain('table added')
  })

  test('keeps those before it', async () => {
    const good = invented(1, 'create table one (place_code text primary key)')
    await expect(migrate(store.db, [good, invented(2, 'nonsense')])).rejects.toMatchObject({ code: 'migration-failed' })
    expect(await listTables()).toEqual(['table one', 'table schema_migration'])
  })
})

test('a database of a newer program is refused and left alone', async () => {
  await migrate(store.db, [...known, invented(known.length + 1, 'create table newer (place_code text primary key)')])
  await expect(migrate(store.db, known)).rejects.toMatchObject({
    code: 'database-too-new',
    params: { found: known.length + 1, known: known.length },
  })
  expect(await listTables()).toContain('table newer')
})

test('a migration that was changed after it was applied is refused', async () => {
  await migrate(store.db, known)
  await store.db.executeQuery(CompiledQuery.raw(`update schema_migration set checksum = 'x' where number = 1`))
  await expect(migrate(store.db, known)).rejects.toMatchObject({
    code: 'migration-failed',
    params: { file: known[0]?.name },
  })
})

test.skipIf(testDatabase === 'pglite')(
  'programs that start at once apply each step once (skipped: an embedded database has one opener)',
  async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl: url })))
    const counts = await Promise.all(stores.map((each) => migrate(each.db, known)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(known.length)
    await Promise.all(stores.map((each) => each.close()))
  },
)

test('both drivers read the same values alike', async () => {
  const { rows } = await sql`select 9007199254740993::int8 as big, count(*) as many, 1.50::numeric as exact,
    '2026-03-01'::date as day, '2026-03-01 08:00:00.5+08'::timestamptz as at, '2026-03-01 08:00:00+05:45'::timestamptz as odd,
    ${JSON.stringify([1, { a: null }])}::jsonb as list, true as yes, '\\x00ff'::bytea as bytes,
    '1900-01-01 00:00:00+00'::timestamptz as old from (values (1), (2)) as v`.execute(store.db)
  const [{ bytes, ...rest }] = rows as [Record<string, unknown>]
  expect(rest).toEqual({
    big: '9007199254740993',
    many: '2',
    exact: '1.50',
    day: '2026-03-01',
    at: '2026-03-01T00:00:00.500Z',
    odd: '2026-03-01T02:15:00.000Z',
    list: [1, { a: null }],
    yes: true,
    old: '1900-01-01T00:00:00.000Z',
  })
  expect([...(bytes as Uint8Array)]).toEqual([0, 255])
})

test('a server that is not there is said to be so', async () => {
  await expect(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none' })).rejects.toMatchObject({
    code: 'database-unreachable',
  })
})

test('a store that was closed answers that it is unreachable', async () => {
  const other = await openStore({ databaseUrl: url })
  const ledger = await startLedger(other)
  await ledger.ping()
  await ledger.close()
  await expect(ledger.ping()).rejects.toMatchObject({ code: 'database-unreachable' })
})

test('an engine says what it is, and can be kept in order', async () => {
  const ledger = await startLedger(store)
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const pglite = `PGlite ${dependencies['@electric-sql/pglite']} (PostgreSQL 18)`
  if (testDatabase === 'pglite') expect(ledger.engine).toBe(pglite)
  else expect(ledger.engine).toMatch(/^PostgreSQL \d+\.\d+$/)
  expect(ledger.durability).toBe(testDatabase === 'pglite' ? 'embedded' : 'server')
  await ledger.maintain()
  await ledger.ping()
})
