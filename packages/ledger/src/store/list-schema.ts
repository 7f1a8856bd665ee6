import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

/** One line of the schema: a column, a key, an index, or anything that should not be there. */
interface SchemaLine {
  readonly owner: string
  readonly line: string
}

/**
 * The schema as lines that both databases give alike: tables with their columns, keys and indexes, and every trigger,
 * function, view, sequence or extension. A change of it is a reviewed change of `schema.golden.txt`.
 */
export async function listSchema(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<SchemaLine>`
    select c.relname as owner, '  column ' || lpad(a.attnum::text, 2, '0') || ' ' || a.attname || ' '
      || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind = 'r'
    union all
    select c.relname, '  key ' || pg_get_constraintdef(k.oid)
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype in ('p', 'u', 'f', 'c', 'x')
    union all
    select tablename, '  index ' || replace(indexdef, 'public.', '') from pg_indexes where schemaname = 'public'
    union all
    select c.relname, '  trigger ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal
    union all
    select 'other', '  function ' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public'
    union all
    select 'other', '  ' || case c.relkind when 'v' then 'view ' when 'S' then 'sequence ' else 'relation ' end || c.relname
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind not in ('r', 'i', 't')
    union all
    select 'other', '  extension ' || extname from pg_extension where extname <> 'plpgsql'`.execute(db)
  const lines = new Map<string, string[]>()
  for (const { owner, line } of rows) lines.set(owner, [...(lines.get(owner) ?? []), line])
  return [...lines.keys()].sort().flatMap((owner) => [`table ${owner}`, ...(lines.get(owner) ?? []).sort()])
}
