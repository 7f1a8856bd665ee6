import { sql } from 'kysely'
import type { Reader, Writer } from './database.ts'
import { listForeignPolicies } from './place-wall.ts'

/** One column as the database's own catalogue has it. */
export interface BackupColumn {
  readonly name: string
  /** As `format_type` writes it: `text`, `timestamp with time zone`, `jsonb`, … */
  readonly type: string
}

/** One table as it goes into an archive. */
export interface BackupTable {
  readonly name: string
  /** In the order in which they were made, which the migrations fix. */
  readonly columns: readonly BackupColumn[]
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[]
}

/** A row: every value as PostgreSQL's own text for its type, bytes in base64; null for none. */
export type BackupRow = readonly (string | null)[]

/** The tables that keep count of migrations are each database's own and are not carried over. */
const notCarried = new Set(['schema_migration'])

/**
 * Makes the text of values the same whatever a server, a database or a role has been set to. For the rest of the transaction.
 */
export async function steadyText(reader: Reader): Promise<void> {
  for (const setting of ["timezone = 'UTC'", "datestyle = 'ISO, YMD'", "intervalstyle = 'iso_8601'"]) {
    await sql`set local ${sql.raw(setting)}`.execute(reader)
  }
  await sql`set local extra_float_digits = 3`.execute(reader)
}

interface ColumnLine extends BackupColumn {
  readonly table: string
}

/**
 * Every table of the ledger, from the catalogue, so that none can be forgotten: those that foreign keys lead to before those
 * that hold the keys, and by name where that leaves a choice.
 * @throws Error when foreign keys lead in a circle, which no order of writing could satisfy, or when somebody made a policy
 * that could leave rows out without a word
 */
export async function listBackupTables(reader: Reader): Promise<BackupTable[]> {
  const policies = await listForeignPolicies(reader)
  if (policies.length > 0) throw new Error(`Cannot list every row: policies of others are in the way: ${policies}`)
  const columns = await sql<ColumnLine>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname collate "C", a.attnum`.execute(reader)
  const keys = await sql<{ table: string; name: string }>`
    select c.relname as table, a.attname as name
    from pg_constraint k join pg_class c on c.oid = k.conrelid
      cross join lateral unnest(k.conkey) with ordinality as part (number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number
    where k.contype = 'p' and c.relnamespace = 'public'::regnamespace
    order by c.relname collate "C", part.place`.execute(reader)
  const links = await sql<{ table: string; to: string }>`
    select distinct c.relname as table, f.relname as to
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
    where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and c.oid <> f.oid`.execute(reader)
  const waiting = [...new Set(columns.rows.map(({ table }) => table))].filter((name) => !notCarried.has(name))
  const ordered: string[] = []
  while (waiting.length > 0) {
    const free = (name: string) => links.rows.every(({ table, to }) => table !== name || ordered.includes(to))
    const next = waiting.find(free)
    if (next === undefined) throw new Error(`Cannot order the tables: foreign keys lead in a circle in ${waiting}`)
    ordered.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return ordered.map((table) => ({
    name: table,
    columns: columns.rows.filter((row) => row.table === table).map(({ name, type }) => ({ name, type })),
    key: keys.rows.filter((row) => row.table === table).map(({ name }) => name),
  }))
}

const isText = (type: string) => type === 'text' || type.startsWith('character')

/** Rows with files in them are taken one at a time, so that memory holds one file and not many. */
const rowsAtOnce = (table: BackupTable): number => (table.columns.some(({ type }) => type === 'bytea') ? 1 : 500)

/**
 * A table's rows in the order of its key, read through a cursor in the caller's transaction. Texts are ordered by their
 * bytes, not by the rules of a language, so that every database gives the same order.
 */
export async function* readBackupRows(reader: Reader, table: BackupTable): AsyncGenerator<BackupRow> {
  const values = table.columns.map(({ name, type }, index) => {
    const column = sql.ref(name)
    const text = type === 'bytea' ? sql`translate(encode(${column}, 'base64'), E'\n', '')` : sql`${column}::text`
    return sql`${text} as ${sql.id(`v${index}`)}`
  })
  const types = new Map(table.columns.map(({ name, type }) => [name, type]))
  const order = table.key.map((name) =>
    isText(types.get(name) ?? '') ? sql`${sql.ref(name)} collate "C"` : sql.ref(name),
  )
  await sql`declare backup_rows no scroll cursor for
    select ${sql.join(values)} from ${sql.table(table.name)} order by ${sql.join(order)}`.execute(reader)
  const count = sql.lit(rowsAtOnce(table))
  for (;;) {
    const { rows } = await sql<Record<string, string | null>>`fetch ${count} from backup_rows`.execute(reader)
    if (rows.length === 0) break
    for (const row of rows) yield table.columns.map((_, index) => row[`v${index}`] ?? null)
  }
  await sql`close backup_rows`.execute(reader)
}

/** How many values one statement may carry, by the protocol's 16 bits, with room to spare. */
const valuesAtOnce = 30_000

/** How many rows {@link insertBackupRows} takes in one call. */
export const backupBatch = (table: BackupTable): number =>
  Math.min(rowsAtOnce(table), Math.floor(valuesAtOnce / Math.max(1, table.columns.length)))

/** Writes rows as {@link readBackupRows} gave them, at most {@link backupBatch} of them. */
export async function insertBackupRows(writer: Writer, table: BackupTable, rows: readonly BackupRow[]): Promise<void> {
  const tuples = rows.map((row) => {
    const values = table.columns.map(({ type }, index) => {
      const value = row[index] ?? null
      return type === 'bytea' ? sql`decode(${value}::text, 'base64')` : sql`${value}::text::${sql.raw(type)}`
    })
    return sql`(${sql.join(values)})`
  })
  const names = sql.join(table.columns.map(({ name }) => sql.ref(name)))
  await sql`insert into ${sql.table(table.name)} (${names}) values ${sql.join(tuples)}`.execute(writer)
}

/** Whether a table holds anything. */
export async function hasRows(reader: Reader, table: BackupTable): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table.name)} limit 1`.execute(reader)
  return rows.length > 0
}
