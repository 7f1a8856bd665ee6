#!/usr/bin/env node
// Starts the built command line; in a checkout it first builds what is missing or stale.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
const entry = join(root, 'dist', 'cli.mjs')
const tools = join(root, 'tools', 'lib')

if (existsSync(join(tools, 'parts.mjs'))) {
  const load = (file) => import(pathToFileURL(join(tools, file)).href)
  const { requireNode } = await load('node-range.mjs')
  requireNode()
  const { listStale } = await load('parts.mjs')
  const stale = listStale(process.argv[2] === 'serve' ? ['server', 'web'] : ['server'])
  if (stale.length > 0 && existsSync(join(root, 'node_modules', 'esbuild'))) {
    const names = stale.map(({ name }) => name)
    const { status } = spawnSync(process.execPath, [join(root, 'tools', 'build.mjs'), ...names], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) {
      console.error('构建失败。请运行 npm run build 查看原因。 / The build failed. Run `npm run build` to see why.')
      process.exit(2)
    }
  }
}

if (!existsSync(entry)) {
  console.error('还没有构建。请先运行 npm start 或 npm run build。')
  console.error('Nothing is built yet. Run `npm start` or `npm run build` first.')
  process.exit(2)
}
process.env.NODE_ENV ??= 'production'
process.argv[1] = entry
await import(pathToFileURL(entry).href)
