/**
 * A year of work in a province's tree: how long overview, month sheet and item page take, and which plans the database makes.
 * Run: `node --import tsx bench/year.ts [pglite|postgres] [places] [items in each] [values of each item] [rounds]`; embedded,
 * 100 places, 500 items and 20 values unless said: 50,000 items and 1,000,000 reported values. Rows are written as the commands
 * would leave them; what is timed are the views that the routes call. Each statement must read by an index that begins with the
 * place, or the bench fails: a scan of a whole table grows with other places. `postgres` starts a throwaway cluster; its programs are
 * looked for where GANGMU_POSTGRES_BIN says, else under /usr/lib/postgresql/15/bin.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import {
  type Command,
  getItemLight,
  getItemProgress,
  getMonthSheet,
  getOverview,
  type Ledger,
  openLedger,
  openPlace,
  type View,
  type WorkItem,
} from '@gangmu/ledger'
import { startCluster } from '../tools/postgres-cluster.mjs'

const [engine = 'pglite', ...numbers] = process.argv.slice(2)
const [places = 100, items = 500, values = 20, rounds = 40] = numbers.map(Number)
const on = '2026-10-28'
const units = 25
const at = '2026-02-01T02:00:00.000Z'
const by = { changed_at: at, changed_by: 'system' }
const pad = (value: number): string => String(value).padStart(2, '0')
const placeOf = (index: number): string => String(100_001 + (index % places))

type Writer = Parameters<Command<void, void>['run']>[0]['writer']
type Reader = Parameters<View<void, void>['read']>[0]

function makeItem(place: string, number: number): WorkItem {
  const target = {
    subject: '设施',
    shape: 'count',
    amount: '1000',
    upper: null,
    unit: '个',
    comparator: 'equal',
    reference: null,
    nature: null,
    polarity: 'up',
  } as const
  const start = { id: 'm', title: '开工', kind: 'construction', due: '2026-03-31' } as const
  return {
    id: `${place}-${number}`,
    year: 2026,
    commitment: number,
    number,
    part: 0,
    title: `新建第${number}处设施`,
    kind: number % 4 === 0 ? 'qualitative' : 'quantified',
    target: number % 4 === 0 ? null : target,
    definition: null,
    deliverable: '通过验收',
    measures: null,
    deadline: '2026-12-31',
    deadlineWords: null,
    milestones: [{ ...start, doneOn: number % 9 === 0 ? null : '2026-03-20' }],
    cadence: 'monthly',
    remarks: null,
    leader: null,
    duties: [{ role: 'lead', unit: `u${number % units}`, post: null }],
    state: 'issued',
    version: 2,
  }
}

/** Adds rows a thousand at a time. */
async function add<R>(rows: readonly R[], insert: (batch: R[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000) await insert(rows.slice(from, from + 1000))
}

/** What is there before the items: units, a report with its promises, the breakdown as issued. */
async function fillGround(writer: Writer, place_code: string): Promise<void> {
  const unit = { short_name: null, aliases: '[]', kind: 'department', parent: null, state: 'active', version: 1, ...by }
  const directory = Array.from({ length: units }, (_, index) => ({
    id: `u${index}`,
    name: `第${index}局`,
    position: index,
  }))
  await writer
    .insertInto('unit')
    .values(directory.map((one) => ({ place_code, ...one, ...unit, leader_in_charge: null })))
    .execute()
  const days = { adopted_on: '2026-01-20', issued_on: '2026-01-26' }
  const breakdown = { year: 2026, state: 'issued', confirmations: '[]', supplements: '[]', version: 5, ...days, ...by }
  await writer
    .insertInto('breakdown')
    .values({ place_code, ...breakdown, meeting: '常务会议', issue_number: '1号', baseline_sha256: null })
    .execute()
}

async function fillItems(writer: Writer, place_code: string, all: readonly WorkItem[]): Promise<void> {
  const made = { made_at: at, made_by: 'system', decision: null }
  await add(all, (batch) =>
    writer
      .insertInto('work_item')
      .values(
        batch.map((item) => ({
          place_code,
          id: item.id,
          year: 2026,
          commitment: item.commitment,
          number: item.number,
          part: 0,
          kind: item.kind,
          state: item.state,
          title: item.title,
          deadline: item.deadline,
          lead_unit: item.duties[0]?.unit ?? null,
          leader: null,
          body: JSON.stringify(item),
          version: 2,
          ...by,
        })),
      )
      .execute(),
  )
  const versions = all.flatMap((item) => [
    { item: { ...item, state: 'draft', version: 1 }, effective_on: '2026-01-12' },
    { item, effective_on: '2026-01-26' },
  ])
  await add(versions, (batch) =>
    writer
      .insertInto('work_item_version')
      .values(
        batch.map(({ item, effective_on }) => ({
          place_code,
          id: item.id,
          version: item.version,
          effective_on,
          body: JSON.stringify(item),
          ...made,
        })),
      )
      .execute(),
  )
  const held = { role: 'lead', post: null, position: 0, held_from: '2026-01-26', held_until: null }
  await add(all, (batch) =>
    writer
      .insertInto('duty')
      .values(batch.map(({ id, duties }) => ({ place_code, id, item: id, unit: duties[0]?.unit ?? '', ...held })))
      .execute(),
  )
}

async function fillProgress(writer: Writer, place_code: string, all: readonly WorkItem[]): Promise<void> {
  const value = {
    subject_kind: 'item',
    aspect: 'reported',
    unit: '个',
    base: null,
    growth: null,
    figure_state: 'flash',
  }
  const said = { definition: null, source: '牵头单位', author: 'liaison', late: false, revises: null, newest: true }
  const observations = all.flatMap(({ id, number }) =>
    Array.from({ length: values }, (_, index) => {
      const [year, month] = [2026 - Math.floor(index / 10), 1 + (index % 10)]
      const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
      return {
        place_code,
        id: `${id}-${index}`,
        subject: id,
        period: `${year}-${pad(month)}`,
        period_end: end,
        amount: String(month * (60 + (number % 40))),
        made_at: `${year}-${pad(month)}-24T02:00:00.000Z`,
        claimed_on: `${year}-${pad(month)}-24`,
        ...value,
        ...said,
      }
    }),
  )
  await add(observations, (batch) => writer.insertInto('observation').values(batch).execute())
  const body = {
    words: '按方案推进',
    nothingNew: false,
    figure: null,
    milestonesDone: [],
    obstacle: null,
    evidence: [],
  }
  const approved = {
    state: 'approved',
    body: JSON.stringify(body),
    approved: null,
    returned_words: null,
    unlocked: '[]',
  }
  const hands = { submitted_by: 'liaison', approved_by: 'head', version: 3, ...by }
  const entries = all.flatMap(({ id: item, duties }) =>
    Array.from({ length: 10 }, (_, index) => {
      const period = `2026-${pad(index + 1)}`
      return {
        place_code,
        item,
        period,
        unit: duties[0]?.unit ?? '',
        submitted_on: `${period}-24`,
        ...approved,
        ...hands,
      }
    }),
  )
  await add(entries, (batch) => writer.insertInto('progress_entry').values(batch).execute())
}

/** A look, a piece of evidence and a close-out sent back, for every item. */
async function fillChecks(writer: Writer, place_code: string, all: readonly WorkItem[]): Promise<void> {
  const look = { period: '2026-06', method: 'documents', finding: 'confirmed', words: '属实', observation: null }
  const made = { made_at: at, made_by: 'officer' }
  await add(all, (batch) =>
    writer
      .insertInto('verification')
      .values(batch.map(({ id }) => ({ place_code, id: `v-${id}`, item: id, ...look, ...made })))
      .execute(),
  )
  const piece = { kind: 'document', title: '报告', reference: '1号', unit: null, file_name: null, media_type: null }
  const added = { added_at: at, added_by: 'liaison' }
  await add(all, (batch) =>
    writer
      .insertInto('evidence')
      .values(
        batch.map(({ id }) => ({
          place_code,
          id: `e-${id}`,
          ...piece,
          bytes: null,
          size: null,
          sha256: null,
          ...added,
        })),
      )
      .execute(),
  )
  await add(all, (batch) =>
    writer
      .insertInto('evidence_use')
      .values(batch.map(({ id }) => ({ place_code, evidence: `e-${id}`, item: id, ...added })))
      .execute(),
  )
  const nobody = { signed_at: null, signed_by: null, checked_at: null, checked_by: null, method: null, answer: null }
  await add(all, (batch) =>
    writer
      .insertInto('close_out')
      .values(
        batch.map(({ id, duties }) => ({
          place_code,
          item: id,
          unit: duties[0]?.unit ?? '',
          state: 'returned',
          statement: '完成',
          evidence: JSON.stringify([`e-${id}`]),
          proposed_at: at,
          proposed_by: 'liaison',
          ...nobody,
          version: 2,
        })),
      )
      .execute(),
  )
}

/** A report and its promises, which items lead back to. */
async function fillPromises(writer: Writer, place_code: string, all: readonly WorkItem[]): Promise<void> {
  const made = { adopted_at: at, adopted_by: 'system', version: 1 }
  const document = { id: 'd', title: '报告', kind: 'work-report', year: 2026, file_name: '报告.txt', format: 'text' }
  const state = { state: 'adopted', text_version: 1, version: 1, remainder: null, orphans: 0, commitments: items }
  const times = { imported_at: at, imported_by: 'system', adopted_at: at, adopted_by: 'system' }
  await writer
    .insertInto('document')
    .values({ place_code, ...document, bytes_sha256: '', ...state, ...times })
    .execute()
  const words = {
    quote_start: 0,
    quote_end: 4,
    quote: '新建设施',
    sentence_start: 0,
    sentence_end: 4,
    sentence: '新建设施',
  }
  const none = {
    section_id: null,
    section_title: null,
    verb: '新建',
    objects: '[]',
    target: null,
    stated: null,
    named: null,
  }
  await add(all, (batch) =>
    writer
      .insertInto('commitment')
      .values(
        batch.map(({ number }) => ({
          place_code,
          year: 2026,
          number,
          address: `${place_code}-2026-${number}`,
          document: 'd',
          text_version: 1,
          kind: 'task',
          ...words,
          ...none,
          ...made,
        })),
      )
      .execute(),
  )
}

/** Fills the place it is asked for. */
const fillPlace: Command<void, void> = {
  name: 'fill-place',
  actions: [],
  unrecorded: 'rows of a bench, which nobody keeps',
  repetition: 'repeatable',
  async run({ writer, place }) {
    const all = Array.from({ length: items }, (_, index) => makeItem(place, index + 1))
    await fillGround(writer, place)
    await fillPromises(writer, place, all)
    await fillItems(writer, place, all)
    await fillProgress(writer, place, all)
    await fillChecks(writer, place, all)
  },
}

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly Plan[]
}

/** Nodes that read rows: what they read, and by which index; a scan of a whole table would grow with other places. */
function readsOf(plan: Plan): string[] {
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': index, Plans = [] } = plan
  const own =
    type.endsWith('Scan') && (table || index) ? [type === 'Seq Scan' ? `whole ${table}` : (index ?? type)] : []
  return [...own, ...Plans.flatMap(readsOf)]
}

/** The statements that read most, as the views build them, with the plan for one place and its items. */
const explainPlace: View<void, readonly (readonly [name: string, reads: string])[]> = {
  name: 'explain-place',
  async read(reader: Reader, place) {
    const ids = Array.from({ length: Math.min(500, items) }, (_, index) => `${place}-${index + 1}`)
    const asked = {
      'items of a year': reader
        .selectFrom('work_item')
        .select('body')
        .where('place_code', '=', place)
        .where('year', '=', 2026),
      versions: reader
        .selectFrom('work_item_version')
        .select('body')
        .where('place_code', '=', place)
        .where('id', 'in', ids),
      values: reader
        .selectFrom('observation')
        .select('id')
        .where('place_code', '=', place)
        .where('subject_kind', '=', 'item')
        .where('subject', 'in', ids)
        .where('period_end', '>=', '2026-01-01'),
      reports: reader
        .selectFrom('progress_entry')
        .select('item')
        .where('place_code', '=', place)
        .where('item', 'in', ids),
      'a sheet': reader
        .selectFrom('progress_entry')
        .select('item')
        .where('place_code', '=', place)
        .where('unit', '=', 'u3')
        .where('period', 'in', ['2026-10']),
      'values of one item': reader
        .selectFrom('observation')
        .select('id')
        .where('place_code', '=', place)
        .where('subject_kind', '=', 'item')
        .where('subject', '=', `${place}-1`),
      'verifications of an item': reader
        .selectFrom('verification')
        .select('id')
        .where('place_code', '=', place)
        .where('item', '=', `${place}-1`),
      'evidence of an item': reader
        .selectFrom('evidence_use')
        .select('evidence')
        .where('place_code', '=', place)
        .where('item', '=', `${place}-1`),
      'close-outs': reader
        .selectFrom('close_out')
        .select('item')
        .where('place_code', '=', place)
        .where('item', 'in', ids),
      'duties of a unit': reader
        .selectFrom('duty')
        .select('item')
        .where('place_code', '=', place)
        .where('unit', '=', 'u3'),
    }
    const told: (readonly [string, string])[] = []
    for (const [name, query] of Object.entries(asked)) {
      const [row] = await query.explain<{ 'QUERY PLAN': string | readonly { Plan: Plan }[] }>('json')
      const found = row?.['QUERY PLAN']
      const plans = typeof found === 'string' ? (JSON.parse(found) as readonly { Plan: Plan }[]) : found
      told.push([name, [...new Set((plans ?? []).flatMap(({ Plan: top }) => readsOf(top)))].join(', ')])
    }
    return told
  },
}

/** Indexes that do not begin with the place, by name. */
const listOtherIndexes: View<void, ReadonlySet<string>> = {
  name: 'list-other-indexes',
  async read(reader: Reader) {
    const catalogue = reader as unknown as {
      selectFrom(table: 'pg_indexes'): {
        select(columns: readonly ['indexname', 'indexdef']): {
          execute(): Promise<readonly { indexname: string; indexdef: string }[]>
        }
      }
    }
    const rows = await catalogue.selectFrom('pg_indexes').select(['indexname', 'indexdef']).execute()
    return new Set(rows.flatMap(({ indexname, indexdef }) => (indexdef.includes('(place_code') ? [] : [indexname])))
  },
}

async function time(name: string, work: (place: string, turn: number) => Promise<unknown>): Promise<void> {
  const spent: number[] = []
  for (let turn = -3; turn < rounds; turn += 1) {
    const began = performance.now()
    await work(placeOf((turn + 3) * 37), turn + 3)
    if (turn >= 0) spent.push(performance.now() - began)
  }
  const sorted = spent.sort((a, b) => a - b)
  const of = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] as number).toFixed(0)
  console.log(`| ${name} | ${of(0.5)} | ${of(0.95)} | ${of(1)} |`)
}

async function measure(ledger: Ledger): Promise<void> {
  const began = performance.now()
  for (let index = 0; index < places; index += 1) {
    const place = placeOf(index)
    const context = { place, actor: 'system', idempotencyKey: `fill-${place}` }
    await ledger.command(openPlace, context, { code: place, name: `第${index}区` })
    await ledger.command(fillPlace, context, undefined)
  }
  await ledger.maintain()
  const size = `${places * items} items, ${places * items * values} values`
  const filled = `filled in ${((performance.now() - began) / 1000).toFixed(0)} s`
  console.log(`${ledger.engine}, ${size}, ${filled}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`)
  console.log('\n| statement | reads |\n|---|---|')
  const others = await ledger.view(listOtherIndexes, placeOf(49), undefined)
  const growing: string[] = []
  for (const [name, reads] of await ledger.view(explainPlace, placeOf(49), undefined)) {
    console.log(`| ${name} | ${reads} |`)
    if (reads === '' || reads.split(', ').some((one) => one.startsWith('whole ') || others.has(one))) growing.push(name)
  }
  if (growing.length > 0) {
    console.error(`\nThese grow with other places: ${growing.join(', ')}`)
    process.exitCode = 1
  } else console.log('\nNo statement grows with other places.')
  console.log('\n| what | median ms | p95 ms | most ms |\n|---|---|---|---|')
  await time('overview', (place) => ledger.view(getOverview, place, { year: 2026, on, scope: 'all' }))
  await time('month sheet', (place, turn) =>
    ledger.view(getMonthSheet, place, { unit: `u${turn % units}`, month: '2026-10', on }),
  )
  await time('item page', async (place, turn) => {
    const item = `${place}-${1 + (turn % items)}`
    await ledger.view(getItemProgress, place, { item, scope: 'all' })
    await ledger.view(getItemLight, place, { item, on, scope: 'all' })
  })
  await ledger.close()
}

if (engine === 'pglite') {
  const folder = mkdtempSync(join(tmpdir(), 'year-'))
  await measure(await openLedger({ dataDir: join(folder, 'data') }))
  rmSync(folder, { recursive: true, force: true })
} else {
  const cluster = await startCluster(process.env.GANGMU_POSTGRES_BIN ?? '/usr/lib/postgresql/15/bin')
  try {
    await measure(await openLedger({ databaseUrl: cluster.url }))
  } finally {
    await cluster.stop()
  }
}
