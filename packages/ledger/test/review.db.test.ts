import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adoptPlan } from '../src/commands/adopt-plan.ts'
import { decideFindings } from '../src/commands/decide-findings.ts'
import { moveDecision } from '../src/commands/move-decision.ts'
import { storeDocument } from '../src/commands/store-document.ts'
import { storeReading } from '../src/commands/store-reading.ts'
import { withdrawDecision } from '../src/commands/withdraw-decision.ts'
import type { DecisionInput } from '../src/domain/decision.ts'
import { getAdoptedReport } from '../src/views/get-adopted-report.ts'
import { getCommitment } from '../src/views/get-commitment.ts'
import { getDocument } from '../src/views/get-document.ts'
import { getDocumentFile } from '../src/views/get-document-file.ts'
import { getDocumentReading } from '../src/views/get-document-reading.ts'
import { getHome } from '../src/views/get-home.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import { listCommitments } from '../src/views/list-commitments.ts'
import { listDocuments } from '../src/views/list-documents.ts'
import { listOrphans } from '../src/views/list-orphans.ts'
import { examplePlan, exampleText, makeDocument, makeReading } from './support/make-reading.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { acceptAll, contextOf, decideAll, prepareDocument, preparePlace } from './support/prepare-place.ts'

let db: TestLedger
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

const clauseAt = (words: string, text = exampleText) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, quote: words }
}
const accept = (words: string, expectedVersion = 0): DecisionInput => ({
  kind: 'commitment',
  anchor: clauseAt(words),
  verdict: 'accept',
  expectedVersion,
})

describe('a document', () => {
  test('comes back to the byte, with its reading and everything open', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const input = makeDocument()
    const file = await db.ledger.view(getDocumentFile, place, { document })
    expect(new Uint8Array(file.bytes)).toEqual(input.bytes)
    expect(file).toMatchObject({ fileName: 'report.txt', mediaType: 'text/plain', bytesSha256: input.bytesSha256 })
    const { reading, decisions, document: detail } = await db.ledger.view(getDocumentReading, place, { document })
    expect(reading).toEqual(input.reading)
    expect(decisions).toEqual([])
    expect(detail).toMatchObject({ textVersion: 1, state: 'in-review', encoding: 'utf-8', orphans: 0, adoption: null })
    expect(detail.remainder).toMatchObject({ complete: false, findings: { total: 4, open: 4 } })
    const [listed] = await db.ledger.view(listDocuments, place, undefined)
    expect(listed).toMatchObject({ id: document, title: '云岫区人民政府工作报告', year: 2026, kind: 'work-report' })
  })

  test('is imported once into a place, and may be in another', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    await expect(db.ledger.command(storeDocument, contextOf(place), makeDocument())).rejects.toMatchObject({
      code: 'already-imported',
      params: { title: '云岫区人民政府工作报告', document },
    })
    const other = await prepareDocument(db.ledger)
    expect(other.document).not.toBe(document)
  })

  test('of another place is absent', async () => {
    const { document } = await prepareDocument(db.ledger)
    const elsewhere = await preparePlace(db.ledger)
    for (const view of [getDocument, getDocumentReading, getDocumentFile, listOrphans] as const) {
      await expect(db.ledger.view(view as typeof getDocument, elsewhere, { document })).rejects.toMatchObject({
        code: 'not-found',
      })
    }
    const decide = { document, textVersion: 1, decisions: [accept('新建学校3所')] }
    await expect(db.ledger.command(decideFindings, contextOf(elsewhere), decide)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test.each([
    ['U+0000 in the text', `${exampleText}\u0000`, 'unreadable-file'],
    ['half a surrogate pair', `${exampleText}\ud83d`, 'unreadable-file'],
  ])('%s is refused, and nothing is kept', async (_name, text, code) => {
    const place = await preparePlace(db.ledger)
    await expect(db.ledger.command(storeDocument, contextOf(place), makeDocument(text))).rejects.toMatchObject({ code })
    expect(await db.ledger.view(listDocuments, place, undefined)).toEqual([])
  })

  test('whose hash is not that of its bytes or text is refused', async () => {
    const place = await preparePlace(db.ledger)
    for (const wrong of [{ bytesSha256: 'a' }, { textSha256: 'a' }, { reading: makeReading('别的\n文字', {}) }]) {
      const input = { ...makeDocument(), ...wrong }
      await expect(db.ledger.command(storeDocument, contextOf(place), input)).rejects.toMatchObject({
        code: 'invalid-request',
        params: { where: Object.keys(wrong)[0] },
      })
    }
  })

  test('needs an open place', async () => {
    await expect(db.ledger.command(storeDocument, contextOf('990999'), makeDocument())).rejects.toMatchObject({
      code: 'place-unknown',
    })
  })
})

describe('a decision', () => {
  test('closes what it is on, can be changed, taken back and taken again, and its numbering goes on', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const decide = (decision: DecisionInput) =>
      db.ledger.command(decideFindings, contextOf(place), { document, textVersion: 1, decisions: [decision] })
    const first = await decide(accept('新建学校3所'))
    expect(first.remainder.findings.open).toBe(3)
    expect(first.decisions[0]).toMatchObject({
      version: 1,
      verdict: 'accept',
      by: 'officer-1',
      current: { quote: '新建学校3所' },
    })
    const second = await decide({ ...accept('新建学校3所', 1), verdict: 'reject', reason: '不是承诺' })
    expect(second.decisions[0]).toMatchObject({
      id: first.decisions[0]?.id,
      version: 2,
      verdict: 'reject',
      reason: '不是承诺',
    })
    const decision = first.decisions[0]!.id
    const back = await db.ledger.command(withdrawDecision, contextOf(place), { document, decision, expectedVersion: 2 })
    expect(back.remainder.findings.open).toBe(4)
    expect((await db.ledger.view(getDocumentReading, place, { document })).decisions).toEqual([])
    const again = await decide(accept('新建学校3所'))
    expect(again.decisions[0]).toMatchObject({ id: decision, version: 4 })
    const { entries } = await db.ledger.view(listAuditEntries, place, {})
    expect(entries.filter(({ what }) => what === `decision:${decision}`).map(({ action }) => action)).toEqual([
      'finding-decided',
      'decision-withdrawn',
      'finding-decided',
      'finding-decided',
    ])
  })

  test('made on what somebody changed meanwhile is refused with both versions, and nothing of it is written', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const decide = (decisions: DecisionInput[]) =>
      db.ledger.command(decideFindings, contextOf(place), { document, textVersion: 1, decisions })
    await decide([accept('新建学校3所')])
    await expect(decide([accept('改造道路12公里'), accept('新建学校3所')])).rejects.toMatchObject({
      code: 'version-conflict',
      params: { expected: 0, actual: 1 },
    })
    expect((await db.ledger.view(getDocumentReading, place, { document })).decisions).toHaveLength(1)
  })

  test.each([
    ['words that are not there', { anchor: { start: 0, end: 2, quote: '甲乙' } }, 'quote-mismatch'],
    ['a place outside the text', { anchor: { start: 9000, end: 9002, quote: '甲乙' } }, 'quote-mismatch'],
    ['rejecting without a reason', { verdict: 'reject', reason: ' ' }, 'reason-missing'],
    ['correcting without a reason', { verdict: 'correct', correction: { verb: '建成' } }, 'reason-missing'],
    ['correcting without a correction', { verdict: 'correct', reason: '有误' }, 'invalid-request'],
    ['excusing a finding', { verdict: 'excuse', reason: '有误' }, 'invalid-request'],
    ['accepting a remainder', { kind: 'remainder-clause', verdict: 'accept' }, 'invalid-request'],
    ['a reason that cannot be kept', { verdict: 'reject', reason: '有\u0000误' }, 'invalid-request'],
    [
      'a correction that cannot be kept',
      { verdict: 'correct', reason: '有误', correction: { verb: '\ud800' } },
      'invalid-request',
    ],
  ])('%s is refused', async (_name, change, code) => {
    const { place, document } = await prepareDocument(db.ledger)
    const decisions = [{ ...accept('新建学校3所'), ...change } as DecisionInput]
    await expect(
      db.ledger.command(decideFindings, contextOf(place), { document, textVersion: 1, decisions }),
    ).rejects.toMatchObject({ code })
    expect((await db.ledger.view(getDocument, place, { document })).version).toBe(1)
  })

  test('twice on the same words in one request is refused', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const decisions = [accept('新建学校3所'), accept('新建学校3所', 1)]
    await expect(
      db.ledger.command(decideFindings, contextOf(place), { document, textVersion: 1, decisions }),
    ).rejects.toMatchObject({ code: 'invalid-request' })
  })
})

describe('a newer reader', () => {
  test('keeps every decision with its words, also one on words it no longer finds', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const decisions = [accept('新建学校3所'), accept('改造道路12公里')]
    await db.ledger.command(decideFindings, contextOf(place), { document, textVersion: 1, decisions })
    const [, ...others] = examplePlan.commitments!
    const reading = makeReading(exampleText, { ...examplePlan, commitments: others })
    const input = { document, textVersion: 1, reading, readerVersion: 'test-2' }
    const { number, remainder } = await db.ledger.command(storeReading, contextOf(place), input)
    expect(number).toBe(2)
    expect(remainder.findings).toEqual({ total: 3, open: 2 })
    const shown = await db.ledger.view(getDocumentReading, place, { document })
    expect(shown.reading.commitments).toHaveLength(3)
    expect(shown.decisions.map(({ current }) => current?.quote)).toEqual(['新建学校3所', '改造道路12公里'])
    expect(shown.document.orphans).toBe(0)
  })

  test('cannot bring another text in', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const reading = makeReading(`${exampleText}添`, {})
    await expect(
      db.ledger.command(storeReading, contextOf(place), { document, textVersion: 1, reading, readerVersion: 'x' }),
    ).rejects.toMatchObject({ code: 'quote-mismatch' })
  })
})

describe('a new text version', () => {
  test('takes decisions along with their words; the rest are orphans until a person moves or withdraws them', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const decisions = [accept('新建学校3所'), accept('建设鹊桥、石门等5个水厂')]
    const first = await db.ledger.command(decideFindings, contextOf(place), { document, textVersion: 1, decisions })
    const changed = exampleText.replace('新建学校3所', '新建学校5所').replace('云岫区人民', '澜江市云岫区人民')
    const plan = {
      ...examplePlan,
      commitments: examplePlan.commitments!.with(0, { words: '新建学校5所', verb: '新建' }),
    }
    const next = await db.ledger.command(storeDocument, contextOf(place), makeDocument(changed, plan, document))
    expect(next).toEqual({ document, textVersion: 2 })

    const shown = await db.ledger.view(getDocumentReading, place, { document })
    expect(shown.document).toMatchObject({ textVersion: 2, orphans: 1, textVersions: [{ number: 1 }, { number: 2 }] })
    const works = shown.decisions.find(({ anchor }) => anchor.quote === '建设鹊桥、石门等5个水厂')
    expect(works).toMatchObject({
      version: 1,
      anchor: { textVersion: 1 },
      current: clauseAt('建设鹊桥、石门等5个水厂', changed),
    })

    const orphans = await db.ledger.view(listOrphans, place, { document })
    expect(orphans).toHaveLength(1)
    expect(orphans[0]?.decision).toMatchObject({ id: first.decisions[0]?.id, current: null })
    expect(orphans[0]?.candidates[0]?.quote).toBe('新建学校5所')
    expect((await db.ledger.view(getHome, place, undefined)).next[0]).toMatchObject({ code: 'see-orphans', open: 1 })

    const { start, end, quote } = orphans[0]!.candidates[0]!
    const move = { document, decision: orphans[0]!.decision.id, anchor: { start, end, quote }, expectedVersion: 1 }
    const moved = await db.ledger.command(moveDecision, contextOf(place), move)
    expect(moved.decision).toMatchObject({ version: 2, verdict: 'accept', current: { quote: '新建学校5所' } })
    expect(moved.remainder.findings.open).toBe(2)
    expect(await db.ledger.view(listOrphans, place, { document })).toEqual([])
  })

  test('makes decisions on the old one refused', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    await db.ledger.command(storeDocument, contextOf(place), makeDocument(`${exampleText}完。`, examplePlan, document))
    await expect(
      db.ledger.command(decideFindings, contextOf(place), {
        document,
        textVersion: 1,
        decisions: [accept('新建学校3所')],
      }),
    ).rejects.toMatchObject({ code: 'version-conflict', params: { expected: 1, actual: 2 } })
  })

  test('an orphan cannot be put where another decision of its kind stands', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const { decisions } = await db.ledger.command(decideFindings, contextOf(place), {
      document,
      textVersion: 1,
      decisions: [accept('新建学校3所'), accept('改造道路12公里')],
    })
    const move = { document, decision: decisions[0]!.id, anchor: clauseAt('改造道路12公里'), expectedVersion: 1 }
    await expect(db.ledger.command(moveDecision, contextOf(place), move)).rejects.toMatchObject({
      code: 'version-conflict',
    })
  })
})

describe('adoption', () => {
  test('is refused while anything is open, and says how much', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    await expect(
      db.ledger.command(adoptPlan, contextOf(place), { document, expectedVersion: 1 }),
    ).rejects.toMatchObject({ code: 'remainder-open', params: { numbers: 1, clauses: 1, findings: 4, headings: 0 } })
  })

  test('makes commitments with addresses that are found, and closes the document', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const expectedVersion = await decideAll(db.ledger, place, document)
    expect((await db.ledger.view(getHome, place, undefined)).next[0]).toMatchObject({ code: 'adopt' })
    expect(await db.ledger.command(adoptPlan, contextOf(place), { document, expectedVersion })).toEqual({
      commitments: 4,
    })

    const { commitments, total } = await db.ledger.view(listCommitments, place, {})
    expect(total).toBe(4)
    expect(commitments.map(({ address }) => address)).toEqual([1, 2, 3, 4].map((n) => `${place}-2026-00${n}`))
    for (const commitment of commitments) {
      expect(await db.ledger.view(getCommitment, place, { address: commitment.address })).toEqual(commitment)
      const { start, end, quote } = commitment.quote
      expect(exampleText.slice(start, end)).toBe(quote)
    }
    const detail = await db.ledger.view(getDocument, place, { document })
    expect(detail).toMatchObject({ state: 'adopted', adoption: { by: 'officer-1', commitments: 4 } })
    const report = await db.ledger.view(getAdoptedReport, place, {})
    expect(report).toMatchObject({ text: exampleText, years: [2026], document: { id: document, year: 2026 } })
    expect(report.commitments).toEqual(commitments)
    expect(await db.ledger.view(getHome, place, undefined)).toMatchObject({
      documents: { total: 1, inReview: 0, adopted: 1 },
      commitments: { total: 4, targets: 1, tasks: 2, projects: 1 },
    })
    const refused = { code: 'already-adopted' }
    const version = detail.version
    await expect(
      db.ledger.command(adoptPlan, contextOf(place), { document, expectedVersion: version }),
    ).rejects.toMatchObject(refused)
    const decide = { document, textVersion: 1, decisions: [accept('新建学校3所', 1)] }
    await expect(db.ledger.command(decideFindings, contextOf(place), decide)).rejects.toMatchObject(refused)
    const next = makeDocument(`${exampleText}完。`, examplePlan, document)
    await expect(db.ledger.command(storeDocument, contextOf(place), next)).rejects.toMatchObject(refused)
  })

  test('of a second document of the year goes on counting', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    await db.ledger.command(adoptPlan, contextOf(place), {
      document,
      expectedVersion: await decideAll(db.ledger, place, document),
    })
    const second = await db.ledger.command(storeDocument, contextOf(place), makeDocument(`${exampleText}完。`))
    await db.ledger.command(adoptPlan, contextOf(place), {
      document: second.document,
      expectedVersion: await decideAll(db.ledger, place, second.document),
    })
    const { commitments } = await db.ledger.view(listCommitments, place, { document: second.document })
    expect(commitments.map(({ number }) => number)).toEqual([5, 6, 7, 8])
  })

  test('of what is no plan is refused', async () => {
    const place = await preparePlace(db.ledger)
    for (const input of [makeDocument(exampleText, { year: null }), makeDocument(`${exampleText}完。`, {})]) {
      const { document } = await db.ledger.command(storeDocument, contextOf(place), input)
      await expect(
        db.ledger.command(adoptPlan, contextOf(place), { document, expectedVersion: 1 }),
      ).rejects.toMatchObject({ code: 'not-a-plan' })
    }
  })

  test('seen too early is refused with both versions', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    await decideAll(db.ledger, place, document)
    await expect(
      db.ledger.command(adoptPlan, contextOf(place), { document, expectedVersion: 1 }),
    ).rejects.toMatchObject({ code: 'version-conflict', params: { expected: 1, actual: 2 } })
  })
})

describe('a list of commitments', () => {
  test('is filtered and sorted; words mean themselves', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    await db.ledger.command(adoptPlan, contextOf(place), {
      document,
      expectedVersion: await decideAll(db.ledger, place, document),
    })
    const numbers = async (filter: Parameters<typeof listCommitments.read>[2]) =>
      (await db.ledger.view(listCommitments, place, filter)).commitments.map(({ number }) => number)
    expect(await numbers({ sort: '-number' })).toEqual([4, 3, 2, 1])
    expect(await numbers({ sort: 'kind' })).toEqual([4, 1, 2, 3])
    expect(await numbers({ sort: 'section' })).toEqual([1, 2, 3, 4])
    expect(await numbers({ kind: 'task' })).toEqual([2, 3])
    expect(await numbers({ q: '学校' })).toEqual([2, 3])
    expect(await numbers({ q: '6%' })).toEqual([1])
    expect(await numbers({ q: '%' })).toEqual([1])
    expect(await numbers({ q: '学_' })).toEqual([])
    expect(await numbers({ year: 2025 })).toEqual([])
    expect(await numbers({ document: 'no-such-document' })).toEqual([])
  })
})

test('accepting everything leaves nothing open', async () => {
  const { place, document } = await prepareDocument(db.ledger)
  const { reading } = await db.ledger.view(getDocumentReading, place, { document })
  const decisions = acceptAll(reading)
  const { remainder } = await db.ledger.command(decideFindings, contextOf(place), {
    document,
    textVersion: 1,
    decisions,
  })
  expect(remainder).toMatchObject({ complete: true })
})
