import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..', '..')

/** A running server on a free loopback port, with a data folder of its own. */
export interface RunningServer {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:41234`. */
  readonly url: string
  /** The one-time link that makes the first administrator. */
  readonly firstLink: string
  readonly dataFolder: string
  /** Everything it has printed so far, both streams. */
  output(): string
  /** Sets the clock of its own that it was started with; it goes on from there. */
  setClock(at: string): void
  /** Ends it as Ctrl-C does; returns its exit code. */
  interrupt(): Promise<number | null>
  /** Ends it as a power cut of the process does, keeping its data. */
  kill(): Promise<void>
  /** Ends it and removes its data folder. */
  stop(): Promise<void>
}

/** How a server is started; an empty temporary folder unless `dataFolder` is given, which is then kept. */
export interface StartOptions {
  readonly dataFolder?: string
  readonly files?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds to wait for its address; 60 seconds unless given. */
  readonly patience?: number
  /** The time it is for the server when it starts, `2026-03-25T09:00:00+08:00`; this machine's unless given. */
  readonly clock?: string
}

const clockModule = pathToFileURL(join(import.meta.dirname, 'clock.mjs')).href

/** A clock of a server's own: what it is started with, and how it is set. */
async function makeClock(at: string | undefined) {
  const folder = at === undefined ? null : await mkdtemp(join(tmpdir(), 'gangmu-clock-'))
  const file = folder === null ? null : join(folder, 'ahead')
  const set = (to: string) => {
    if (file === null) throw new Error('Cannot set the clock: the server was started without one of its own')
    // Whoever reads it meanwhile finds the one or the other whole.
    writeFileSync(`${file}.next`, String(Date.parse(to) - Date.now()))
    renameSync(`${file}.next`, file)
  }
  if (at !== undefined) set(at)
  return {
    set,
    env: file === null ? {} : { NODE_OPTIONS: `--import ${clockModule}`, GANGMU_JOURNEY_CLOCK: file },
    remove: async () => {
      if (folder !== null) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Every http address in a text, in order, without trailing punctuation. */
export function findUrls(text: string): string[] {
  return text
    .split(/[\s<>"'（）。，：、；]+/)
    .filter((word) => word.startsWith('http://') || word.startsWith('https://'))
    .map((word) => word.replace(/[.,;:)]$/, ''))
}

function findAddress(output: string): { url: string; firstLink: string } | undefined {
  const urls = findUrls(output).filter((url) => URL.canParse(url) && new URL(url).port !== '')
  const firstLink = urls.find((url) => new URL(url).pathname.length > 1)
  return firstLink ? { url: new URL(firstLink).origin, firstLink } : undefined
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
  return child.exitCode
}

async function waitForAddress(child: ChildProcess, output: () => string, patience: number, needsLink: boolean) {
  const until = Date.now() + patience
  while (Date.now() < until && child.exitCode === null) {
    const found = findAddress(output())
    if (found) return found
    const plain = findUrls(output()).find((url) => URL.canParse(url) && new URL(url).port !== '')
    if (plain && !needsLink) return { url: new URL(plain).origin, firstLink: '' }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await end(child, 'SIGKILL')
  throw new Error(`Cannot use the server: it printed no address and one-time link.\n${output()}`)
}

/**
 * Starts the built server and waits until it has printed its address (and, on new data, its one-time link).
 * @example const server = await startServer(); await fetch(server.url)
 */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'gangmu-journey-')))
  const entry = join(root, 'packages', 'cli', 'bin', 'gangmu.mjs')
  const clock = await makeClock(options.clock)
  const child = spawn(process.execPath, [entry, 'serve', ...(options.files ?? [])], {
    cwd: root,
    env: {
      ...process.env,
      GANGMU_DATA: dataFolder,
      GANGMU_PORT: '0',
      NO_COLOR: '1',
      NODE_ENV: 'production',
      ...clock.env,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  const output = () => printed
  const found = await waitForAddress(child, output, options.patience ?? 60_000, options.dataFolder === undefined)
  return {
    ...found,
    dataFolder,
    output,
    setClock: clock.set,
    interrupt: () => end(child, 'SIGINT'),
    kill: async () => {
      await end(child, 'SIGKILL')
    },
    stop: async () => {
      await end(child, 'SIGTERM')
      await clock.remove()
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
