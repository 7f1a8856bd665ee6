import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Ran, runGangmu, startGangmu } from './run-gangmu.ts'

// These tests are about the data directory of the embedded database; on a server there is none.
const onServer = process.env.GANGMU_TEST_DB === 'postgres'
const embedded = (name: string, work: () => Promise<void>) =>
  test.skipIf(onServer)(onServer ? `${name} (skipped: about the embedded database's directory)` : name, work)

vi.setConfig({ testTimeout: 180_000 })

const report = (number: number) => `北碚区2036年政府工作报告
一、2035年工作回顾
（一）经济运行稳中有进。地区生产总值完成${300 + number}.6亿元，增长6.1%。
`
/** Files of the folder that cannot come in: empty, a broken archive, a picture, a text that names no place. */
const bad: Readonly<Record<string, string | Uint8Array>> = {
  'a/empty.txt': '',
  'a/broken.docx': 'PK\u0003\u0004broken',
  'a/picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52),
  'a/nowhere.txt': '各位代表：\n一、工作回顾\n增长6%。\n',
}
const good = 56

let root = ''
let folder = ''
let running: ChildProcess[] = []
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gangmu-folder-'))
  folder = join(root, 'in')
  running = []
  mkdirSync(join(folder, 'a', 'b'), { recursive: true })
  for (let number = 0; number < good; number++) {
    const inner = ['', 'a', 'a/b'][number % 3] ?? ''
    writeFileSync(join(folder, inner, `r${String(number).padStart(2, '0')}.txt`), report(number))
  }
  for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, name), content)
  // Passed over: a hidden file, what a word processor leaves beside an open file, and a link out of the folder.
  writeFileSync(join(folder, '.hidden.txt'), report(90))
  writeFileSync(join(folder, '~$r00.docx'), 'owner')
  writeFileSync(join(root, 'outside.txt'), report(91))
  symlinkSync(join(root, 'outside.txt'), join(folder, 'link.txt'))
})
afterEach(async () => {
  for (const child of running) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  rmSync(root, { recursive: true })
})

/** The home place is one that no sample is loaded into: these tests are about the folder. */
const env = () => ({ GANGMU_DATA: join(root, 'data'), GANGMU_PLACE: '500109', GANGMU_LANG: 'en' })

/** The sums of the table's last line. */
function sumsOf(out: string) {
  const last = /(\d+) files: (\d+) came in, (\d+) there already, (\d+) did not come in, (\d+) not begun/.exec(out)
  const [total, came, there, refused, notBegun] = (last ?? []).slice(1).map(Number)
  return { total, came, there, refused, notBegun }
}

/** Imports the folder and asks it to stop once the eleventh file is begun. */
async function importAndInterrupt(): Promise<Ran> {
  const child = startGangmu(['import', folder], env())
  running.push(child)
  let [out, err] = ['', '']
  let asked = false
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
    if (asked || !err.includes('11/60 ')) return
    asked = true
    child.kill('SIGINT')
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

embedded('a folder comes in whole, over a Ctrl-C in the middle, nothing twice', async () => {
  const stopped = await importAndInterrupt()
  expect(stopped.err).toContain('Finishing the file that was begun')
  expect(stopped.code).toBe(1)
  const first = sumsOf(stopped.out)
  expect(first.total).toBe(good + Object.keys(bad).length)
  expect(first.came).toBeGreaterThanOrEqual(10)
  expect(first.notBegun).toBeGreaterThan(0)

  const resumed = await runGangmu(['import', folder], { env: env() })
  expect(resumed.code).toBe(1)
  expect(sumsOf(resumed.out)).toEqual({
    total: first.total,
    came: good - (first.came ?? 0),
    there: first.came,
    refused: Object.keys(bad).length,
    notBegun: 0,
  })
  expect(resumed.out).toMatch(/a\/nowhere\.txt +The place was not recognised\. /)
  expect(resumed.out).toMatch(/a\/picture\.txt +\S.*image/)
  expect(resumed.out).not.toContain('link.txt')

  const verified = JSON.parse((await runGangmu(['verify', '--json'], { env: env() })).out)
  expect(verified).toMatchObject({ ok: true, texts: good, faults: [] })
})

embedded('through a running server it goes the same way; when all is there it ends with 0', async () => {
  for (const name of Object.keys(bad)) rmSync(join(folder, name))
  const server = startGangmu(['serve'], { ...env(), GANGMU_PORT: '0' })
  running.push(server)
  await new Promise<void>((resolve, reject) => {
    let out = ''
    server.stdout.on('data', (chunk) => {
      out += chunk
      if (/sample .*loaded/i.test(out)) resolve()
    })
    server.on('close', (code) => reject(new Error(`Cannot serve: ended with ${code}: ${out}`)))
  })
  const ran = await runGangmu(['import', folder], { env: env() })
  expect([ran.code, sumsOf(ran.out)]).toEqual([0, { total: good, came: good, there: 0, refused: 0, notBegun: 0 }])
  const again = await runGangmu(['import', folder], { env: env() })
  expect([again.code, sumsOf(again.out)]).toEqual([0, { total: good, came: 0, there: good, refused: 0, notBegun: 0 }])
})

test('two folders at once are not taken', async () => {
  const ran = await runGangmu(['import', folder, folder], { env: env() })
  expect([ran.code, ran.err]).toEqual([2, 'One folder at a time.\n'])
})
