import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Command } from '../src/commands/command.ts'
import { type Notice, openLedger, startLedger } from '../src/ledger.ts'
import { openStore } from '../src/store/open-store.ts'
import { isBound, listWalledTables } from '../src/store/place-wall.ts'
import { asOwner } from '../src/store/transaction.ts'
import { listPlaces } from '../src/views/list-places.ts'
import type { View } from '../src/views/view.ts'
import { openTestLedger, type TestLedger, testDatabase } from './support/open-test-ledger.ts'
import { contextOf, prepareDocument, preparePlace } from './support/prepare-place.ts'

let db: TestLedger
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

/** A view whose author forgot the place. */
const everyDocument: View<void, { place_code: string }[]> = {
  name: 'every-document',
  read: (reader) => reader.selectFrom('document').select('place_code').execute(),
}

/** A command whose author forgot the place. */
const retitle = (write: (work: Parameters<Command<void, unknown>['run']>[0]) => Promise<unknown>) =>
  ({ name: 'retitle', actions: [], unrecorded: 'a test', repetition: 'repeatable', run: write }) satisfies Command<
    void,
    unknown
  >

test('every table that has a place is walled, for its owner too, and there are tables without one only where they are known', async () => {
  const tables = await listWalledTables(db.store.db)
  expect(tables.filter(({ walled }) => !walled)).toEqual([])
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(
    db.store.db,
  )
  const walled = new Set(tables.map(({ name }) => name))
  expect(rows.map(({ name }) => name).filter((name) => !walled.has(name))).toEqual(['schema_migration'])
  expect(await isBound(db.store.db)).toBe(true)
})

test('a view that forgot the place sees its own place only, and a wrong place sees nothing', async () => {
  const one = await prepareDocument(db.ledger)
  const other = await prepareDocument(db.ledger)
  expect(await db.ledger.view(everyDocument, one.place, undefined)).toEqual([{ place_code: one.place }])
  expect(await db.ledger.view(everyDocument, other.place, undefined)).toEqual([{ place_code: other.place }])
  for (const wrong of ['', '990999', "' or true", '%'])
    expect(await db.ledger.view(everyDocument, wrong, undefined)).toEqual([])
})

test('a command that forgot the place changes its own place only, and cannot write into another', async () => {
  const one = await prepareDocument(db.ledger)
  const other = await prepareDocument(db.ledger)
  const update = retitle(({ writer }) => writer.updateTable('document').set({ title: '改' }).execute())
  await db.ledger.command(update, contextOf(one.place), undefined)
  const titles = await asOwner(db.store.db, 'read', (reader) =>
    reader.selectFrom('document').select(['place_code', 'title']).where('title', '=', '改').execute(),
  )
  expect(titles).toEqual([{ place_code: one.place, title: '改' }])
  const moved = retitle(({ writer }) => writer.updateTable('document').set({ place_code: other.place }).execute())
  await expect(db.ledger.command(moved, contextOf(one.place), undefined)).rejects.toMatchObject({ code: '42501' })
  const added = retitle(({ writer }) =>
    writer.insertInto('chain_head').values({ place_code: '990998', sequence: 1, hash: 'a' }).execute(),
  )
  await expect(db.ledger.command(added, contextOf(one.place), undefined)).rejects.toMatchObject({ code: '42501' })
})

test('the place of one transaction does not reach into the next', async () => {
  const { place } = await prepareDocument(db.ledger)
  await db.ledger.view(everyDocument, place, undefined)
  const before = await sql<{ place: string }>`select current_setting('gangmu.place', true) as place`.execute(
    db.store.db,
  )
  expect(before.rows[0]?.place).toBe('*')
})

test('what asks of every place says so, and sees every place', async () => {
  const places = [await preparePlace(db.ledger), await preparePlace(db.ledger)]
  const open = (await db.ledger.view(listPlaces, '', undefined)).map(({ code }) => code)
  expect(open).toEqual(expect.arrayContaining(places))
})

test('a table that comes later is walled at the next start', async () => {
  const run = (text: string) => asOwner(db.store.db, 'write', (writer) => sql.raw(text).execute(writer))
  await run('create table later (place_code text primary key)')
  expect(await listWalledTables(db.store.db)).toContainEqual({ name: 'later', walled: false })
  const again = testDatabase === 'pglite' ? db.store : await openStore({ databaseUrl: db.url })
  await startLedger(again)
  expect(await listWalledTables(db.store.db)).toContainEqual({ name: 'later', walled: true })
  if (again !== db.store) await again.close()
  await run('drop table later')
})

const superuser = process.env.GANGMU_TEST_SUPERUSER_URL ?? ''
test.skipIf(superuser === '' || testDatabase === 'pglite')(
  'a superuser is told at start that the wall is off (skipped: no database server with a known superuser in this run)',
  async () => {
    const url = new URL(superuser)
    url.pathname = new URL(db.url).pathname
    const notices: Notice[] = []
    const ledger = await openLedger({ databaseUrl: url.href, onNotice: (notice) => notices.push(notice) })
    await ledger.close()
    expect(notices.map(({ code }) => code)).toContain('wall-off')
  },
)
