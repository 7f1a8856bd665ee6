import { DatabaseError } from './database-error.ts'
import { startPatience } from './patience.ts'
import type { WorkerAnswer, WorkerRequest } from './pglite-worker.ts'
import { startPgliteWorker } from './start-pglite-worker.ts'

/** Rows of one statement, and how many it changed. */
export interface QueryAnswer {
  readonly rows: readonly unknown[]
  readonly affected: number
}

/** An embedded database in a thread of its own. One session: whoever holds it must finish before the next begins. */
export interface PgliteClient {
  query(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer>
  /** A statement for every session that is opened after this one. */
  keepInSession(statement: string): void
  close(): Promise<void>
}

/** One thread with its database. */
interface Session {
  query(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer>
  /** Ends the thread in the middle of whatever it does; everybody who waits is told why. */
  giveUp(error: Error): void
  /** Why there is no session any more; null while there is. */
  gone(): Error | null
  close(): Promise<void>
}

async function openSession(dataDir: string | null): Promise<Session> {
  const worker = startPgliteWorker(dataDir)
  const waiting = new Map<number, { resolve: (answer: QueryAnswer) => void; reject: (error: Error) => void }>()
  let sequence = 0
  let gone: Error | null = null
  const end = (error: Error): void => {
    gone ??= error
    for (const { reject: refuse } of waiting.values()) refuse(gone)
    waiting.clear()
  }
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error): void => {
      end(error)
      reject(error)
    }
    worker.on('error', (error) => fail(new DatabaseError(String(error), 'worker')))
    worker.on('exit', () => fail(new DatabaseError('the embedded database has ended', 'closed')))
    worker.on('message', (message: WorkerAnswer | 'ready') => {
      if (message === 'ready') return resolve()
      const entry = waiting.get(message.id)
      waiting.delete(message.id)
      if (!('error' in message)) entry?.resolve(message)
      else if (entry) entry.reject(new DatabaseError(message.error.message, message.error.code))
      else if (message.id === 0) fail(new DatabaseError(message.error.message, message.error.code))
    })
  })

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
    giveUp(error) {
      end(error)
      void worker.terminate()
    },
    gone: () => gone,
    async close() {
      // One that was given up may still be at its end: nobody else may have the files until it is.
      if (!gone) worker.postMessage('close')
      await exited
    },
  }
}

/**
 * Opens the embedded database in `dataDir` (null: in memory only), in a worker thread. A statement that takes longer than
 * the patience is ended with its thread, as a killed process would end it, and the next one opens the database again; in
 * memory there is nothing to open again.
 * @throws DatabaseError when it cannot be opened.
 */
export async function openPglite(dataDir: string | null, patienceMs: number): Promise<PgliteClient> {
  const kept: string[] = []
  let closed = false
  let session = Promise.resolve(await openSession(dataDir))

  /** The session that is open; where the last one was given up, another in its place. */
  const findSession = async (): Promise<Session> => {
    const last = await session
    if (closed || dataDir === null || (last.gone() as DatabaseError | null)?.code !== 'silent') return last
    const reopened = last.close().then(async () => {
      const next = await openSession(dataDir)
      for (const statement of kept) await next.query(statement, [])
      return next
    })
    session = reopened
    // Where it could not be opened, the next statement tries again.
    reopened.catch(() => {
      session = Promise.resolve(last)
    })
    return reopened
  }

  return {
    async query(sql, parameters) {
      const open = await findSession()
      const stop = startPatience(patienceMs, () => {
        open.giveUp(new DatabaseError(`a statement was not done within ${patienceMs / 1000} s`, 'silent'))
      })
      try {
        return await open.query(sql, parameters)
      } finally {
        stop()
      }
    },
    keepInSession: (statement) => void kept.push(statement),
    async close() {
      closed = true
      await (await session).close()
    },
  }
}
