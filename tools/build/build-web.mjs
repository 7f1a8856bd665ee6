import { existsSync, renameSync, rmSync } from 'node:fs'
import { build } from 'vite'
import { inRoot } from '../lib/root.mjs'

/** Builds the workbench into `dist/web`; returns false, with a line on stderr, while the room has no page to build. */
export async function buildWeb() {
  const config = inRoot('packages', 'web', 'vite.config.ts')
  if (!existsSync(config) || !existsSync(inRoot('packages', 'web', 'index.html'))) {
    console.error('dist/web is left out: packages/web/vite.config.ts or packages/web/index.html is absent')
    return false
  }
  const next = inRoot('dist', `.web-${process.pid}`)
  const old = inRoot('dist', `.web-old-${process.pid}`)
  const web = inRoot('dist', 'web')
  try {
    await build({
      configFile: config,
      root: inRoot('packages', 'web'),
      logLevel: 'warn',
      build: { outDir: next, emptyOutDir: true },
    })
    if (existsSync(web)) renameSync(web, old)
    renameSync(next, web)
  } finally {
    rmSync(next, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
  return true
}
