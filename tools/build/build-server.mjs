import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { inRoot, root } from '../lib/root.mjs'

const entries = {
  cli: 'packages/cli/src/main.ts',
  'pglite-worker': 'packages/ledger/src/store/pglite-worker.ts',
  'read-worker': 'packages/api/src/jobs/read-worker.ts',
  'pdf-worker': 'packages/intake/src/formats/pdf/pdf-worker.ts',
}

/** Folders that lie beside the modules that read them, in the sources and in the bundle alike. */
const assets = [
  { from: 'packages/ledger/src/store/migrations', to: 'migrations' },
  { from: 'packages/ledger/src/places/data', to: 'data' },
  { from: 'packages/intake/src/formats/pdf/cmaps', to: 'cmaps' },
  { from: 'samples', to: 'samples' },
  { from: 'examples', to: 'examples' },
]

/** npm packages stay outside the bundle, our own rooms are part of it. */
const onlyOurs = {
  name: 'only-ours',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@gangmu/') ? undefined : { path, external: true },
    )
  },
}

function replaceFolder(from, to) {
  const old = `${to}.old-${process.pid}`
  if (existsSync(to)) renameSync(to, old)
  renameSync(from, to)
  rmSync(old, { recursive: true, force: true })
}

/** Builds the command line and the server into `dist`, file by file in place, so that a running server is not torn. */
export async function buildServer() {
  const present = Object.entries(entries).filter(([, path]) => existsSync(inRoot(path)))
  for (const [name, path] of Object.entries(entries)) {
    if (!existsSync(inRoot(path))) console.error(`dist/${name}.mjs is left out: ${path} is absent`)
  }
  const next = inRoot('dist', `.next-${process.pid}`)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: present.map(([out, path]) => ({ in: path, out })),
      outdir: next,
      outExtension: { '.js': '.mjs' },
      chunkNames: 'chunk-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      sourcemap: 'linked',
      plugins: [onlyOurs],
      logLevel: 'warning',
    })
    const made = readdirSync(next)
    // Entries last: until then the old entries and the chunks they name are both in place.
    const ordered = made.sort((a, b) => Number(b.startsWith('chunk-')) - Number(a.startsWith('chunk-')))
    for (const name of ordered) renameSync(join(next, name), inRoot('dist', name))
    for (const name of readdirSync(inRoot('dist'))) {
      if (/\.mjs(\.map)?$/.test(name) && !made.includes(name)) rmSync(inRoot('dist', name))
    }
    for (const { from, to } of assets.filter(({ from }) => existsSync(inRoot(from)))) {
      cpSync(inRoot(from), join(next, to), { recursive: true, filter: (path) => !/\.test\.ts$/.test(path) })
      replaceFolder(join(next, to), inRoot('dist', to))
    }
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}
