// `npm start [-- FILE…]`: installs and builds what is stale, then serves. `--dev` rebuilds and restarts on every change.
import { requireNode } from './lib/node-range.mjs'

requireNode()
const { pathToFileURL } = await import('node:url')
const { ensureInstalled } = await import('./lib/install.mjs')
const { listStale } = await import('./lib/parts.mjs')
const { inRoot } = await import('./lib/root.mjs')
const { runModule } = await import('./lib/run.mjs')

const files = process.argv.slice(2).filter((argument) => argument !== '--dev')

const installed = await ensureInstalled()
if (installed !== 0) process.exit(installed)
if (listStale().length > 0) {
  console.error('正在构建…… / Building…')
  const { code } = await runModule(inRoot('tools', 'build.mjs'), [])
  if (code !== 0) process.exit(code)
}

if (process.argv.includes('--dev')) {
  const { watchAndServe } = await import('./build/watch.mjs')
  await watchAndServe(['serve', ...files])
} else {
  // In this process, not in a child: one Ctrl-C then reaches one server, and its exit code is ours.
  const entry = inRoot('dist', 'cli.mjs')
  process.env.NODE_ENV ??= 'production'
  process.argv = [process.argv[0], entry, 'serve', ...files]
  await import(pathToFileURL(entry).href)
}
