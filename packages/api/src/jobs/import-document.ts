import { programVersion } from '@gangmu/contract'
import type { IntakeNotice } from '@gangmu/intake'
import { type Ledger, LedgerProblem, storeDocument } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ImportProblem } from './import-problem.ts'
import type { ImportRequest } from './import-request.ts'
import { readPool } from './read-pool.ts'
import { resolvePlace } from './resolve-place.ts'

/** Stages of an import, in order; a job shows them as its progress. */
export const importStages = ['opening', 'reading', 'storing'] as const

/** One stage of an import. */
export type ImportStage = (typeof importStages)[number]

/** One file on its way into the ledger. */
export interface ImportWork {
  readonly ledger: Ledger
  readonly homePlace: string
  readonly request: ImportRequest
  readonly bytes: Uint8Array
  readonly actor: string
  /** Makes a repeated import of the same job have one effect. */
  readonly idempotencyKey: string
  readonly onStage?: (stage: ImportStage) => Promise<void> | void
}

/** Where an imported document came to lie, or why it did not. */
export type ImportOutcome =
  | {
      readonly ok: true
      readonly place: string
      readonly document: string
      /** What is worth knowing about the file: what its format could not say, what was left out. */
      readonly notices: readonly IntakeNotice[]
    }
  | { readonly ok: false; readonly problem: ImportProblem }

/**
 * Longest text that is taken for a report, in UTF-16 code units: ten times the longest ones known. A text beyond it is a
 * collection or no report.
 */
const longestReport = 300_000

async function importOpened(work: ImportWork): Promise<ImportOutcome> {
  const { ledger, request, bytes, actor } = work
  await work.onStage?.('opening')
  // Heard at once, so that a stage that could not be told waits for the file to be read and is thrown then.
  let told: Promise<{ readonly error: unknown } | null> = Promise.resolve(null)
  const read = await readPool.read({ fileName: request.fileName, bytes, chars: longestReport }, (stage) => {
    told = Promise.resolve(work.onStage?.(stage)).then(
      () => null,
      (error: unknown) => ({ error }),
    )
  })
  const untold = await told
  if (untold) throw untold.error
  if (!read.ok) return read
  const { opened, reading } = read.file
  await work.onStage?.('storing')
  const place = await resolvePlace(ledger, request, reading.document.place, actor, work.homePlace)
  const { document } = await ledger.command(
    storeDocument,
    { place, actor, idempotencyKey: work.idempotencyKey },
    {
      ...opened,
      fileName: request.fileName,
      bytes,
      reading,
      readerVersion: programVersion,
      ...(request.document === null ? {} : { document: request.document }),
    },
  )
  return { ok: true, place, document, notices: opened.warnings }
}

/**
 * Brings one file through intake and reader into the ledger.
 * What a person can put right comes back as a problem; what is a fault of ours is thrown.
 * @example const outcome = await importDocument({ ledger, homePlace, request, bytes, actor, idempotencyKey })
 */
export async function importDocument(work: ImportWork): Promise<ImportOutcome> {
  try {
    return await importOpened(work)
  } catch (error) {
    if (error instanceof ApiProblem || error instanceof LedgerProblem) {
      return { ok: false, problem: { code: error.code, params: error.params } }
    }
    throw error
  }
}
