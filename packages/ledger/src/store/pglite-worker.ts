import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { levelledTypes } from './levelled-types.ts'

/** What the other side asks: one statement with its parameters, or one or more statements without any. */
export interface WorkerRequest {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/**
 * What this side answers. Errors travel as data, with the SQLSTATE in `code`; after one that is `final` the database does
 * nothing any more, and a statement given to it would never be answered.
 */
export type WorkerAnswer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affected: number }
  | {
      readonly id: number
      readonly error: { readonly message: string; readonly code: string | undefined; readonly final: boolean }
    }

const port = parentPort
if (!port) throw new Error('Cannot start: this module runs in a worker thread only')

const { dataDir, template } = workerData as { dataDir: string | null; template: string | null }
/** OID of bytea. PGlite's own way builds an array with a string for every byte: gigabytes for a large file. */
const bytea = 17
const parsers: Record<number, (text: string) => unknown> = {
  ...Object.fromEntries(levelledTypes.map(({ oid, parse }) => [oid, parse])),
  [bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
}
const serializers: Record<number, (value: unknown) => string> = {
  [bytea](value) {
    if (!(value instanceof Uint8Array)) throw new TypeError('Cannot write bytea: the value is not bytes')
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  },
}
/** The statement that runs; 0: none, as while the database is opened. */
let current = 0
const ends = ['PANIC:  ', 'FATAL:  ']

/**
 * A database that ends itself, as when the disk does not take its log, never comes back from the statement, or from being
 * opened: this thread goes round in it without end. Its own log is the only place where that is told. A line of it begins
 * with the time and, in brackets, a process; lines that go on begin with a tab.
 */
function watchLog(line: string): boolean {
  const text = line.slice(line.indexOf('] ') + 2)
  const end = ends.find((word) => text.startsWith(word))
  if (end !== undefined && !line.startsWith('\t')) {
    // 57P02, crash_shutdown: what was asked may be asked again, of the database that is opened next.
    const error = { message: text.slice(end.length), code: '57P02', final: true }
    port?.postMessage({ id: current, error } satisfies WorkerAnswer)
  }
  return false
}

const database = new PGlite({
  onStderr: watchLog,
  parsers,
  serializers,
  ...(dataDir ? { dataDir } : {}),
  ...(template ? { loadDataDir: new Blob([readFileSync(template)], { type: 'application/x-tar' }) } : {}),
})

async function answer({ id, sql, parameters }: WorkerRequest): Promise<WorkerAnswer> {
  current = id
  try {
    const result =
      parameters.length > 0 ? await database.query(sql, [...parameters]) : (await database.exec(sql)).at(-1)
    return { id, rows: result?.rows ?? [], affected: result?.affectedRows ?? 0 }
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string }
    return { id, error: { message: message ?? String(error), code, final: false } }
  } finally {
    current = 0
  }
}

let last: Promise<void> = Promise.resolve()
port.on('message', (request: WorkerRequest | 'close') => {
  last = last.then(async () => {
    if (request !== 'close') return port.postMessage(await answer(request))
    await database.close()
    port.close()
  })
})

database.waitReady.then(
  () => port.postMessage('ready'),
  (error: unknown) => port.postMessage({ id: 0, error: { message: String(error), code: 'worker', final: true } }),
)
