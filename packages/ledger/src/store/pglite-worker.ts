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

/** What this side answers. Errors travel as data, with the SQLSTATE in `code`. */
export type WorkerAnswer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affected: number }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string | undefined } }

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
const database = new PGlite({
  parsers,
  serializers,
  ...(dataDir ? { dataDir } : {}),
  ...(template ? { loadDataDir: new Blob([readFileSync(template)], { type: 'application/x-tar' }) } : {}),
})

async function answer({ id, sql, parameters }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const result =
      parameters.length > 0 ? await database.query(sql, [...parameters]) : (await database.exec(sql)).at(-1)
    return { id, rows: result?.rows ?? [], affected: result?.affectedRows ?? 0 }
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string }
    return { id, error: { message: message ?? String(error), code } }
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
  (error: unknown) => port.postMessage({ id: 0, error: { message: String(error), code: undefined } }),
)
