/**
 * A folder of 500 reports and 8 files that cannot come in, imported by the command line: stopped by Ctrl-C (SIGINT) a few times at
 * random files, run again until all is there, then once more. Tells each run's sums, time and peak memory, and that the ledger holds every
 * report once. Run: `node --import tsx bench/import-folder.ts [files] [stops] [seed]`. Exits 1 when one is missing or there twice.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeRandom } from '../tools/record-tamper/random.ts'

const [files = 500, stops = 3, seed = 1] = process.argv.slice(2).map(Number)
const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'import-folder-'))
const folder = join(root, 'in')
const random = makeRandom(seed)

const report = (number: number) => `云岫区2026年政府工作报告
一、2025年工作回顾
（一）经济运行稳中有进。地区生产总值完成${300 + number}.6亿元，增长6.1%。新建社区书屋${number + 1}处。
二、2026年重点工作
（一）办好民生实事。改造老旧小区${number + 2}个，惠及居民1.2万户。
`
const bad: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'broken.docx': 'PK\u0003\u0004broken',
  'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52),
  'nowhere.txt': '各位代表：\n一、工作回顾\n增长6%。\n',
  'first-line.pdf': '%PDF-1.7\n',
  'old.doc': 'no compound file',
  'rows.xlsx': 'PK\u0005\u0006',
  'noise.ofd': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) & 255),
}

interface Run {
  readonly code: number | null
  readonly signal: boolean
  readonly sums: string
  readonly table: string
  readonly seconds: number
}

/** One run of the command; stopped once it tells of the file with this number. */
async function run(stopAt: number | null): Promise<Run> {
  const began = performance.now()
  const env = { ...process.env, GANGMU_DATA: join(root, 'data'), GANGMU_PLACE: '990102', GANGMU_LANG: 'en' }
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'import', folder], { env })
  let [out, err, signal] = ['', '', false]
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece
    const told = Number(/(\d+)\/\d+ [^\n]*\n$/.exec(err)?.[1] ?? 0)
    if (stopAt === null || signal || told < stopAt) return
    signal = true
    child.kill('SIGINT')
  })
  const [code] = (await once(child, 'close')) as [number | null]
  const seconds = (performance.now() - began) / 1000
  return { code, signal, sums: /^\d+ files: .*$/m.exec(out)?.[0] ?? err.slice(-300), table: out, seconds }
}

try {
  mkdirSync(folder)
  for (let number = 0; number < files; number++)
    writeFileSync(join(folder, `r${String(number).padStart(4, '0')}.txt`), report(number))
  for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, name), content)
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${files} reports, ${Object.keys(bad).length} bad files`,
  )
  let came = 0
  const tell = (label: string, { code, signal, sums, seconds }: Run) => {
    came += Number(/(\d+) came in/.exec(sums)?.[1] ?? 0)
    console.log(`${label}${signal ? ', SIGINT' : ''}: exit ${code}, ${seconds.toFixed(1)} s: ${sums}`)
  }
  for (let stop = 1; stop <= stops; stop++)
    tell(`run ${stop}`, await run(Math.floor((files * stop) / (stops + 1) + random.below(20))))
  const whole = await run(null)
  tell('the rest', whole)
  const again = await run(null)
  tell('once more', again)
  console.log(whole.table.slice(whole.table.indexOf('Did not come in')))
  const held = Number(/(\d+) there already/.exec(again.sums)?.[1] ?? 0)
  console.log(`came in over all runs ${came}, there at the end ${held}`)
  if (came !== files || held !== files) process.exitCode = 1
} finally {
  rmSync(root, { recursive: true, force: true })
}
