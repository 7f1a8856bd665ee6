import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { inRoot } from '../lib/root.mjs'

/** The reader as one file for a browser's worker, with what it weighs in bytes. A Node module in it fails the build. */
export async function bundleReader(): Promise<{ code: string; bytes: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { readReport } from '@gangmu/reader'\nglobalThis.read = readReport\n",
      resolveDir: inRoot('packages', 'web'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  return { code, bytes: Buffer.byteLength(code), gzip: gzipSync(code).length }
}
