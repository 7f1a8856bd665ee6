import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  adoptPlan,
  decideFindings,
  getDocument,
  getDocumentReading,
  type Ledger,
  listDocuments,
  openPlace,
} from '@gangmu/ledger'
import { z } from 'zod'
import { makeToken } from '../access/tokens.ts'
import { importDocument } from '../jobs/import-document.ts'
import { closeSampleYear } from './close-sample-year.ts'
import { decideAll } from './decide-all.ts'
import { issueSampleBreakdown } from './issue-sample-breakdown.ts'
import { loadFacts } from './load-facts.ts'
import { loadProgress } from './load-progress.ts'
import { loadUnits } from './load-units.ts'
import { sampleBreakdownSchema } from './sample-breakdown.ts'
import { sampleClosingSchema } from './sample-closing.ts'
import { sampleProgressSchema } from './sample-progress.ts'

const districtSchema = z.object({
  code: z.string(),
  name: z.object({ zh: z.string() }),
  parent: z.object({ code: z.string() }),
  /** File of the units and posts; a place whose units nothing names has none. */
  units: z.string().optional(),
  reports: z.array(z.object({ file: z.string() })),
  /** File of what a public report states, as data. */
  stated: z.string().optional(),
  /** Files of the breakdowns that are issued, the earliest first; a place whose units nobody names has none. */
  breakdowns: z.array(z.string()).default([]),
  /** Files of how a year ended. */
  closings: z.array(z.string()).default([]),
  /** Files of what became of them. */
  progress: z.array(z.string()).default([]),
})

const contextOf = (place: string) => ({ place, actor: 'system', idempotencyKey: makeToken() })

async function importReport(ledger: Ledger, place: string, file: string, bytes: Uint8Array): Promise<string> {
  const outcome = await importDocument({
    ledger,
    homePlace: place,
    request: { fileName: file, place, placeChoice: 'given', document: null, officePlaces: 'all', mayOpenPlaces: true },
    bytes,
    actor: 'system',
    idempotencyKey: makeToken(),
  })
  if (!outcome.ok) throw new Error(`Cannot load the sample ${file}: ${JSON.stringify(outcome.problem)}`)
  return outcome.document
}

/** Goes by what is there already, so that a start that was killed half-way is taken up again. */
async function loadReport(ledger: Ledger, place: string, folder: string, file: string): Promise<void> {
  const bytes = await readFile(join(folder, file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = (await ledger.view(listDocuments, place, undefined)).find(({ bytesSha256 }) => bytesSha256 === sha256)
  if (known?.state === 'adopted') return
  const document = known?.id ?? (await importReport(ledger, place, file, bytes))
  const { reading, document: detail } = await ledger.view(getDocumentReading, place, { document })
  if (detail.remainder?.complete !== true) {
    const { textVersion } = detail
    const decisions = decideAll(reading)
    await ledger.command(decideFindings, contextOf(place), { document, textVersion, decisions })
  }
  const { version } = await ledger.view(getDocument, place, { document })
  await ledger.command(adoptPlan, contextOf(place), { document, expectedVersion: version })
}

/**
 * Loads a district that is kept as a folder, the invented sample or an example, by the same way a person's import takes:
 * its units and posts, its reports, read, decided, adopted, the breakdowns that are issued of them, and what became of
 * those.
 * What is loaded already stays as it is.
 * @param folder `district.json`, and the reports and units that it names.
 * @returns The district's code.
 * @example await loadSample(ledger, 'samples/yunxiu') // '990102'
 */
export async function loadSample(ledger: Ledger, folder: string): Promise<string> {
  const district = districtSchema.parse(JSON.parse(await readFile(join(folder, 'district.json'), 'utf8')))
  const { code, name, parent, units, reports, stated, breakdowns, closings, progress } = district
  await ledger.command(openPlace, contextOf(code), { code, name: name.zh, parent: parent.code })
  if (units !== undefined) await loadUnits(ledger, code, name.zh, join(folder, units))
  for (const { file } of reports) await loadReport(ledger, code, folder, file)
  if (stated !== undefined) await loadFacts(ledger, code, join(folder, stated))
  for (const file of breakdowns) {
    const sample = sampleBreakdownSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))
    await issueSampleBreakdown(ledger, code, sample)
  }
  for (const file of closings) {
    const closing = sampleClosingSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))
    await closeSampleYear(ledger, code, closing)
  }
  for (const file of progress) {
    const sample = sampleProgressSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))
    await loadProgress(ledger, code, sample)
  }
  return code
}
