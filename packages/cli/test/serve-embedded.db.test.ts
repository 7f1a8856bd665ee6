import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runGangmu, startGangmu } from './run-gangmu.ts'

// These tests are about the data directory of the embedded database; on a server there is none.
const onServer = process.env.GANGMU_TEST_DB === 'postgres'
const embedded = (name: string, work: () => Promise<void>) =>
  test.skipIf(onServer)(onServer ? `${name} (skipped: about the embedded database's directory)` : name, work)

const report = (year: number, place = '云岫区') => `${place}${year}年政府工作报告
一、${year - 1}年工作回顾
（一）经济运行稳中有进。地区生产总值完成382.6亿元，增长6.1%。
二、${year}年工作安排
（一）夯实产业基础。新建云岭路、听泉路等6条城市道路。
`
// Each test starts several programs, each with a database of its own.
vi.setConfig({ testTimeout: 180_000 })

let folder = ''
let data = ''
let running: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-serve-'))
  data = join(folder, 'data')
  running = []
})
afterEach(async () => {
  for (const child of running) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Starts a server and waits for its last start-up line. */
async function serve(...files: string[]): Promise<{ child: ChildProcess; address: string; lines: () => string }> {
  const child = startGangmu(['serve', ...files], { GANGMU_DATA: data, GANGMU_PORT: '0' })
  running.push(child)
  let out = ''
  child.stderr.on('data', (chunk) => {
    out += chunk
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk
      const imported = files.length === 0 || out.includes('Imported')
      if (/sample .*loaded/.test(out) && imported) resolve()
    })
    child.on('close', (code) => reject(new Error(`Cannot serve: ended with ${code}: ${out}`)))
  })
  return { child, address: /http:\/\/[\d.]+:\d+/.exec(out)?.[0] ?? '', lines: () => out }
}

embedded(
  'a first start loads the sample, prints address, link and durability, and imports a file on the way',
  async () => {
    const { child, address, lines } = await serve(write('r.txt', report(2031)))
    expect(lines()).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+\/setup#token=[\w-]{43}$/m)
    expect(lines()).toContain('断电则可能丢失最近写入的内容')
    expect(lines()).toContain('已载入示例地区')
    expect(lines()).toMatch(/已导入 r\.txt：http:\/\/127\.0\.0\.1:\d+\/w\/990102\/documents\/[\w-]+$/m)
    expect(await (await fetch(`${address}/`)).text()).toContain('云岫区')

    const second = await runGangmu(['serve'], { env: { GANGMU_DATA: data, GANGMU_PORT: '0' } })
    expect(second.code).toBe(4)
    expect(second.err).toContain(`pid ${child.pid}`)
    expect(second.err).toContain(address)

    const access = join(data, 'server.json')
    expect(statSync(access).mode & 0o777).toBe(0o600)
    expect(readFileSync(access, 'utf8')).toContain(address)
    const env = { GANGMU_DATA: data }
    const path = write('s.txt', report(2032))
    const imported = await runGangmu(['import', path], { env })
    expect([imported.code, imported.out]).toEqual([0, expect.stringMatching(/^已导入 s\.txt：990102\/[\w-]+\n$/)])
    const again = await runGangmu(['import', path, '--lang', 'en'], { env })
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('This file was imported before')])

    child.kill('SIGINT')
    expect((await once(child, 'close'))[0]).toBe(0)
    expect(lines()).toContain('已停止。')
    expect(existsSync(access)).toBe(false)

    const verified = await runGangmu(['verify', '--json'], { env })
    expect(verified.code).toBe(0)
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, places: 1, texts: 4, faults: [] })
    const signed = join(data, 'keys', 'checkpoints.jsonl')
    const [, key = ''] = /Checkpoint key: {2}([0-9a-f]{64})$/m.exec(lines()) ?? []
    expect(statSync(join(data, 'keys', 'checkpoint.key')).mode & 0o777).toBe(0o600)
    const exported = await runGangmu(['export-record'], { env })
    expect([exported.code, exported.err]).toEqual([0, ''])
    const record = write('record.jsonl', exported.out)
    const offline = ['verify', '--json', '--checkpoints', signed, '--key', key, '--file']
    const held = JSON.parse((await runGangmu([...offline, record])).out)
    expect(held).toMatchObject({ ok: true, places: ['990102'], texts: 4, keys: [key], faults: [] })
    expect(held.vouched['990102']).toBe(held.entries)
    const cut = write('cut.jsonl', exported.out.replace('"finding-decided"', '"finding-adopted"'))
    const broken = await runGangmu([...offline.slice(0, 1), '--checkpoints', signed, '--lang', 'en', '--file', cut])
    expect([broken.code, broken.out]).toEqual([1, expect.stringContaining('its content differs from its hash')])
    expect((await runGangmu(['export-record', '--place', '990199'], { env })).code).toBe(2)
    const checkpoints = write('checkpoints.json', verified.out)
    const known = ['--checkpoints', checkpoints, '--checkpoints', signed]
    expect((await runGangmu(['verify', ...known], { env })).code).toBe(0)
  },
)

embedded('import and verify work without a server; nothing to verify is said so', async () => {
  const env = { GANGMU_DATA: data, GANGMU_PLACE: '500109' }
  const none = await runGangmu(['verify'], { env })
  expect([none.code, existsSync(data)]).toEqual([5, false])
  const imported = await runGangmu(['import', write('a.txt', report(2034, '北碚区')), write('b.docx', 'no zip')], {
    env,
  })
  expect(imported.out).toMatch(/^已导入 a\.txt：500109\//)
  expect((await runGangmu(['verify', '--lang', 'en'], { env })).out).toContain('Nothing was altered.')
})

embedded('a port in use, an unknown home place and a wrong database address are said, each with its code', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const busy = await runGangmu(['serve', '--port', String(port)], { env: { GANGMU_DATA: join(folder, 'other') } })
  taken.close()
  expect([busy.code, busy.err]).toEqual([1, expect.stringContaining(`Port ${port} is in use`)])
  const nowhere = await runGangmu(['serve'], { env: { GANGMU_DATA: join(folder, 'third'), GANGMU_PLACE: '990999' } })
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('990999')])
  const data = join(folder, 'fourth')
  const unknown = await runGangmu(['import', write('u.txt', report(2035))], {
    env: { GANGMU_DATA: data, GANGMU_PLACE: '990999' },
  })
  expect([unknown.code, unknown.err]).toEqual([1, nowhere.err])
  const list = join(folder, 'absent.txt')
  const unread = await runGangmu(['serve'], { env: { GANGMU_DATA: data, GANGMU_COMMON_PASSWORDS: list } })
  expect([unread.code, unread.err]).toEqual([3, `${list}：没有这个文件。\n`])
  const wrong = await runGangmu(['verify'], { env: { DATABASE_URL: 'mysql://localhost/x' } })
  expect(wrong.code).toBe(2)
  const away = await runGangmu(['verify'], { env: { DATABASE_URL: 'postgres://gangmu@127.0.0.1:9/none' } })
  expect(away.code).toBe(5)
})
