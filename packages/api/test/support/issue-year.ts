import { randomUUID } from 'node:crypto'
import {
  adoptBreakdown,
  adoptPlan,
  changeItems,
  confirmBreakdown,
  decideFindings,
  draftBreakdown,
  fillSlots,
  getBreakdown,
  getDocument,
  getDocumentReading,
  issueBreakdown,
  listItems,
  type WorkItem,
} from '@gangmu/ledger'
import { decideAll } from '../../src/sample/decide-all.ts'
import { workReport } from './sample-text.ts'
import { home, type TestApi } from './start-api.ts'
import { importText } from './wait-for-job.ts'

/** The year that is issued here, on 26 January. */
const year = 2026

/**
 * Imports a report at home, breaks it down to one unit and issues it. The units of `addUnits` are there already.
 * @returns The items as issued.
 */
export async function issueYear({ ledger, office }: TestApi, unit = 'transport'): Promise<readonly WorkItem[]> {
  const at = new Date('2026-01-26T02:00:00.000Z')
  const context = () => ({ place: home, actor: 'system', idempotencyKey: randomUUID(), at })
  const document = await importText(office, home, '2026年报告.txt', workReport(year))
  const { reading, document: detail } = await ledger.view(getDocumentReading, home, { document })
  const decisions = decideAll(reading)
  await ledger.command(decideFindings, context(), { document, textVersion: detail.textVersion, decisions })
  const { version } = await ledger.view(getDocument, home, { document })
  await ledger.command(adoptPlan, context(), { document, expectedVersion: version })
  await ledger.command(draftBreakdown, context(), { year })
  const { items } = await ledger.view(listItems, home, { year })
  const changes = items.map(({ id, version: expectedVersion }) => ({
    id,
    expectedVersion,
    patch: {
      deadline: '2026-12-31',
      deliverable: '通过验收',
      cadence: 'monthly',
      duties: [{ role: 'lead' as const, unit, post: null }],
    },
  }))
  await ledger.command(changeItems, context(), { year, changes })
  const look = () => ledger.view(getBreakdown, home, { year })
  const { slots } = await look()
  const empty = slots.filter(({ name }) => name === null)
  const named = empty.map(({ commitment, number, version: expectedVersion }) => ({
    commitment,
    number,
    expectedVersion,
    name: `云桥${number}路`,
  }))
  if (named.length > 0) await ledger.command(fillSlots, context(), { year, slots: named })
  for (const leader of (await look()).gaps.unconfirmed) {
    const { version: expectedVersion } = await look()
    await ledger.command(confirmBreakdown, context(), { year, expectedVersion, leader, own: false })
  }
  const now = async () => ({ year, expectedVersion: (await look()).version })
  const meeting = { meeting: '区政府第9次常务会议', adoptedOn: '2026-01-20' }
  if ((await look()).state === 'draft') {
    await ledger.command(confirmBreakdown, context(), { ...(await now()), leader: null, own: false })
  }
  await ledger.command(adoptBreakdown, context(), { ...(await now()), ...meeting })
  const issue = { issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-01-26' }
  await ledger.command(issueBreakdown, context(), { ...(await now()), ...issue })
  return (await ledger.view(listItems, home, { year })).items
}
