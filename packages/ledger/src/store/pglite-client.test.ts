import { EventEmitter } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { openPglite } from './pglite-client.ts'
import type { WorkerAnswer, WorkerRequest } from './pglite-worker.ts'

/** How a thread opens: `ready`, or it says that it cannot, or says nothing. */
type Opening = 'ready' | 'refused' | 'silent'

/** A thread without a database: writes down what it is told, and ends when the test lets it. */
class FakeThread extends EventEmitter {
  readonly said: string[] = []
  readonly others: number
  alive = true
  /** False: told to end, it stays as one in a system call does, until {@link exit}. */
  obeys = true
  refuses: string | null = null

  constructor(opening: Opening) {
    super()
    this.others = threads.filter(({ alive }) => alive).length
    threads.push(this)
    queueMicrotask(() => {
      if (opening === 'ready') this.emit('message', 'ready')
      const error = { message: 'cannot open', code: 'worker', final: true }
      if (opening === 'refused') this.emit('message', { id: 0, error } satisfies WorkerAnswer)
    })
  }

  exit(): void {
    if (!this.alive) return
    this.alive = false
    this.emit('exit', 1)
  }

  terminate(): void {
    this.said.push('(ended)')
    if (this.obeys) queueMicrotask(() => this.exit())
  }

  postMessage(message: WorkerRequest | 'close'): void {
    if (message === 'close') {
      this.exit()
      return
    }
    const { id, sql } = message
    this.said.push(sql)
    const error = { message: 'refused', code: '42704', final: false }
    const answer: WorkerAnswer = sql === this.refuses ? { id, error } : { id, rows: [], affected: 0 }
    queueMicrotask(() => {
      if (this.alive) this.emit('message', answer)
    })
  }
}

const threads: FakeThread[] = []
/** What is done to the n-th thread before it opens, and how it does. */
const plan: { opening?: Opening; with?: Partial<FakeThread> }[] = []
vi.mock('./start-pglite-worker.ts', () => ({
  startPgliteWorker() {
    const { opening = 'ready', with: changes = {} } = plan[threads.length] ?? {}
    return Object.assign(new FakeThread(opening), changes)
  },
}))
afterEach(() => {
  threads.length = 0
  plan.length = 0
})

const open = () => openPglite('anywhere', 5000)
const said = () => threads.map((thread) => thread.said)

test('a transaction whose thread ends between two statements is lost as a whole; the next one begins in a new session', async () => {
  const client = await open()
  await client.query('begin', [])
  await client.query('insert A', [])
  threads[0]?.exit()
  await expect(client.query('insert B', [])).rejects.toMatchObject({ code: '57P02' })
  await expect(client.query('commit', [])).rejects.toMatchObject({ code: '57P02' })
  await expect(client.query('rollback', [])).resolves.toEqual({ rows: [], affected: 0 })
  // Not even asked for: nothing was opened to undo what is gone.
  expect(threads).toHaveLength(1)
  await client.query('begin', [])
  await client.query('insert B', [])
  await client.query('commit', [])
  expect(said()).toEqual([
    ['begin', 'insert A', '(ended)'],
    ['begin', 'insert B', 'commit'],
  ])
})

test('a transaction whose thread ends before its commit is not said to be kept', async () => {
  const client = await open()
  await client.query('begin isolation level repeatable read', [])
  threads[0]?.exit()
  await expect(client.query('commit', [])).rejects.toMatchObject({ code: '57P02' })
  // Over with its commit, also where nobody rolls it back.
  await client.query('select 1', [])
  expect(threads[1]?.said).toEqual(['select 1'])
})

test('outside a transaction a statement opens the database again, also after one that was finished', async () => {
  const client = await open()
  for (const statement of ['begin', 'commit']) await client.query(statement, [])
  threads[0]?.exit()
  await client.query('select 1', [])
  for (const statement of ['begin', 'rollback']) await client.query(statement, [])
  threads[1]?.exit()
  await client.query('select 2', [])
  expect(said().slice(1)).toEqual([['select 1', 'begin', 'rollback', '(ended)'], ['select 2']])
})

test('an opening that fails is told once its thread has ended: no two threads have the files', async () => {
  plan.push({}, { opening: 'refused', with: { obeys: false } })
  const client = await open()
  threads[0]?.exit()
  let told = false
  const first = client.query('one', []).catch((error: unknown) => {
    told = true
    return error
  })
  await vi.waitFor(() => expect(threads[1]?.said).toEqual(['(ended)']))
  const second = client.query('two', []).catch((error: unknown) => error)
  await new Promise(setImmediate)
  expect([told, threads.length]).toEqual([false, 2])
  threads[1]?.exit()
  expect([await first, await second]).toMatchObject([{ code: 'worker' }, { code: 'worker' }])
  await client.query('three', [])
  expect(threads.map(({ others }) => others)).toEqual([0, 0, 0])
  expect(threads[2]?.said).toEqual(['three'])
})

test('a session that does not take what every session is told is ended before another is opened', async () => {
  plan.push({}, { with: { refuses: 'set role x' } })
  const client = await open()
  client.keepInSession('set role x')
  threads[0]?.exit()
  await expect(client.query('one', [])).rejects.toMatchObject({ code: '42704' })
  expect(threads[1]?.alive).toBe(false)
  await client.query('two', [])
  expect(threads.map(({ others }) => others)).toEqual([0, 0, 0])
  expect(threads[2]?.said).toEqual(['set role x', 'two'])
})

test('closing while the database is opened again in vain ends all the same', async () => {
  plan.push({}, { opening: 'refused', with: { obeys: false } })
  const client = await open()
  threads[0]?.exit()
  const asked = expect(client.query('one', [])).rejects.toMatchObject({ code: 'worker' })
  await vi.waitFor(() => expect(threads[1]?.said).toEqual(['(ended)']))
  const closing = client.close()
  threads[1]?.exit()
  await closing
  await asked
  expect(threads.some(({ alive }) => alive)).toBe(false)
})
