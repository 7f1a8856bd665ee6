import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ImportProblem } from './import-problem.ts'
import type { ReadAnswer, ReadFile, ReadRequest } from './read-worker.ts'
import { startReadThread } from './start-read-thread.ts'

/** Bounds of reading. */
export interface ReadPoolLimits {
  /** Threads that read at the same time. */
  readonly threads: number
  /** Files that may wait for a thread. */
  readonly waiting: number
  /** Seconds that one file may take, from its turn on. */
  readonly seconds: number
  /** Megabytes that the objects of one thread may take. */
  readonly megabytes: number
  /** How long an idle thread is kept, in milliseconds, so that the next file need not load it again. */
  readonly idleMs: number
}

/** A file read, or why a person cannot have it read. */
export type ReadOutcome =
  | { readonly ok: true; readonly file: ReadFile }
  | { readonly ok: false; readonly problem: ImportProblem }

/** Opens and reads files in threads of its own: whoever asks something else meanwhile is answered. */
export interface ReadPool {
  /**
   * @param onStage Told when the file is open and its text is being read.
   * @throws ApiProblem `too-busy` when too many files wait; Error when the thread ended by a fault of ours
   */
  read(request: ReadRequest, onStage?: (stage: 'reading') => void): Promise<ReadOutcome>
}

/** One processor is left to those who are answered meanwhile. */
const defaults: ReadPoolLimits = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 32,
  seconds: 120,
  megabytes: 1024,
  idleMs: 30_000,
}

const slow = (seconds: number): ImportProblem => ({
  code: 'unreadable-file',
  params: { intake: 'too-slow', seconds },
})
const heavy = (megabytes: number): ImportProblem => ({
  code: 'unreadable-file',
  params: { intake: 'too-much-memory', limit: megabytes * 1024 * 1024 },
})
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

type Settled = { readonly outcome: ReadOutcome; readonly alive: boolean }

/** Asks one thread, to its answer or its end, whichever comes first. */
function ask(worker: Worker, request: ReadRequest, limits: ReadPoolLimits, onStage: (stage: 'reading') => void) {
  return new Promise<Settled>((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(clock)
      worker.off('message', take).off('error', fail).off('exit', end)
    }
    const done = (outcome: ReadOutcome, alive: boolean): void => {
      settle()
      resolve({ outcome, alive })
    }
    const fail = (error: unknown): void => {
      settle()
      if (isOutOfMemory(error)) resolve({ outcome: { ok: false, problem: heavy(limits.megabytes) }, alive: false })
      else reject(error)
    }
    const end = (): void => fail(new Error('Cannot read the file: the thread has ended'))
    const take = (answer: ReadAnswer): void => {
      if (answer.kind === 'stage') onStage(answer.stage)
      else if (answer.kind === 'read') done({ ok: true, file: answer.file }, true)
      else if (answer.kind === 'refused') done({ ok: false, problem: answer.problem }, true)
      else fail(new Error(`Cannot read the file: ${answer.reason}`))
    }
    const clock = setTimeout(() => done({ ok: false, problem: slow(limits.seconds) }, false), limits.seconds * 1000)
    worker.on('message', take).on('error', fail).on('exit', end)
    // A copy, whatever kind of bytes they are: a Buffer's own slice would hand its memory over.
    const bytes = new Uint8Array(request.bytes)
    worker.postMessage({ ...request, bytes }, [bytes.buffer as ArrayBuffer])
  })
}

/**
 * Makes a pool; its threads start with the first file, and an idle one does not keep the process alive.
 * @example const pool = makeReadPool(); await pool.read({ fileName: 'r.txt', bytes, chars: 300_000 })
 */
export function makeReadPool(bounds: Partial<ReadPoolLimits> = {}): ReadPool {
  const limits = { ...defaults, ...bounds }
  const idle = new Map<Worker, NodeJS.Timeout>()
  const queue: (() => void)[] = []
  let busy = 0

  const end = (worker: Worker): void => {
    clearTimeout(idle.get(worker))
    idle.delete(worker)
    void worker.terminate()
  }
  const rest = (worker: Worker): void => {
    worker.unref()
    idle.set(worker, setTimeout(end, limits.idleMs, worker).unref())
  }
  const take = (): Worker => {
    const [worker] = idle.keys()
    if (worker === undefined) {
      const started = startReadThread(limits.megabytes)
      // Also while it is idle: an end that nobody hears would end the process.
      started.on('error', () => end(started)).on('exit', () => idle.delete(started))
      return started
    }
    clearTimeout(idle.get(worker))
    idle.delete(worker)
    worker.ref()
    return worker
  }

  return {
    async read(request, onStage = () => undefined) {
      if (busy >= limits.threads) {
        if (queue.length >= limits.waiting) throw new ApiProblem('too-busy', { seconds: 30 })
        await new Promise<void>((resolve) => queue.push(resolve))
      } else busy += 1
      try {
        const worker = take()
        let alive = false
        try {
          const settled = await ask(worker, request, limits, onStage)
          alive = settled.alive
          return settled.outcome
        } finally {
          if (alive) rest(worker)
          else end(worker)
        }
      } finally {
        // Also where no thread could be started: a turn that is never given back would be missed for ever.
        const next = queue.shift()
        if (next) next()
        else busy -= 1
      }
    },
  }
}

/** The one pool of the process. */
export const readPool: ReadPool = makeReadPool()
