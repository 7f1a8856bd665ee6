/**
 * Speed of the reader over the corpus, its growth with the text, its worst case, what it allocates, how it starts, and the
 * same work by a rival in the same process.
 * Run: `node --import tsx bench/speed.ts [corpus|growth|adversarial|allocation|start|rival]…` (all without names).
 *
 * Method: every figure is the median of several runs after one that warms up. Rates are bytes of UTF-8 over the processor time
 * of the process, garbage collection included; the clock on the wall stands beside it, and is larger where others use the machine.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readNumbers, readReport } from '@gangmu/reader'
import { listAdversarial } from './adversarial.ts'
import { median, spend } from './measure.ts'
import { findRival, installRival } from './rival.ts'
import { findShared, listReports, table } from './shared.ts'

const root = join(import.meta.dirname, '..')
const bytesOf = (text: string) => Buffer.byteLength(text)
const perSecond = (bytes: number, ms: number) => `${(bytes / 1000 / ms).toFixed(1)} MB/s`
const WORKS = [
  ['full reading', readReport],
  ['number half', readNumbers],
] as const

function readAll(texts: readonly string[], read: (text: string) => unknown): void {
  for (const text of texts) read(text)
}

function listTexts(): string[] | null {
  const folder = findShared('corpus', 'reports')
  return folder === null ? null : listReports(folder).map(({ text }) => text)
}

/** A report of about 20,000 characters. */
function pickReport(texts: readonly string[]): string {
  return texts.reduce(
    (best, text) => (Math.abs(text.length - 20_000) < Math.abs(best.length - 20_000) ? text : best),
    '',
  )
}

function measureCorpus(texts: readonly string[]): void {
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0)
  const rows = WORKS.map(([name, read]) => {
    const { cpu, wall } = spend(5, () => readAll(texts, read))
    return [name, perSecond(bytes, cpu), perSecond(bytes, wall), `${cpu.toFixed(0)} ms`]
  })
  console.log(`${texts.length} reports, ${(bytes / 1e6).toFixed(1)} MB, median of 5 passes`)
  console.log(table(['work', 'rate (processor)', 'rate (wall)', 'one pass'], rows))
}

function measureGrowth(texts: readonly string[]): void {
  const text = pickReport(texts)
  const many = text.repeat(50)
  const rows = WORKS.map(([name, read]) => {
    const one = spend(41, () => read(text))
    const fifty = spend(3, () => read(many))
    return [
      name,
      text.length,
      `${one.cpu.toFixed(1)} ms`,
      `${one.wall.toFixed(1)} ms`,
      `${fifty.cpu.toFixed(0)} ms`,
      (fifty.cpu / one.cpu).toFixed(1),
    ]
  })
  console.log(table(['work', 'characters', 'warm (processor)', 'warm (wall)', '50 × the text', 'ratio'], rows))
}

/** Characters of an odd text; one that costs far too much is measured on fewer, so that the bench ends. */
const LONG = 20_000
const FEW = 2_000

function measureAdversarial(texts: readonly string[]): void {
  const cases = listAdversarial(LONG)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  for (const [name, read] of WORKS) {
    const normal = spend(3, () => readAll(texts, read)).cpu / characters
    const cost = (text: string, runs: number) => spend(runs, () => read(text)).cpu / text.length / normal
    const costs = cases
      .map((one) => {
        const short = cost(one.text.slice(0, FEW), 3)
        return short > 20
          ? { name: `${one.name} (${FEW} characters)`, ratio: short }
          : { name: one.name, ratio: cost(one.text, 3) }
      })
      .sort((a, b) => b.ratio - a.ratio)
    costs.unshift({ name: '10 MB of "一"', ratio: cost('一'.repeat(10_000_000 / 3), 1) })
    const over = costs.filter(({ ratio }) => ratio > 3).length
    console.log(
      `\n${name}: ${costs.length} texts, normal cost ${(normal * 1e6).toFixed(0)} ns per character, ${over} above 3 ×`,
    )
    const rows = costs.slice(0, 21).map((one) => [one.name, one.ratio.toFixed(2)])
    console.log(table(['text', 'times the normal cost'], rows))
  }
}

/** Bytes allocated: in a process whose young space never fills while one report is read, the growth of the heap is all there was. */
function measureAllocation(): void {
  const flags = ['--expose-gc', '--max-semi-space-size=512', '--min-semi-space-size=512', '--import', 'tsx']
  console.log(
    execFileSync(process.execPath, [...flags, join(root, 'bench', 'speed.ts'), 'allocation-inside'], {
      cwd: root,
      encoding: 'utf8',
    }).trim(),
  )
}

function countAllocation(texts: readonly string[]): void {
  const rows = WORKS.map(([name, read]) => {
    for (const text of texts) read(text)
    let bytes = 0
    let characters = 0
    for (const text of texts) {
      globalThis.gc?.()
      const before = process.memoryUsage().heapUsed
      read(text)
      bytes += process.memoryUsage().heapUsed - before
      characters += text.length
    }
    return [name, `${(bytes / characters).toFixed(0)} bytes per character`]
  })
  console.log(table(['work', 'allocated'], rows))
}

function measureStart(text: string): void {
  const cli = join(root, 'dist', 'cli.mjs')
  if (!existsSync(cli)) {
    console.log('skipped: dist/cli.mjs is absent; make it with `npm run build`')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'speed-'))
  try {
    const file = join(folder, 'report.txt')
    writeFileSync(file, text)
    const time = (args: readonly string[]) => {
      const times: number[] = []
      for (let run = 0; run < 15; run++) {
        const began = performance.now()
        const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
        if (status !== 0) throw new Error(`Cannot measure the start: ${stderr}`)
        times.push(performance.now() - began)
      }
      return { middle: median(times), least: Math.min(...times) }
    }
    const bare = time(['-e', '0'])
    const read = time([cli, 'read', file])
    console.log(
      table(
        ['command', 'median', 'least'],
        [
          ['node -e 0', `${bare.middle.toFixed(0)} ms`, `${bare.least.toFixed(0)} ms`],
          ['gangmu read FILE', `${read.middle.toFixed(0)} ms`, `${read.least.toFixed(0)} ms`],
          ['added', `${(read.middle - bare.middle).toFixed(0)} ms`, `${(read.least - bare.least).toFixed(0)} ms`],
        ],
      ),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measureRival(texts: readonly string[]): void {
  const rival = findRival()
  if (rival === null) {
    console.log(
      `skipped: @microsoft/recognizers-text-suite is not installed; install it beside with\n  ${installRival}`,
    )
    return
  }
  // The rival needs seconds for a report, so paragraphs of ten reports stand for the corpus.
  const paragraphs = texts
    .filter((_, i) => i % 39 === 0)
    .flatMap((text) =>
      text
        .split('\n')
        .filter((line) => line.length > 100 && line.length < 400)
        .slice(0, 6),
    )
  const bytes = paragraphs.reduce((sum, text) => sum + bytesOf(text), 0)
  const theirs = spend(1, () => readAll(paragraphs, rival)).cpu
  const rows = WORKS.map(([name, read]) => {
    // Many passes, because one is shorter than the clock's tick.
    const ours =
      spend(5, () => {
        for (let pass = 0; pass < 50; pass++) readAll(paragraphs, read)
      }).cpu / 50
    return [name, perSecond(bytes, ours), `${(theirs / ours).toFixed(0)} ×`]
  })
  console.log(`${paragraphs.length} paragraphs, ${(bytes / 1000).toFixed(0)} kB, the same process`)
  console.log(
    table(
      ['work', 'rate (processor)', 'times as fast'],
      [
        ['recognizers-text-suite (number, percent, unit, money, date)', `${(bytes / theirs).toFixed(1)} kB/s`, '1 ×'],
        ...rows,
      ],
    ),
  )
}

const asked = process.argv.slice(2)
const texts = listTexts()
if (texts !== null && asked.includes('allocation-inside')) countAllocation(texts)
else if (texts !== null) {
  const parts: readonly (readonly [string, () => void])[] = [
    ['corpus', () => measureCorpus(texts)],
    ['growth', () => measureGrowth(texts)],
    ['adversarial', () => measureAdversarial(texts)],
    ['allocation', measureAllocation],
    ['start', () => measureStart(pickReport(texts))],
    ['rival', () => measureRival(texts)],
  ]
  const [processor] = cpus()
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${processor?.model ?? '?'}`,
  )
  for (const [name, measure] of parts) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n## ${name}`)
    measure()
  }
}
