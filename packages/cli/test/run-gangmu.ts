import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How to run it: what it reads from stdin, and its environment beside a clean one. */
export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the command line as a program of its own, from its sources; new databases are made from the gate's template. */
export function startGangmu(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '', GANGMU_PGLITE_TEMPLATE } = process.env
  const clean = { PATH, HOME, LANG: 'C', ...(GANGMU_PGLITE_TEMPLATE && { GANGMU_PGLITE_TEMPLATE }) }
  return spawn(process.execPath, ['--import', 'tsx', main, ...args], { env: { ...clean, ...env } })
}

/** Runs the command line to its end. */
export function runGangmu(args: readonly string[], { input, env }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = startGangmu(args, env)
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input ?? '')
  })
}
