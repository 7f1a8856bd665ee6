import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Starts a thread that opens files and reads them.
 * @param megabytes Most that its objects may take; beyond it the thread ends, and only the thread.
 * @example const worker = startReadThread(1024)
 */
export function startReadThread(megabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes }
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./read-worker.mjs', import.meta.url), { resourceLimits })
  // A thread does not get the loader of the process or of the test runner, so from sources it is given one first.
  const file = new URL('./read-worker.ts', import.meta.url).href
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`
  return new Worker(start, { eval: true, resourceLimits })
}
