import { CompiledQuery, sql } from 'kysely'
import type { Reader, Writer } from './database.ts'
import type { Store } from './open-store.ts'

/** Setting of a transaction that says whose rows it may see. */
export const placeSetting = 'gangmu.place'
/** What the setting says where rows of every place are meant. */
export const everyPlace = '*'
/** Role under which an embedded database works, because its only user is one that no policy binds. */
export const placeRole = 'gangmu_place'

const policyName = 'one_place'
/** Asked once a statement, not once a row: a subquery without a reference to the row is computed first. */
const ownRows = `place_code = (select current_setting('${placeSetting}', true))
  or (select current_setting('${placeSetting}', true)) = '${everyPlace}'`

/** A table with a place in it, and whether row security binds it, its owner too. */
export interface WalledTable {
  readonly name: string
  readonly walled: boolean
}

/** Every table that has a place, from the catalogue, so that none can be forgotten. */
export async function listWalledTables(reader: Reader): Promise<WalledTable[]> {
  const { rows } = await sql<WalledTable>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity and exists (
      select from pg_policy p where p.polrelid = c.oid and p.polname = ${policyName}) as walled
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'place_code' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname`.execute(reader)
  return rows
}

/** Gives every table that has a place, and no policy yet, the one that shows a transaction the rows of its place only. */
export async function raisePlaceWall(owner: Writer): Promise<void> {
  for (const { name, walled } of await listWalledTables(owner)) {
    if (walled) continue
    const table = sql.table(name)
    await sql`alter table ${table} enable row level security`.execute(owner)
    await sql`alter table ${table} force row level security`.execute(owner)
    await sql`drop policy if exists ${sql.ref(policyName)} on ${table}`.execute(owner)
    await sql`create policy ${sql.ref(policyName)} on ${table} using (${sql.raw(ownRows)}) with check (${sql.raw(ownRows)})`.execute(
      owner,
    )
  }
}

/** Makes the session of an embedded database one that the policies bind, and every one after it. */
export async function enterPlaceRole({ db, keepInSession }: Pick<Store, 'db' | 'keepInSession'>): Promise<void> {
  const run = (text: string) => db.executeQuery(CompiledQuery.raw(text))
  await run('set role none')
  const { rows } = await sql`select from pg_roles where rolname = ${placeRole}`.execute(db)
  if (rows.length === 0) await run(`create role ${placeRole} nologin nosuperuser nobypassrls`)
  await run(`grant usage on schema public to ${placeRole}`)
  await run(`grant select, insert, update, delete on all tables in schema public to ${placeRole}`)
  await run(`set role ${placeRole}`)
  keepInSession(`set role ${placeRole}`)
}

/** Whether row security binds whoever is connected: it binds neither a superuser nor a role with BYPASSRLS. */
export async function isBound(reader: Reader): Promise<boolean> {
  const { rows } = await sql<{ bound: boolean }>`
    select not (rolsuper or rolbypassrls) as bound from pg_roles where rolname = current_user`.execute(reader)
  return rows[0]?.bound === true
}

/** Policies that somebody else made: they could leave rows out of a backup without a word. */
export async function listForeignPolicies(reader: Reader): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname || '.' || p.polname as name from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'public'::regnamespace and p.polname <> ${policyName} order by 1`.execute(reader)
  return rows.map(({ name }) => name)
}
