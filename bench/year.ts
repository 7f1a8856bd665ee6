/**
 * A year of work in a province's tree: how long overview, month sheet and item page take, and which plans the database makes.
 * Run: `node --import tsx bench/year.ts [pglite|postgres] [places] [items in each] [values of each item] [rounds]`; embedded,
 * 100 places, 500 items and 20 values unless said: 50,000 items and 1,000,000 reported values. Rows are written by SQL, as the
 * commands would leave them; what is timed are the views that the routes call. `postgres` starts a throwaway cluster; its
 * programs are looked for where GANGMU_POSTGRES_BIN says, else under /usr/lib/postgresql/15/bin.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { PGlite } from '@electric-sql/pglite'
import { getItemLight, getItemProgress, getMonthSheet, getOverview, type Ledger, openLedger } from '@gangmu/ledger'
import pg from 'pg'
import { startCluster } from '../tools/postgres-cluster.mjs'

const [engine = 'pglite', ...numbers] = process.argv.slice(2)
const [places = 100, items = 500, values = 20, rounds = 40] = numbers.map(Number)
const on = '2026-10-28'
const units = 25

/** Runs statements and gives the rows of the last. */
type Run = (statement: string) => Promise<readonly Record<string, unknown>[]>

const at = `'2026-02-01T02:00:00Z'::timestamptz`
const codes = `(select lpad((100000 + p)::text, 6, '0') as place_code from generate_series(1, ${places}) p)`
/** Every place with every number of an item. */
const numbered = `${codes} pl cross join generate_series(1, ${items}) n`

const body = `jsonb_build_object('id', place_code || '-' || n, 'year', 2026, 'commitment', n, 'number', n, 'part', 0,
  'title', '新建第' || n || '处设施', 'kind', case n % 4 when 0 then 'qualitative' else 'quantified' end,
  'target', case n % 4 when 0 then null else jsonb_build_object('subject', '设施', 'shape', 'count', 'amount', '1000',
    'upper', null, 'unit', '个', 'comparator', 'equal', 'reference', null, 'nature', null, 'polarity', 'up') end,
  'definition', null, 'deliverable', '通过验收', 'measures', null, 'deadline', '2026-12-31', 'deadlineWords', null,
  'milestones', jsonb_build_array(jsonb_build_object('id', 'm', 'title', '开工', 'kind', 'construction', 'due', '2026-03-31',
    'doneOn', case n % 9 when 0 then null else '2026-03-20' end)),
  'cadence', 'monthly', 'remarks', null, 'leader', null,
  'duties', jsonb_build_array(jsonb_build_object('role', 'lead', 'unit', 'u' || n % ${units}, 'post', null)),
  'state', 'issued', 'version', 2)`

/** Statements that fill an empty ledger; foreign keys are held by the rows' own making. */
const fill = [
  `set session_replication_role = replica`,
  `insert into place (place_code, name, parent, home, opened_at, opened_by)
    select place_code, '区' || place_code, null, false, ${at}, 'system' from ${codes} c`,
  `insert into unit (place_code, id, name, short_name, aliases, kind, parent, position, state, leader_in_charge, version, changed_at, changed_by)
    select place_code, 'u' || u, '第' || u || '局', null, '[]'::jsonb, 'department', null, u, 'active', null, 1, ${at}, 'system'
    from ${codes} c cross join generate_series(0, ${units - 1}) u`,
  `insert into breakdown (place_code, year, state, confirmations, meeting, adopted_on, issue_number, issued_on, baseline_sha256, supplements, version, changed_at, changed_by)
    select place_code, 2026, 'issued', '[]'::jsonb, '会议', '2026-01-20'::date, '1号', '2026-01-26'::date, null, '[]'::jsonb, 5, ${at}, 'system' from ${codes} c`,
  `insert into commitment (place_code, year, number, address, document, text_version, kind, quote_start, quote_end, quote, sentence_start, sentence_end, sentence, section_id, section_title, verb, objects, target, stated, named, adopted_at, adopted_by, version)
    select place_code, 2026, n, place_code || '-2026-' || n, 'd', 1, 'task', 0, 4, '新建设施', 0, 4, '新建设施',
    null, null, '新建', '[]'::jsonb, null::jsonb, null::integer, null::integer, ${at}, 'system', 1 from ${numbered}`,
  `insert into work_item (place_code, id, year, commitment, number, part, kind, state, title, deadline, lead_unit, leader, body, version, changed_at, changed_by)
    select place_code, place_code || '-' || n, 2026, n, n, 0, case n % 4 when 0 then 'qualitative' else 'quantified' end,
    'issued', '新建第' || n || '处设施', '2026-12-31'::date, 'u' || n % ${units}, null, ${body}, 2, ${at}, 'system' from ${numbered}`,
  `insert into work_item_version (place_code, id, version, effective_on, decision, body, made_at, made_by)
    select place_code, place_code || '-' || n, v, case v when 1 then '2026-01-12'::date else '2026-01-26' end, null,
    ${body} || jsonb_build_object('version', v, 'state', case v when 1 then 'draft' else 'issued' end), ${at}, 'system'
    from ${numbered} cross join generate_series(1, 2) v`,
  `insert into duty (place_code, id, item, role, unit, post, position, held_from, held_until)
    select place_code, place_code || '-' || n, place_code || '-' || n, 'lead', 'u' || n % ${units}, null, 0, '2026-01-26'::date, null::date
    from ${numbered}`,
  `insert into observation (place_code, id, subject_kind, subject, period, period_end, aspect, amount, unit, base, growth, figure_state, definition, source, author, made_at, claimed_on, late, revises, newest)
    select place_code, place_code || '-' || n || '-' || k, 'item', place_code || '-' || n,
    y || '-' || lpad(m::text, 2, '0'), (make_date(y, m, 1) + interval '1 month - 1 day')::date, 'reported', (m * (60 + n % 40))::text, '个',
    null, null, 'flash', null, '牵头单位', 'liaison', make_timestamptz(y, m, 24, 2, 0, 0), make_date(y, m, 24), false, null, true
    from ${numbered} cross join lateral (select k, 2026 - (k - 1) / 10 as y, 1 + (k - 1) % 10 as m from generate_series(1, ${values}) k) t`,
  `insert into progress_entry (place_code, item, period, unit, state, body, approved, returned_words, unlocked, submitted_on, submitted_by, approved_by, version, changed_at, changed_by)
    select place_code, place_code || '-' || n, '2026-' || lpad(m::text, 2, '0'), 'u' || n % ${units}, 'approved',
    '{"words":"按方案推进","nothingNew":false,"figure":null,"milestonesDone":[],"obstacle":null,"evidence":[]}'::jsonb, null::jsonb, null, '[]'::jsonb,
    make_date(2026, m, 24), 'liaison', 'head', 3, ${at}, 'system' from ${numbered} cross join generate_series(1, 10) m`,
  `set session_replication_role = origin`,
]

/** The statements that read most, as the views send them, for one place and some of its items. */
const explained = (place: string): readonly (readonly [name: string, statement: string])[] => {
  const ids = Array.from({ length: 200 }, (_, index) => `'${place}-${index + 1}'`).join(', ')
  return [
    ['items of a year', `select body from work_item where place_code = '${place}' and year = 2026 order by number`],
    [
      'versions',
      `select body from work_item_version where place_code = '${place}' and id in (${ids}) order by id, version`,
    ],
    [
      'values',
      `select id from observation where place_code = '${place}' and subject_kind = 'item' and subject in (${ids})
       order by subject, period_end, made_at`,
    ],
    [
      'entries',
      `select item from progress_entry where place_code = '${place}' and item in (${ids}) order by item, period, unit`,
    ],
    [
      'a sheet',
      `select item from progress_entry where place_code = '${place}' and unit = 'u3' and period in ('2026-10')`,
    ],
    [
      'items of a unit',
      `select body from work_item where place_code = '${place}' and year = 2026 and exists (select from duty
       where duty.place_code = '${place}' and duty.item = work_item.id and duty.unit = 'u3' and duty.held_until is null)`,
    ],
  ]
}

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Plan[]
}

/** Scans that read a whole table, and so grow with other places. */
function wholeScans(plan: Plan): string[] {
  const own = plan['Node Type'].endsWith('Seq Scan') ? [plan['Relation Name'] ?? '?'] : []
  return [...own, ...(plan.Plans ?? []).flatMap(wholeScans)]
}

async function explain(run: Run): Promise<void> {
  for (const [name, statement] of explained('100050')) {
    const [row] = await run(`explain (analyze, format json) ${statement}`)
    const found = row?.['QUERY PLAN'] as readonly { Plan: Plan; 'Execution Time': number }[]
    const [top] = typeof found === 'string' ? (JSON.parse(found) as typeof found) : found
    const scans = top ? wholeScans(top.Plan) : []
    console.log(`| ${name} | ${top?.['Execution Time'].toFixed(1)} ms | ${scans.join(', ') || 'none'} |`)
  }
}

async function time(name: string, work: (place: string, turn: number) => Promise<unknown>): Promise<void> {
  const spent: number[] = []
  for (let turn = -3; turn < rounds; turn += 1) {
    const place = String(100_001 + (((turn + 3) * 37) % places))
    const began = performance.now()
    await work(place, turn + 3)
    if (turn >= 0) spent.push(performance.now() - began)
  }
  const sorted = spent.sort((a, b) => a - b)
  const of = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] as number).toFixed(0)
  console.log(`| ${name} | ${of(0.5)} | ${of(0.95)} | ${of(1)} |`)
}

async function measure(ledger: Ledger): Promise<void> {
  console.log(
    `${ledger.engine}, ${places * items} items, ${places * items * values} values, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
  )
  console.log('| what | median ms | p95 ms | most ms |\n|---|---|---|---|')
  await time('overview', (place) => ledger.view(getOverview, place, { year: 2026, on, scope: 'all' }))
  await time('month sheet', (place, turn) =>
    ledger.view(getMonthSheet, place, { unit: `u${turn % units}`, month: '2026-10', on }),
  )
  await time('item page', async (place, turn) => {
    const item = `${place}-${1 + (turn % items)}`
    await ledger.view(getItemProgress, place, { item, scope: 'all' })
    await ledger.view(getItemLight, place, { item, on, scope: 'all' })
  })
}

async function fillAll(run: Run): Promise<void> {
  for (const statement of fill) await run(statement)
  await run('analyze')
}

const heads = '| statement | time | scans of a whole table |\n|---|---|---|'
const folder = mkdtempSync(join(tmpdir(), 'year-'))
if (engine === 'pglite') {
  const dataDir = join(folder, 'data')
  await (await openLedger({ dataDir })).close()
  const direct = new PGlite(join(dataDir, 'pglite'))
  const run: Run = async (statement) => (await direct.query<Record<string, unknown>>(statement)).rows
  await fillAll(run)
  console.log(heads)
  await explain(run)
  await direct.close()
  const ledger = await openLedger({ dataDir })
  await measure(ledger)
  await ledger.close()
} else {
  const cluster = await startCluster(process.env.GANGMU_POSTGRES_BIN ?? '/usr/lib/postgresql/15/bin')
  try {
    const admin = new pg.Client({ connectionString: cluster.superuserUrl })
    await admin.connect()
    const owner = new URL(cluster.url)
    await admin.query(
      `create database year owner ${decodeURIComponent(owner.username)} template template0 encoding 'UTF8'`,
    )
    await admin.end()
    owner.pathname = '/year'
    const ledger = await openLedger({ databaseUrl: owner.href })
    const superuser = new URL(cluster.superuserUrl)
    superuser.pathname = '/year'
    const direct = new pg.Client({ connectionString: superuser.href })
    await direct.connect()
    const run: Run = async (statement) => (await direct.query(statement)).rows
    await fillAll(run)
    console.log(heads)
    await explain(run)
    await direct.end()
    await measure(ledger)
    await ledger.close()
  } finally {
    await cluster.stop()
  }
}
rmSync(folder, { recursive: true, force: true })
