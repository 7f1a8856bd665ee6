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
  /** Why there is no session any more; null while there is one. */
  gone(): Error | null
  close(): Promise<void>
}

/** Longer than it takes to bring everything in that a killed process left in the log. */
const longestOpeningMs = 300_000

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

  const giveUp = (error: Error): void => {
    end(error)
    void worker.terminate()
  }

  await new Promise<void>((resolve, reject) => {
    const stop = startPatience(longestOpeningMs, () => {
      fail(new DatabaseError(`the database was not open within ${longestOpeningMs / 1000} s`, 'silent'))
    })
    const fail = (error: Error): void => {
      stop()
      giveUp(error)
      reject(error)
    }
    worker.on('error', (error) => fail(new DatabaseError(String(error), 'worker')))
    worker.on('exit', () => fail(new DatabaseError('the embedded database has ended', 'closed')))
    worker.on('message', (message: WorkerAnswer | 'ready') => {
      if (message === 'ready') {
        stop()
        return resolve()
      }
      const entry = waiting.get(message.id)
      waiting.delete(message.id)
      if (!('error' in message)) return entry?.resolve(message)
      const { code, final, message: text } = message.error
      entry?.reject(new DatabaseError(text, code))
      if (final) fail(new DatabaseError(text, code))
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
    giveUp,
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
 * the patience is ended with its thread, as a killed process would end it. However the thread ended (a disk that does not
 * take the log ends the database too), the next statement opens the database again; in memory there is nothing to open again.
 * @throws DatabaseError when it cannot be opened.
 */
export async function openPglite(dataDir: string | null, patienceMs: number): Promise<PgliteClient> {
  const kept: string[] = []
  let closed = false
  let session = Promise.resolve(await openSession(dataDir))

  /** The session that is open; where the last one was given up, another in its place. */
  const findSession = async (): Promise<Session> => {
    const last = await session
    if (closed || dataDir === null || last.gone() === null) return last
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

  /** As {@link findSession}; an opening that takes long goes on for those who come later. */
  const waitForSession = (): Promise<Session> =>
    new Promise((resolve, reject) => {
      const stop = startPatience(patienceMs, () => {
        reject(new DatabaseError(`the database was not open again within ${patienceMs / 1000} s`, 'silent'))
      })
      findSession().then(resolve, reject).finally(stop)
    })

  return {
    async query(sql, parameters) {
      const open = await waitForSession()
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
