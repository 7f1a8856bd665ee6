import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addEvidence } from '../src/commands/add-evidence.ts'
import { answerExtension } from '../src/commands/answer-extension.ts'
import { answerObstacle } from '../src/commands/answer-obstacle.ts'
import { approveEntries } from '../src/commands/approve-entries.ts'
import { checkCloseOut } from '../src/commands/check-close-out.ts'
import { chooseLaw } from '../src/commands/choose-law.ts'
import { mergeUnits } from '../src/commands/merge-units.ts'
import { proposeCloseOut } from '../src/commands/propose-close-out.ts'
import { requestExtension } from '../src/commands/request-extension.ts'
import { returnEntry } from '../src/commands/return-entry.ts'
import { saveEntry } from '../src/commands/save-entry.ts'
import { signCloseOut } from '../src/commands/sign-close-out.ts'
import { storeUnits } from '../src/commands/store-units.ts'
import { submitEntries } from '../src/commands/submit-entries.ts'
import { verifyItem } from '../src/commands/verify-item.ts'
import { type EntryBody, emptyEntry } from '../src/domain/progress-entry.ts'
import { getItemLight } from '../src/views/get-item-light.ts'
import { getOverview } from '../src/views/get-overview.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import { listDifferences } from '../src/views/list-differences.ts'
import { listLights } from '../src/views/list-lights.ts'
import { issueYear, onDay, year } from './support/issue-year.ts'
import { figure, openRoads } from './support/open-roads.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'

let db: TestLedger
let place: string
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

const begin = { id: 'begin', title: '开工', kind: 'construction', due: '2026-03-31', doneOn: null } as const

let at: Awaited<ReturnType<typeof openRoads>>
beforeEach(async () => {
  at = await openRoads(db.ledger, { 2: { milestones: [begin], kind: 'livelihood' } })
  place = at.place
})

const idOf = (number: number) => at.idOf(number)
const body = (given: Partial<EntryBody>): EntryBody => ({ ...emptyEntry, ...given })
const report = (...asked: Parameters<typeof at.report>) => at.report(...asked)
const light = (number: number, on: string) => at.light(number, on)
const progress = (number: number) => at.progress(number)
const sheet = (...asked: Parameters<typeof at.sheet>) => at.sheet(...asked)

describe('a month sheet', () => {
  test('holds only what is due, with what is known already', async () => {
    await report(3, '2026-02', '2026-02-20', { figure: figure('1', '2026-02-20') })
    const march = await sheet('2026-03', '2026-03-20')
    expect(march.rows.map(({ item, period, due }) => [item.number, period, due])).toEqual([
      [2, '2026-Q1', '2026-03-20'],
      [3, '2026-03', '2026-03-25'],
      [4, '2026-03', '2026-03-25'],
    ])
    expect(march.rows[1]).toMatchObject({
      entry: null,
      workingDaysLeft: 3,
      held: { previous: { amount: '1' }, owned: null },
    })
    const february = await sheet('2026-02', '2026-02-20')
    expect(february.rows.map(({ item }) => item.number)).toEqual([3, 4])
    expect(february.notDue).toBe(1)
  })

  test('an entry is saved in versions, submitted, approved; its figure is the unit’s reported value', async () => {
    const entry = await report(3, '2026-03', '2026-03-20', {
      figure: figure('2.5', '2026-03-20'),
      words: '完成2.5公里',
    })
    expect(entry).toMatchObject({ state: 'approved', version: 3, submittedBy: 'liaison', approvedBy: 'head' })
    const { observations, entries } = await progress(3)
    const asked = { item: idOf(3), on: '2026-04-01', scope: 'all' as const }
    const { pace } = await db.ledger.view(getItemLight, place, asked)
    expect(pace).toEqual({ period: '2026-03', left: '9.5', months: 9, perMonth: '1.06', unit: '公里' })
    expect(observations).toMatchObject([
      { aspect: 'reported', amount: '2.5', author: 'head', source: '区水务局', late: false, revises: null },
    ])
    expect(entries[0]?.changedSinceApproval).toEqual([])
    const again = saveAs('2026-03-21', 3, '2026-03', { figure: figure('3', '2026-03-21') }, 3)
    await expect(again).rejects.toMatchObject({ code: 'entry-approved', params: { field: 'words' } })
  })

  test('what cannot be is refused in time', async () => {
    const save = (given: Partial<EntryBody>, version = 0) => saveAs('2026-03-20', 3, '2026-03', given, version)
    await expect(save({ figure: { ...figure('1', '2026-03-20'), unit: '米' } })).rejects.toMatchObject({
      code: 'unit-differs',
    })
    await expect(save({ figure: figure('一', '2026-03-20') })).rejects.toMatchObject({ params: { where: 'amount' } })
    await expect(save({ figure: figure('1', '2026-03-21') })).rejects.toMatchObject({ params: { where: 'claimedOn' } })
    await expect(save({ evidence: ['nothing'] })).rejects.toMatchObject({ params: { where: 'evidence' } })
    const both = save({ nothingNew: true, figure: figure('1', '2026-03-20') })
    await expect(both).rejects.toMatchObject({ params: { where: 'nothingNew' } })
    await expect(save({ words: '一' }, 1)).rejects.toMatchObject({ code: 'version-conflict' })
    await expect(saveAs('2026-03-20', 3, '2026-Q1', {}, 0)).rejects.toMatchObject({ code: 'period-not-due' })
    const other = {
      item: idOf(3),
      period: '2026-03',
      unit: 'statistics',
      expectedVersion: 0,
      body: body({ words: '一' }),
    }
    const foreign = db.ledger.command(saveEntry, onDay(place, '2026-03-20'), other)
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
    await save({})
    const key = { item: idOf(3), period: '2026-03', unit: 'water', expectedVersion: 1 }
    const empty = db.ledger.command(submitEntries, onDay(place, '2026-03-20'), { unit: 'water', entries: [key] })
    await expect(empty).rejects.toMatchObject({ code: 'entry-empty' })
  })

  test('"nothing new" is an answer, and one that comes late says so', async () => {
    await report(3, '2026-03', '2026-03-26', { nothingNew: true })
    await report(3, '2026-04', '2026-04-28', { figure: figure('4', '2026-04-28') })
    const { entries, observations } = await progress(3)
    expect(entries.map(({ state, submittedOn }) => [state, submittedOn])).toEqual([
      ['approved', '2026-03-26'],
      ['approved', '2026-04-28'],
    ])
    expect(observations).toMatchObject([{ period: '2026-04', late: true }])
  })

  test('the office sends one value back, sees what changed, and the revision keeps the first', async () => {
    const entry = await report(3, '2026-03', '2026-03-20', {
      figure: figure('2.5', '2026-03-20'),
      words: '完成2.5公里',
    })
    const key = { item: idOf(3), period: '2026-03', unit: 'water' }
    const sent = { ...key, expectedVersion: entry.version, words: '与统计口径不符', field: 'figure' as const }
    const returned = await db.ledger.command(returnEntry, onDay(place, '2026-03-22', 'officer-1'), sent)
    expect(returned).toMatchObject({ state: 'returned', unlocked: ['figure'], returnedWords: '与统计口径不符' })
    const locked = saveAs('2026-03-23', 3, '2026-03', { figure: figure('2', '2026-03-23'), words: '改' }, 4)
    await expect(locked).rejects.toMatchObject({ code: 'entry-approved', params: { field: 'words' } })
    const changed = { figure: figure('2', '2026-03-23'), words: '完成2.5公里' }
    const saved = await saveAs('2026-03-23', 3, '2026-03', changed, 4)
    const row = (await sheet('2026-03', '2026-03-23')).rows.find(({ item }) => item.number === 3)
    expect(row?.entry?.changedSinceApproval).toEqual(['figure'])
    const at = (expectedVersion: number) => ({ unit: 'water', entries: [{ ...key, expectedVersion }] })
    await db.ledger.command(submitEntries, onDay(place, '2026-03-23', 'liaison'), at(saved.version))
    await db.ledger.command(approveEntries, onDay(place, '2026-03-23', 'head'), at(saved.version + 1))
    const { observations } = await progress(3)
    expect(observations.map(({ amount, revises }) => [amount, revises === null])).toEqual([
      ['2.5', true],
      ['2', false],
    ])
    expect((await progress(3)).entries[0]).toMatchObject({ submittedOn: '2026-03-20', unlocked: [] })
  })

  test('sent back twice, what was changed the first time can still be saved', async () => {
    const first = { figure: figure('2.5', '2026-03-20'), words: '完成2.5公里' }
    const { version } = await report(3, '2026-03', '2026-03-20', first)
    const key = { item: idOf(3), period: '2026-03', unit: 'water' }
    const sendBack = (expectedVersion: number, field: 'words' | 'figure') =>
      db.ledger.command(returnEntry, onDay(place, '2026-03-22', 'officer-1'), {
        ...key,
        expectedVersion,
        words: '请核对',
        field,
      })
    const back = await sendBack(version, 'words')
    const worded = { ...first, words: '完成2公里' }
    const saved = await saveAs('2026-03-23', 3, '2026-03', worded, back.version)
    const entries = [{ ...key, expectedVersion: saved.version }]
    await db.ledger.command(submitEntries, onDay(place, '2026-03-23', 'liaison'), { unit: 'water', entries })
    const again = await sendBack(saved.version + 1, 'figure')
    const counted = { ...worded, figure: figure('2', '2026-03-24') }
    expect(await saveAs('2026-03-24', 3, '2026-03', counted, again.version)).toMatchObject({ body: counted })
  })
})

const saveAs = (day: string, number: number, period: string, given: Partial<EntryBody>, version: number) =>
  db.ledger.command(saveEntry, onDay(place, day, 'liaison'), {
    item: idOf(number),
    period,
    unit: 'water',
    expectedVersion: version,
    body: body(given),
  })

test('a milestone is done by an approved entry, and a late one keeps its mark', async () => {
  expect(await light(2, '2026-04-10')).toMatchObject({ state: 'slightly-behind', lateMark: { still: true } })
  await report(2, '2026-Q1', '2026-04-12', { milestonesDone: [{ id: 'begin', on: '2026-04-11' }] })
  const after = await light(2, '2026-04-12')
  expect(after).toMatchObject({ state: 'on-schedule', lateMark: { since: '2026-04-01', days: 10, still: false } })
})

test('a milestone that an entry takes back is open again', async () => {
  const said = { milestonesDone: [{ id: 'begin', on: '2026-04-11' }] }
  const { version } = await report(2, '2026-Q1', '2026-04-12', said)
  const key = { item: idOf(2), period: '2026-Q1', unit: 'water', expectedVersion: version }
  const back = { ...key, words: '现场未开工', field: null }
  const returned = await db.ledger.command(returnEntry, onDay(place, '2026-04-14', 'officer-1'), back)
  await report(2, '2026-Q1', '2026-04-15', { words: '尚未开工' }, returned.version)
  expect(await light(2, '2026-04-15')).toMatchObject({ rule: 'milestone-late', lateMark: { still: true } })
})

describe('verification', () => {
  const look = (actor: string, amount: string | null = '2', period = '2026-03') =>
    db.ledger.command(verifyItem, onDay(place, '2026-04-02', actor), {
      item: idOf(3),
      period,
      method: 'on-site',
      finding: amount === null ? 'confirmed' : 'differs',
      words: '现场丈量',
      amount,
      growth: null,
    })

  test('is somebody else’s, stands beside the reported value, and is what the light goes by', async () => {
    await expect(look('officer-1')).rejects.toMatchObject({ code: 'nothing-to-verify' })
    await report(3, '2026-03', '2026-03-20', { figure: figure('2.5', '2026-03-20') })
    await expect(look('liaison')).rejects.toMatchObject({ code: 'own-report' })
    await expect(look('head')).rejects.toMatchObject({ code: 'own-report' })
    await look('officer-1')
    const { observations, verifications } = await progress(3)
    expect(observations.map(({ aspect, amount }) => [aspect, amount])).toEqual([
      ['reported', '2.5'],
      ['verified', '2'],
    ])
    expect(verifications).toMatchObject([{ method: 'on-site', finding: 'differs', by: 'officer-1' }])
    const numbers = async (on: string) => (await light(3, on))?.numbers.find(({ name }) => name === 'level')?.value
    expect([await numbers('2026-04-01'), await numbers('2026-04-02')]).toEqual(['2.5', '2'])
    await look('officer-2')
    const again = await progress(3)
    expect(again.observations).toHaveLength(2)
    const about = again.verifications.map(({ observation }) => observation)
    expect(about).toEqual([observations[1]?.id, observations[1]?.id])
  })

  test('of several periods that differ, only the one that decides turns the light', async () => {
    await report(3, '2026-02', '2026-02-20', { figure: figure('1', '2026-02-20') })
    await look('officer-1', '0.5', '2026-02')
    await report(3, '2026-03', '2026-03-20', { figure: figure('4', '2026-03-20') })
    await look('officer-1', '1')
    const found = await db.ledger.view(listDifferences, place, { year, on: '2026-04-02', scope: 'all' })
    expect(found.map(({ period, asReported, line, changes }) => [period, asReported, line.state, changes])).toEqual([
      ['2026-03', 'on-schedule', 'behind', true],
      ['2026-02', 'behind', 'behind', false],
    ])
  })
})

test('an obstacle picks a cause and an ask, and a leader’s decision answers it', async () => {
  const obstacle = { cause: 'funds' as const, ask: '请区财政局4月底前拨付首期资金', words: '首期资金未到位' }
  await report(3, '2026-03', '2026-03-20', { words: '推进受阻', obstacle })
  const view = () => db.ledger.view(getOverview, place, { year, on: '2026-03-21', scope: 'all' as const })
  const [open] = (await view()).waiting.obstacles
  expect(open).toMatchObject({ cause: 'funds', state: 'open' })
  const answer = { obstacle: open!.id, expectedVersion: 1, answer: '同意，由财政局4月15日前拨付' }
  await db.ledger.command(answerObstacle, onDay(place, '2026-03-22', 'leader'), answer)
  expect((await view()).waiting.obstacles).toEqual([])
  const twice = db.ledger.command(answerObstacle, onDay(place, '2026-03-22'), { ...answer, expectedVersion: 2 })
  await expect(twice).rejects.toMatchObject({ code: 'obstacle-answered' })
})

describe('more time', () => {
  const ask = (day: string, deadline = '2027-03-31') =>
    db.ledger.command(requestExtension, onDay(place, day, 'liaison'), {
      item: idOf(3),
      unit: 'water',
      deadline,
      reason: '汛期停工',
    })

  test('is asked for before the deadline, granted by a document, and shown on the receipt', async () => {
    const request = await ask('2026-11-20')
    await expect(ask('2026-11-21')).rejects.toMatchObject({ code: 'request-open' })
    const granted = { document: '云岫府办〔2026〕60号', decidedOn: '2026-11-25', approver: '区长' }
    const answer = { request: request.id, expectedVersion: 1, answer: '同意', granted }
    await db.ledger.command(answerExtension, onDay(place, '2026-11-25'), answer)
    const { receipt, verdict } = await db.ledger.view(getItemLight, place, {
      item: idOf(3),
      on: '2026-12-02',
      scope: 'all',
    })
    expect(receipt).toMatchObject({
      deadline: '2027-03-31',
      words: null,
      extensions: [{ document: '云岫府办〔2026〕60号' }],
    })
    expect(receipt?.left).toMatchObject({ calendarDays: 119, unknownYears: [2027] })
    expect(verdict?.lateMark).toBeNull()
    expect(await light(3, '2026-11-24')).toMatchObject({ state: 'stale' })
  })

  test('is not asked for once the deadline has passed, and a refusal changes nothing', async () => {
    const late = ask('2026-12-01')
    await expect(late).rejects.toMatchObject({ code: 'extension-late', params: { deadline: '2026-11-30' } })
    const { id } = await ask('2026-11-30')
    const refused = { request: id, expectedVersion: 1, answer: '请按期完成', granted: null }
    await db.ledger.command(answerExtension, onDay(place, '2026-11-30'), refused)
    expect(await light(3, '2026-12-01')).toMatchObject({ state: 'overdue', lateMark: { since: '2026-12-01', days: 1 } })
  })
})

describe('close-out', () => {
  test('needs standard, evidence, the lead’s signature and another’s check; 100 % reported closes nothing', async () => {
    await report(3, '2026-06', '2026-06-20', { figure: figure('12', '2026-06-20') })
    expect(await light(3, '2026-06-21')).toMatchObject({ state: 'ahead' })
    const own = { item: idOf(3), unit: 'water' }
    const propose = (evidence: readonly string[]) =>
      db.ledger.command(proposeCloseOut, onDay(place, '2026-06-22', 'liaison'), {
        ...own,
        expectedVersion: 0,
        statement: '12公里全部完工并通过验收',
        evidence,
      })
    await expect(propose([])).rejects.toMatchObject({ code: 'no-evidence' })
    const document = { kind: 'document' as const, title: '竣工验收意见', reference: '云岫交验〔2026〕3号' }
    const piece = await db.ledger.command(addEvidence, onDay(place, '2026-06-22', 'liaison'), {
      ...document,
      unit: 'water',
      file: null,
    })
    const proposed = await propose([piece.id])
    const check = (actor: string, expectedVersion: number) =>
      db.ledger.command(checkCloseOut, onDay(place, '2026-06-25', actor), {
        item: own.item,
        expectedVersion,
        accept: true,
        method: 'on-site',
        answer: '现场核实，同意销号',
      })
    await expect(check('officer-1', proposed.version)).rejects.toMatchObject({ code: 'close-out-state' })
    const sign = { ...own, expectedVersion: proposed.version }
    const bySelf = db.ledger.command(signCloseOut, onDay(place, '2026-06-23', 'liaison'), sign)
    await expect(bySelf).rejects.toMatchObject({ code: 'own-proposal' })
    const signed = await db.ledger.command(signCloseOut, onDay(place, '2026-06-23', 'head'), sign)
    await expect(check('head', signed.version)).rejects.toMatchObject({ code: 'own-report' })
    await check('officer-1', signed.version)
    expect(await light(3, '2026-06-24')).toMatchObject({ state: 'ahead' })
    expect(await light(3, '2026-06-25')).toMatchObject({ state: 'done-early' })
    expect((await progress(3)).evidence).toMatchObject([{ reference: '云岫交验〔2026〕3号', items: [own.item] }])
    await expect(saveAs('2026-06-26', 3, '2026-07', { words: '再报' }, 0)).rejects.toMatchObject({ code: 'item-ended' })
  })

  test('is sent back with words and proposed again; the same file twice is one piece', async () => {
    const file = { fileName: '验收.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
    const add = (unit = 'water') =>
      db.ledger.command(addEvidence, onDay(place, '2026-06-22', 'liaison'), {
        kind: 'file',
        title: '验收',
        reference: null,
        unit,
        file,
      })
    const [piece, same] = [await add(), await add()]
    expect(same.id).toBe(piece.id)
    const [other, again] = [await add('statistics'), await add('statistics')]
    expect([other.id === piece.id, again.id === other.id]).toEqual([false, true])
    expect(piece.sha256).toMatch(/^[0-9a-f]{64}$/)
    const propose = (expectedVersion: number) =>
      db.ledger.command(proposeCloseOut, onDay(place, '2026-06-22', 'liaison'), {
        item: idOf(3),
        unit: 'water',
        expectedVersion,
        statement: '全部完工',
        evidence: [piece.id],
      })
    const { version: expectedVersion } = await propose(0)
    const returned = {
      item: idOf(3),
      expectedVersion,
      accept: false,
      method: 'documents' as const,
      answer: '缺验收日期',
    }
    await db.ledger.command(checkCloseOut, onDay(place, '2026-06-23'), returned)
    expect(await propose(expectedVersion + 1)).toMatchObject({ state: 'proposed', answer: null })
  })
})

test('evidence is a unit’s own, of those above and below it, or nobody’s; what serves the item already may serve it again', async () => {
  const units = [
    { id: 'works', name: '区水务工程中心', kind: 'other' as const, parent: 'water', position: 0 },
    { id: 'site', name: '区水务工程中心项目部', kind: 'other' as const, parent: 'works', position: 0 },
  ]
  await db.ledger.command(storeUnits, onDay(place, '2026-03-01'), { units })
  const add = async (unit: string | null) => {
    const piece = {
      kind: 'document' as const,
      title: '批复',
      reference: `云岫批〔2026〕${unit ?? ''}号`,
      unit,
      file: null,
    }
    return (await db.ledger.command(addEvidence, onDay(place, '2026-03-20', 'liaison'), piece)).id
  }
  const [own, nobodys, below, foreign] = [
    await add('water'),
    await add(null),
    await add('site'),
    await add('statistics'),
  ]
  const save = (evidence: readonly string[]) => saveAs('2026-03-20', 3, '2026-03', { words: '已完成', evidence }, 0)
  const propose = (number: number, unit: string, evidence: readonly string[]) =>
    db.ledger.command(proposeCloseOut, onDay(place, '2026-03-20', 'liaison'), {
      item: idOf(number),
      unit,
      expectedVersion: 0,
      statement: '全部完工',
      evidence,
    })
  const refused = { code: 'invalid-request', params: { where: 'evidence' } }
  await expect(save([own, foreign])).rejects.toMatchObject(refused)
  await expect(propose(3, 'water', [foreign])).rejects.toMatchObject(refused)
  await expect(propose(1, 'statistics', [below])).rejects.toMatchObject(refused)
  expect(await save([own, nobodys, below])).toMatchObject({ state: 'saved' })
  expect(await propose(1, 'statistics', [foreign])).toMatchObject({ state: 'proposed' })
  // What the unit before showed for an item still counts for the one that takes it over.
  await db.ledger.command(mergeUnits, onDay(place, '2026-03-21'), {
    unit: 'statistics',
    expectedVersion: 1,
    successor: 'water',
    effectiveOn: '2026-03-21',
    document: '云岫编〔2026〕3号',
    approver: '区委编委',
  })
  const again = { item: idOf(1), unit: 'water', expectedVersion: 1, statement: '完成', evidence: [foreign, below] }
  expect(await db.ledger.command(proposeCloseOut, onDay(place, '2026-03-21', 'liaison'), again)).toMatchObject({
    unit: 'water',
  })
})

test('the overview counts by state, and cuts everything to what is in reach', async () => {
  await report(3, '2026-03', '2026-03-20', { figure: figure('3', '2026-03-20') })
  const view = (scope: 'all' | readonly string[], on = '2026-04-10') =>
    db.ledger.view(getOverview, place, { year, on, scope })
  const all = await view('all')
  expect(all.rollUp.total).toBe(4)
  expect(all.units.map(({ unit, total }) => [unit, total])).toEqual([
    ['statistics', 1],
    ['water', 3],
  ])
  expect((await view('all', '2026-04-02')).newlyLate.map(({ number }) => number)).toEqual([2])
  expect((await view('all', '2026-05-20')).silent.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  expect((await view(['statistics'])).rollUp.total).toBe(1)
  expect((await view([])).rollUp).toEqual({ total: 0, states: [] })
  const asked = { year, on: '2026-04-10', scope: 'all' as const, offset: 0, limit: 2 }
  const page = await db.ledger.view(listLights, place, { ...asked, unit: 'water' })
  expect([page.lines.length, page.total, page.rollUp.total]).toEqual([2, 3, 3])
})

test('where parts stand for their item, a unit’s counts and the list they lead to hold the same items', async () => {
  const parts = [
    { title: '东段', lead: 'water' },
    { title: '西段', lead: 'statistics' },
  ]
  const divided = await issueYear(db.ledger, {}, { 2: parts, 3: parts })
  const asked = { year, on: '2026-04-10', scope: 'all' as const }
  const page = { ...asked, offset: 0, limit: 100 }
  const list = (given: object = {}) => db.ledger.view(listLights, divided, { ...page, ...given })
  expect((await list()).total).toBe(8)
  await db.ledger.command(chooseLaw, onDay(divided, '2026-02-11'), { law: 'jinzhai-2025', expectedVersion: 0 })
  const { rollUp, units } = await db.ledger.view(getOverview, divided, asked)
  expect(units.map(({ unit, total }) => [unit, total]).sort()).toEqual([
    ['statistics', 3],
    ['water', 3],
  ])
  for (const { unit, total, states } of [...units, { unit: undefined, ...rollUp }]) {
    expect(await list({ unit })).toMatchObject({ total, rollUp: { total, states } })
    for (const { state, count } of states) expect((await list({ unit, state })).lines).toHaveLength(count)
  }
  expect((await list({ withDivided: true })).total).toBe(8)
})

test('a place chooses its rules, and the same facts have that place’s light', async () => {
  const chosen = { law: 'yinchuan-2025', expectedVersion: 0 }
  await db.ledger.command(chooseLaw, onDay(place, '2026-02-11'), chosen)
  expect(await light(2, '2026-04-10')).toMatchObject({ state: 'behind', rule: 'start-missing' })
  await expect(db.ledger.command(chooseLaw, onDay(place, '2026-02-11'), chosen)).rejects.toMatchObject({
    code: 'version-conflict',
  })
  const unknown = db.ledger.command(chooseLaw, onDay(place, '2026-02-11'), { law: 'nothing', expectedVersion: 1 })
  await expect(unknown).rejects.toMatchObject({ code: 'law-unknown' })
})

test('everything that was done is in the record', async () => {
  await report(3, '2026-03', '2026-03-20', { figure: figure('3', '2026-03-20') })
  const { entries } = await db.ledger.view(listAuditEntries, place, { limit: 4 })
  expect(entries.map(({ action }) => action)).toEqual([
    'value-observed',
    'entry-approved',
    'entry-submitted',
    'entry-saved',
  ])
})
