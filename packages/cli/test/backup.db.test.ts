import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runGangmu, startGangmu } from './run-gangmu.ts'

// The engine makes no difference here; the ledger's own tests restore between engines.
const onServer = process.env.GANGMU_TEST_DB === 'postgres'
const embedded = (name: string, work: () => Promise<void>) =>
  test.skipIf(onServer)(onServer ? `${name} (skipped: about the embedded database's directory)` : name, work)
/** A home place that no sample is loaded into: what is not about the sample need not wait for it. */
const plain = { GANGMU_PLACE: '500109' }
// Each test starts several programs, each with a database of its own.
vi.setConfig({ testTimeout: 180_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-backup-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

embedded('backup and restore print a drill record, and a damaged archive is refused in both languages', async () => {
  const env = { GANGMU_DATA: join(folder, 'data'), ...plain }
  const archive = join(folder, 'ledger.gangmu')
  const none = await runGangmu(['backup', archive], { env })
  expect([none.code, none.err]).toEqual([5, expect.stringContaining('nothing to back up')])
  expect(existsSync(env.GANGMU_DATA)).toBe(false)
  const report = join(folder, 'r.txt')
  writeFileSync(report, '北碚区2036年政府工作报告\n一、2035年工作回顾\n（一）稳中有进。地区生产总值增长6.1%。\n')
  expect((await runGangmu(['import', report], { env })).code).toBe(0)

  const made = await runGangmu(['backup', archive, '--lang', 'en'], { env })
  expect([made.code, made.err]).toEqual([0, ''])
  expect(made.out).toContain(`Backed up: ${archive}`)
  expect(made.out).toMatch(/^ {2}text_version \d+ [0-9a-f]{64}$/m)
  expect(made.out).toMatch(/^Checkpoint: 500109 \d+ [0-9a-f]{64}$/m)
  expect(made.out).toContain('nothing was altered')
  expect((await runGangmu(['backup', archive], { env })).code).toBe(1)

  const elsewhere = { GANGMU_DATA: join(folder, 'elsewhere') }
  const restored = await runGangmu(['restore', archive, '--json'], { env: elsewhere })
  expect(JSON.parse(restored.out)).toMatchObject({ what: 'restore', verified: { ok: true, faults: [] } })
  const again = await runGangmu(['restore', archive], { env: elsewhere })
  expect([again.code, again.err]).toEqual([1, expect.stringMatching(/目标数据库不是空的.*\n.*not empty/)])

  const bytes = readFileSync(archive)
  writeFileSync(archive, bytes.subarray(0, bytes.length - 40))
  const cut = await runGangmu(['restore', archive], { env: { GANGMU_DATA: join(folder, 'third') } })
  expect([cut.code, cut.err]).toEqual([1, expect.stringMatching(/备份文件不完整.*\n.*cut off/)])
  expect((await runGangmu(['restore', archive, '--check'])).code).toBe(1)
  expect((await runGangmu(['restore', join(folder, 'absent')])).code).toBe(3)
  expect((await runGangmu(['restore'])).code).toBe(2)
})

embedded(
  'while a server has the ledger open, backup, verify and export-record go through it, and what comes is whole',
  async () => {
    const data = join(folder, 'data')
    const env = { GANGMU_DATA: data }
    const archive = join(folder, 'a.gangmu')
    // One that a killed server left, and one of somebody's own.
    for (const name of ['unfinished-backup-a1B2c3', 'backup-2026']) {
      mkdirSync(join(data, name), { recursive: true })
      writeFileSync(join(data, name, 'ledger.gangmu'), 'cut off')
    }
    const server = startGangmu(['serve'], { ...env, GANGMU_PORT: '0' })
    let out = ''
    try {
      await new Promise<void>((resolve, reject) => {
        server.stdout.on('data', (chunk) => {
          out += chunk
          if (out.includes('sample')) resolve()
        })
        server.on('close', (code) => reject(new Error(`Cannot serve: ended with ${code}`)))
      })
      expect(readdirSync(data).filter((name) => name.includes('backup-'))).toEqual(['backup-2026'])
      const made = await runGangmu(['backup', archive, '--json'], { env })
      expect([made.code, made.err]).toEqual([0, ''])
      expect(JSON.parse(made.out)).toMatchObject({ what: 'backup', file: archive, verified: { ok: true, texts: 2 } })
      const [, key = ''] = /Checkpoint key: {2}([0-9a-f]{64})$/m.exec(out) ?? []
      expect(JSON.parse(made.out).signedBy).toBe(key)
      expect((await runGangmu(['backup', archive], { env })).code).toBe(1)
      expect(readdirSync(data).filter((name) => name.includes('backup-'))).toEqual(['backup-2026'])

      const verified = await runGangmu(['verify', '--json'], { env })
      expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { ok: true, places: 1, texts: 2 }])
      const head = JSON.parse(verified.out).checkpoints['990102']
      const wrong = join(folder, 'wrong.json')
      writeFileSync(wrong, JSON.stringify({ checkpoints: { '990102': { ...head, hash: '0'.repeat(64) } } }))
      const differs = await runGangmu(['verify', '--checkpoints', wrong, '--lang', 'en'], { env })
      expect([differs.code, differs.out]).toEqual([1, expect.stringContaining('differs from an earlier checkpoint')])

      const record = join(folder, 'record.jsonl')
      writeFileSync(record, (await runGangmu(['export-record'], { env })).out)
      const checkpoints = join(data, 'keys', 'checkpoints.jsonl')
      const offline = await runGangmu(['verify', '--json', '--file', record, '--checkpoints', checkpoints])
      expect(JSON.parse(offline.out)).toMatchObject({ ok: true, places: ['990102'], faults: [] })
      expect((await runGangmu(['export-record', '--place', '990199'], { env })).code).toBe(2)
    } finally {
      server.kill('SIGINT')
      await once(server, 'close')
    }
    const restored = await runGangmu(['restore', archive, '--json'], {
      env: { GANGMU_DATA: join(folder, 'elsewhere') },
    })
    expect(JSON.parse(restored.out)).toMatchObject({ what: 'restore', verified: { ok: true, faults: [] } })
  },
)

embedded('where whoever holds the data directory is no server, backup says who does', async () => {
  const data = join(folder, 'data')
  const server = startGangmu(['serve'], { GANGMU_DATA: data, GANGMU_PORT: '0', ...plain })
  try {
    await new Promise<void>((resolve) => {
      server.stdout.on('data', (chunk) => String(chunk).includes('sample') && resolve())
    })
    rmSync(join(data, 'server.json'))
    const refused = await runGangmu(['backup', join(folder, 'a.gangmu')], { env: { GANGMU_DATA: data } })
    expect(refused.code).toBe(4)
    expect(refused.err).toContain(`pid ${server.pid}`)
    expect(existsSync(join(folder, 'a.gangmu'))).toBe(false)
  } finally {
    server.kill('SIGINT')
    await once(server, 'close')
  }
})
