import { parentPort } from 'node:worker_threads'
import { type OpenedDocument, openDocument } from '@gangmu/intake'
import { prepareReading, type StorableReading } from '@gangmu/ledger'
import { readReport } from '@gangmu/reader'
import type { ImportProblem } from './import-problem.ts'
import { findOnlyPlace } from './resolve-place.ts'

/** What the thread is asked: to open one file and read its text. */
export interface ReadRequest {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Longest text, in UTF-16 code units. */
  readonly chars: number
}

/** A file opened and read, ready to be stored. */
export interface ReadFile {
  readonly opened: OpenedDocument
  readonly reading: StorableReading
}

/** What it answers: first that the file is open, then the file, or why it was not read. */
export type ReadAnswer =
  | { readonly kind: 'stage'; readonly stage: 'reading' }
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  | { readonly kind: 'fault'; readonly reason: string }

const port = parentPort
if (!port) throw new Error('Cannot start: this module runs in a worker thread only')
const tell = (answer: ReadAnswer): void => port.postMessage(answer)

async function read({ fileName, bytes, chars }: ReadRequest): Promise<void> {
  const result = await openDocument(bytes, { name: fileName, limits: { chars } })
  if (!result.ok) {
    const { code, params } = result.problem
    return tell({ kind: 'refused', problem: { code: 'unreadable-file', params: { ...params, intake: code } } })
  }
  tell({ kind: 'stage', stage: 'reading' })
  const reading = readReport(result.document.text, { placeCode: (name) => findOnlyPlace(name)?.code ?? null })
  tell({ kind: 'read', file: { opened: result.document, reading: prepareReading(reading) } })
}

port.on('message', (request: ReadRequest) => {
  // A fault of ours travels as words: an error of a thread would lose its stack on the way.
  read(request).catch((error: unknown) => {
    tell({ kind: 'fault', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  })
})
