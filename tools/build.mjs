// Builds what is stale: `node tools/build.mjs [server|web] [--force]`. The rooms' sources in, `dist/` out.
import { performance } from 'node:perf_hooks'
import { requireNode } from './lib/node-range.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
const { listStale, parts } = await import('./lib/parts.mjs')
const { inRoot, root } = await import('./lib/root.mjs')
const { compareStamp, writeStamp } = await import('./lib/stamp.mjs')
const { withLock } = await import('./build/lock.mjs')

/** Each builder is loaded only when its part is stale: loading it takes longer than finding out. */
const builders = {
  server: async () => (await import('./build/build-server.mjs')).buildServer(),
  web: async () => (await import('./build/build-web.mjs')).buildWeb(),
}

const wanted = process.argv.slice(2).filter((argument) => argument in parts)
const names = wanted.length > 0 ? wanted : Object.keys(parts)
const installed = await ensureInstalled()
if (installed !== 0) process.exit(installed)

await withLock(inRoot('dist', '.building'), async () => {
  const all = () => names.map((name) => ({ name, ...compareStamp(root, parts[name].sources(), parts[name].stamp) }))
  for (const { name, files } of process.argv.includes('--force') ? all() : listStale(names)) {
    const began = performance.now()
    let built
    try {
      built = await builders[name]()
    } catch (error) {
      // esbuild has printed what is wrong and where; a stack of a builder's insides helps nobody.
      if (!error.warnings) console.error(error.message)
      console.error(`${name}: not built`)
      process.exitCode = 1
      continue
    }
    if (built === false) continue
    writeStamp(parts[name].stamp, files)
    console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
})
