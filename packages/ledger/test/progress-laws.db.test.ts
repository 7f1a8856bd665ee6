import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addEvidence } from '../src/commands/add-evidence.ts'
import { answerExtension } from '../src/commands/answer-extension.ts'
import { approveEntries } from '../src/commands/approve-entries.ts'
import { checkCloseOut } from '../src/commands/check-close-out.ts'
import type { Command } from '../src/commands/command.ts'
import { proposeCloseOut } from '../src/commands/propose-close-out.ts'
import { requestExtension } from '../src/commands/request-extension.ts'
import { returnEntry } from '../src/commands/return-entry.ts'
import { saveEntry } from '../src/commands/save-entry.ts'
import { signCloseOut } from '../src/commands/sign-close-out.ts'
import { submitEntries } from '../src/commands/submit-entries.ts'
import { verifyItem } from '../src/commands/verify-item.ts'
import { withdrawValue } from '../src/commands/withdraw-value.ts'
import { addDays } from '../src/domain/days.ts'
import { latestOn } from '../src/domain/item-history.ts'
import { LedgerProblem } from '../src/domain/problem.ts'
import { emptyEntry } from '../src/domain/progress-entry.ts'
import { isWithdrawn } from '../src/domain/standing-values.ts'
import { getItem } from '../src/views/get-item.ts'
import { getItemLight } from '../src/views/get-item-light.ts'
import { getItemProgress, type ItemProgress } from '../src/views/get-item-progress.ts'
import { listItems } from '../src/views/list-items.ts'
import { issueYear, onDay, year } from './support/issue-year.ts'
import { roads } from './support/open-roads.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { replayLights } from './support/replay-lights.ts'

let db: TestLedger
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

const milestone = { id: 'begin', title: '开工', kind: 'construction', due: '2026-05-31', doneOn: null } as const

const kinds = [
  ...(['save', 'submit', 'approve', 'return', 'verify', 'withdraw'] as const),
  ...(['ask', 'grant', 'propose', 'sign', 'check'] as const),
] as const

/** A step somebody tries: legal or not, in any order. */
interface Step {
  readonly what: (typeof kinds)[number]
  readonly who: 'liaison' | 'head' | 'officer'
  readonly month: number
  readonly amount: number
  /** Whether it is tried as it stands, and not one that could follow. */
  readonly wild: boolean
  /** Days since the step before. */
  readonly later: number
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    ...(['save', 'submit', 'approve', 'save', 'submit', 'approve'] as const),
    ...(['return', 'verify', 'withdraw', 'ask', 'grant', 'propose', 'sign', 'check'] as const),
  ),
  who: fc.constantFrom('liaison', 'head', 'officer'),
  month: fc.integer({ min: 3, max: 5 }),
  amount: fc.integer({ min: 0, max: 15 }),
  wild: fc.boolean(),
  later: fc.integer({ min: 0, max: 12 }),
})

async function open() {
  const place = await issueYear(db.ledger, {
    3: { kind: 'quantified', target: roads, cadence: 'monthly', deadline: '2026-06-30', milestones: [milestone] },
  })
  const { items } = await db.ledger.view(listItems, place, { year })
  return { place, item: items.find(({ number }) => number === 3)!.id }
}

/** What could follow now, most of it legal. */
function listNext(progress: ItemProgress, period: string): readonly Step['what'][] {
  const state = progress.entries.find((one) => one.period === period)?.state
  const entry = {
    saved: ['submit', 'save'],
    returned: ['save', 'submit'],
    submitted: ['approve', 'approve', 'return'],
  } as const
  const about =
    state === undefined
      ? (['save'] as const)
      : state === 'approved'
        ? (['withdraw', 'verify', 'withdraw', 'return', 'withdraw', 'ask'] as const)
        : entry[state]
  const closing = {
    proposed: ['sign', 'check'],
    signed: ['check', 'check'],
    returned: ['propose'],
    closed: [],
  } as const
  const close = progress.closeOut === null ? (['propose'] as const) : closing[progress.closeOut.state]
  const open = progress.extensionRequests.some((one) => one.state === 'open')
  return [...about, ...about, ...close, ...(open ? (['grant'] as const) : [])]
}

/** Does a step with the versions that are there now. @returns what was done, or null when it was refused */
async function take(place: string, item: string, step: Step, day: string): Promise<Step['what'] | null> {
  const { who, month, amount, wild } = step
  const unit = 'water'
  const period = `2026-0${month}`
  const progress = await db.ledger.view(getItemProgress, place, { item, scope: 'all' })
  const next = listNext(progress, period)
  const what = wild ? step.what : (next[(amount + month) % next.length] ?? step.what)
  const entry = progress.entries.find((one) => one.period === period)
  const expectedVersion = entry?.version ?? 0
  const key = { item, period, unit, expectedVersion }
  const run = async <I, O>(command: Command<I, O>, input: I) => {
    await db.ledger.command(command, onDay(place, day, who), input)
  }
  const closing = { item, unit, expectedVersion: progress.closeOut?.version ?? 0 }
  const evidence = { kind: 'figure' as const, title: '数据', reference: '见月报', unit, file: null }
  const request = progress.extensionRequests.at(-1)
  const granted = { document: '云岫府办〔2026〕9号', decidedOn: day, approver: '区长' }
  const figure = { amount: String(amount), unit: '公里', base: null, growth: null, figureState: 'flash' as const }
  const done = amount > 12 ? [{ id: 'begin', on: day }] : []
  const body = { ...emptyEntry, figure: { ...figure, claimedOn: day }, milestonesDone: done }
  const tries = {
    save: () => run(saveEntry, { ...key, body }),
    submit: () => run(submitEntries, { unit, entries: [key] }),
    approve: () => run(approveEntries, { unit, entries: [key] }),
    return: () => run(returnEntry, { ...key, words: '请核', field: amount % 2 ? 'figure' : null }),
    verify: () =>
      run(verifyItem, {
        item,
        period,
        method: 'on-site',
        finding: 'differs',
        words: '现场',
        amount: String(amount),
        growth: null,
      }),
    withdraw: async () => {
      const value = progress.observations.findLast((one) => one.period === period)
      const by = wild ? who : value?.aspect === 'verified' ? 'officer' : 'head'
      const rights = { units: by === 'head' ? [unit] : [], office: by === 'officer' }
      const input = { value: value?.id ?? 'none', words: '重复统计', ...rights }
      await db.ledger.command(withdrawValue, onDay(place, day, by), input)
    },
    ask: () => run(requestExtension, { item, unit, deadline: addDays(day, 90), reason: '汛期' }),
    grant: () =>
      run(answerExtension, {
        request: request?.id ?? '',
        expectedVersion: request?.version ?? 1,
        answer: '同意',
        granted,
      }),
    propose: async () => {
      const piece = await db.ledger.command(addEvidence, onDay(place, day, who), evidence)
      await run(proposeCloseOut, { ...closing, statement: '完成', evidence: [piece.id] })
    },
    sign: () => run(signCloseOut, closing),
    check: () => run(checkCloseOut, { ...closing, accept: amount % 3 > 0, method: 'documents' as const, answer: '核' }),
  }
  try {
    await tries[what]()
    return what
  } catch (error) {
    if (!(error instanceof LedgerProblem)) throw error
    return null
  }
}

/** What holds of an item whatever was done. */
async function holdLaws(place: string, item: string, day: string, before: ItemProgress) {
  const after = await db.ledger.view(getItemProgress, place, { item, scope: 'all' })
  const detail = await db.ledger.view(getItem, place, { item, scope: 'all' })
  // Values are only added, and of each period and aspect one is not revised by another.
  expect(after.observations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(before.observations.map(({ id }) => id)),
  )
  const revised = new Set(after.observations.flatMap(({ revises }) => revises ?? []))
  const newest = after.observations.filter(({ id }) => !revised.has(id)).map((one) => `${one.period} ${one.aspect}`)
  expect(new Set(newest).size).toBe(newest.length)
  for (const one of after.observations)
    expect(one.aspect === 'verified' ? ['officer', 'liaison', 'head'] : ['liaison', 'head', 'officer']).toContain(
      one.author,
    )
  // What was withdrawn says nothing but why, and nobody judges by it.
  for (const one of after.observations.filter(isWithdrawn)) {
    expect([one.amount, one.growth, one.source, one.revises === null]).toEqual([null, null, '重复统计', false])
  }
  expect(latestOn(after.observations, day)?.figureState).not.toBe('withdrawn')
  // Nobody verified their own report.
  for (const { period, by } of after.verifications) {
    const reporters = before.entries.filter((entry) => entry.period === period)
    if (reporters.length > 0 && before.verifications.length < after.verifications.length) {
      expect(reporters.some(({ submittedBy, approvedBy }) => by === submittedBy || by === approvedBy)).toBe(false)
    }
  }
  // What is closed was signed, checked by another, with evidence; nothing else closes.
  const closed = detail.item.state === 'closed-out'
  expect(closed).toBe(after.closeOut?.state === 'closed')
  if (closed) {
    expect(after.closeOut?.evidence.length).toBeGreaterThan(0)
    expect(after.closeOut?.signedBy).not.toBeNull()
    expect([after.closeOut?.proposedBy, after.closeOut?.signedBy]).not.toContain(after.closeOut?.checkedBy)
    expect(after.closeOut?.signedBy).not.toBe(after.closeOut?.proposedBy)
  }
  // Versions follow one another in time and by one.
  const days = detail.versions.map(({ effectiveOn }) => effectiveOn)
  expect(detail.versions.map(({ item: one }) => one.version)).toEqual(days.map((_, index) => index + 1))
  // A deadline moves only by a decision taken before it passed.
  for (const { kind, decidedOn, before: was } of detail.decisions) {
    if (kind === 'extension') expect(decidedOn <= (was.deadline ?? '9999')).toBe(true)
  }
  const { verdict } = await db.ledger.view(getItemLight, place, { item, on: day, scope: 'all' })
  expect(verdict?.why.filter(({ matched }) => matched)).toHaveLength(1)
  if (closed) expect(['done', 'done-early']).toContain(verdict?.state)
  return after
}

test('no sequence of commands breaks a law, and the lights of the year come out of the record alone', async () => {
  const taken = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const { place, item } = await open()
      let day = '2026-03-02'
      let before = await db.ledger.view(getItemProgress, place, { item, scope: 'all' })
      for (const one of steps) {
        day = addDays(day, one.later)
        const done = await take(place, item, one, day)
        if (done) taken.set(done, (taken.get(done) ?? 0) + 1)
        before = await holdLaws(place, item, day, before)
      }
      const asked = Array.from({ length: 12 }, (_, index) => addDays('2026-02-01', index * 30))
      const replayed = await replayLights(db.ledger, place, item, asked)
      for (const [index, on] of asked.entries()) {
        const { verdict } = await db.ledger.view(getItemLight, place, { item, on, scope: 'all' })
        expect(replayed[index], on).toEqual(verdict)
      }
    }),
    { numRuns: Number(process.env.GANGMU_LAW_RUNS ?? 8), seed: Number(process.env.GANGMU_LAW_SEED ?? 2026) },
  )
  console.info(`legal steps taken: ${[...taken].map(([what, count]) => `${what} ${count}`).join(', ')}`)
  // Refusals alone would prove nothing.
  for (const what of ['save', 'submit', 'approve', 'withdraw', 'propose'])
    expect(taken.get(what) ?? 0, what).toBeGreaterThan(0)
}, 300_000)
