import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { IntakeLimits } from '../../limits.ts'
import type { PrintedPage } from '../../printed/printed-page.ts'
import { type IntakeProblem, IntakeRefusal } from '../../problem.ts'
import type { PdfAnswer, PdfRequest } from './pdf-worker.ts'

const MIB = 1024 * 1024
const IDLE_MS = 10_000
const WATCH_MS = 50

interface Thread {
  readonly worker: Worker
  readonly threadBytes: number
}

/** One thread waits for the next PDF, so that its parser need not be loaded again. */
let idle: (Thread & { readonly timer: NodeJS.Timeout }) | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a PDF in a thread of its own, one at a time. A thread that takes too long or too much memory is ended and
 * the file refused; the process goes on.
 * @throws IntakeRefusal
 */
export function readInThread(bytes: Uint8Array, limits: IntakeLimits): Promise<readonly PrintedPage[]> {
  const reading = last.then(() => read(bytes, limits))
  last = reading.then(
    () => undefined,
    () => undefined,
  )
  return reading
}

async function read(bytes: Uint8Array, limits: IntakeLimits): Promise<readonly PrintedPage[]> {
  const thread = takeIdle(limits) ?? (await startThread(limits))
  const { worker } = thread
  const before = process.memoryUsage.rss()
  let problem: IntakeProblem | undefined
  const stop = (why: IntakeProblem): void => {
    problem ??= why
    void worker.terminate()
  }
  const clock = setTimeout(() => stop({ code: 'too-slow', params: { seconds: limits.seconds } }), limits.seconds * 1000)
  // Buffers of a thread are not among what its resource limits count.
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > limits.threadBytes)
      stop({ code: 'too-much-memory', params: { limit: limits.threadBytes } })
  }, WATCH_MS)
  try {
    const answer = await ask(worker, { bytes: bytes.slice(), limits })
    if (answer.ok) {
      keepIdle(thread)
      return answer.pages
    }
    keepIdle(thread)
    throw new IntakeRefusal(answer.problem)
  } catch (error) {
    if (error instanceof IntakeRefusal) throw error
    void worker.terminate()
    throw new IntakeRefusal(problem ?? explain(error, limits))
  } finally {
    clearTimeout(clock)
    clearInterval(watch)
  }
}

function explain(error: unknown, limits: IntakeLimits): IntakeProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'too-much-memory', params: { limit: limits.threadBytes } }
    : { code: 'document-damaged', params: { part: 'pdf' } }
}

function ask(worker: Worker, request: PdfRequest): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', take).off('error', fail).off('exit', end)
    }
    const take = (answer: PdfAnswer): void => {
      settle()
      resolve(answer)
    }
    const fail = (error: Error): void => {
      settle()
      reject(error)
    }
    const end = (): void => fail(new Error('the thread has ended'))
    worker.on('message', take).on('error', fail).on('exit', end)
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer])
  })
}

function takeIdle(limits: IntakeLimits): Thread | undefined {
  const thread = idle
  idle = undefined
  if (thread === undefined) return undefined
  clearTimeout(thread.timer)
  if (thread.threadBytes !== limits.threadBytes) {
    void thread.worker.terminate()
    return undefined
  }
  thread.worker.ref()
  return thread
}

function keepIdle({ worker, threadBytes }: Thread): void {
  worker.unref()
  const timer = setTimeout(() => {
    dropIdle(worker)
    void worker.terminate()
  }, IDLE_MS)
  timer.unref()
  idle = { worker, threadBytes, timer }
}

function dropIdle(worker: Worker): void {
  if (idle?.worker === worker) idle = undefined
}

async function startThread({ threadBytes }: IntakeLimits): Promise<Thread> {
  const worker = createWorker(Math.max(64, Math.floor(threadBytes / MIB)))
  // Whatever ends it, also while it waits.
  worker.on('error', () => dropIdle(worker)).on('exit', () => dropIdle(worker))
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread has ended')))
  })
  return { worker, threadBytes }
}

function createWorker(maxOldGenerationSizeMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb }
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./pdf-worker.mjs', import.meta.url), { resourceLimits })
  // A thread does not get the loader of the process or of the test runner, so from sources it is given one first.
  const file = new URL('./pdf-worker.ts', import.meta.url).href
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`
  return new Worker(start, { eval: true, resourceLimits })
}
