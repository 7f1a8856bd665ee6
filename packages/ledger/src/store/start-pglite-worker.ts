import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Starts the thread of an embedded database. `GANGMU_PGLITE_TEMPLATE` names an uncompressed dump of an empty database. Where
 * many new ones are opened, as in tests, it saves making each from nothing: 0.5 s of computing instead of 3.
 * @param dataDir Null: in memory only.
 */
export function startPgliteWorker(dataDir: string | null): Worker {
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
