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
      // Not before the thread has ended: whoever is told may open the same files again.
      void exited.then(() => reject(gone))
    }
    worker.on('error', (error) => fail(new DatabaseError(String(error), 'worker')))
    worker.on('exit', () => fail(new DatabaseError('the embedded database has ended', 'closed')))
    worker.on('message', (message: WorkerAnswer | 'ready') => {
      if (gone) return
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

/** As the dialect begins a transaction; it ends one with `commit` or `rollback`. */
const isBegin = (sql: string): boolean => sql === 'begin' || sql.startsWith('begin ')

/**
 * Opens the embedded database in `dataDir` (null: in memory only), in a worker thread. A statement that takes longer than
 * the patience is ended with its thread, as a killed process would end it. However the thread ended (a disk that does not
 * take the log ends the database too), the next statement opens the database again; in memory there is nothing to open again.
 * A transaction stays in the session it began in: once that is gone, the rest of it is refused (57P02).
 * @throws DatabaseError when it cannot be opened.
 */
export async function openPglite(dataDir: string | null, patienceMs: number): Promise<PgliteClient> {
  const kept: string[] = []
  let closed = false
  /** The last session that was opened whole, be it gone or not. */
  let newest = await openSession(dataDir)
  let session = Promise.resolve(newest)
  /** The session of the transaction that runs. What is undone with a session must not go on in another. */
  let bound: Session | null = null

  /** The session that is open; where the last one was given up, another in its place. */
  const findSession = async (): Promise<Session> => {
    const last = await session
    if (closed || dataDir === null || last.gone() === null) return last
    const reopened = last.close().then(async () => {
      const next = await openSession(dataDir)
      try {
        for (const statement of kept) await next.query(statement, [])
      } catch (error) {
        next.giveUp(new DatabaseError(`a new session was refused what every one is told: ${error}`, 'closed'))
        await next.close()
        throw error
      }
      newest = next
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

  /** The session that this statement is for. */
  const findOwn = async (sql: string): Promise<Session> => {
    const own = isBegin(sql) ? null : bound
    if (isBegin(sql) || sql === 'commit' || sql === 'rollback') bound = null
    const reason = own?.gone()
    // 57P02, crash_shutdown: the transaction may be asked for again as a whole.
    if (reason) throw new DatabaseError(`the transaction was lost with its session: ${reason.message}`, '57P02')
    return own ?? waitForSession()
  }

  return {
    async query(sql, parameters) {
      if (sql === 'rollback' && (bound ?? newest).gone()) {
        // It was undone with its session. Why it failed is what its holder has to hear.
        bound = null
        return { rows: [], affected: 0 }
      }
      const open = await findOwn(sql)
      const stop = startPatience(patienceMs, () => {
        open.giveUp(new DatabaseError(`a statement was not done within ${patienceMs / 1000} s`, 'silent'))
      })
      try {
        const answer = await open.query(sql, parameters)
        if (isBegin(sql)) bound = open
        return answer
      } finally {
        stop()
      }
    },
    keepInSession: (statement) => void kept.push(statement),
    async close() {
      closed = true
      // An opening that failed has ended its thread itself.
      await (await session.catch(() => newest)).close()
    },
  }
}
