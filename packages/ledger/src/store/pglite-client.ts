import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { DatabaseError } from './database-error.ts'
import type { WorkerAnswer, WorkerRequest } from './pglite-worker.ts'

/** Rows of one statement, and how many it changed. */
export interface QueryAnswer {
  readonly rows: readonly unknown[]
  readonly affected: number
}

/** An embedded database in a thread of its own. One session: whoever holds it must finish before the next begins. */
export interface PgliteClient {
  query(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer>
  close(): Promise<void>
}

/**
 * `GANGMU_PGLITE_TEMPLATE` names an uncompressed dump of an empty database. Where many new ones are opened, as in tests, it
 * saves making each from nothing: 0.5 s of computing instead of 3.
 */
function startWorker(dataDir: string | null): Worker {
  const fresh = dataDir === null || !existsSync(dataDir)
  const workerData = { dataDir, template: fresh ? (process.env.GANGMU_PGLITE_TEMPLATE ?? null) : null }
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./pglite-worker.mjs', import.meta.url), { workerData })
  // A thread does not get the loader of the process or of the test runner, so from sources it is given one first.
  const file = new URL('./pglite-worker.ts', import.meta.url).href
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`
  return new Worker(start, { workerData, eval: true })
}

/**
 * Opens the embedded database in `dataDir` (null: in memory only), in a worker thread.
 * @throws DatabaseError when it cannot be opened.
 */
export async function openPglite(dataDir: string | null): Promise<PgliteClient> {
  const worker = startWorker(dataDir)
  const waiting = new Map<number, { resolve: (answer: QueryAnswer) => void; reject: (error: Error) => void }>()
  let sequence = 0
  let gone: Error | null = null

  const ready = new Promise<void>((resolve, reject) => {
    const end = (error: Error): void => {
      gone = error
      reject(error)
      for (const { reject: refuse } of waiting.values()) refuse(error)
      waiting.clear()
    }
    worker.on('error', (error) => end(new DatabaseError(String(error), 'worker')))
    worker.on('exit', () => end(new DatabaseError('the embedded database has ended', 'closed')))
    worker.on('message', (message: WorkerAnswer | 'ready') => {
      if (message === 'ready') return resolve()
      const entry = waiting.get(message.id)
      waiting.delete(message.id)
      if (!('error' in message)) entry?.resolve(message)
      else if (entry) entry.reject(new DatabaseError(message.error.message, message.error.code))
      else end(new DatabaseError(message.error.message, message.error.code))
    })
  })
  await ready

  return {
    query(sql, parameters) {
      if (gone) return Promise.reject(gone)
      return new Promise((resolve, reject) => {
        sequence += 1
        waiting.set(sequence, { resolve, reject })
        const request: WorkerRequest = { id: sequence, sql, parameters }
        worker.postMessage(request)
      })
    },
    async close() {
      if (gone) return
      const exited = new Promise((resolve) => worker.once('exit', resolve))
      worker.postMessage('close')
      await exited
    },
  }
}
