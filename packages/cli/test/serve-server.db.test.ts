import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { runGangmu, startGangmu } from './run-gangmu.ts'

vi.setConfig({ testTimeout: 180_000 })

const server = process.env.GANGMU_TEST_DB === 'postgres' ? (process.env.GANGMU_TEST_DATABASE_URL ?? '') : ''

/** PostgreSQL's own client programs: where Debian keeps them, else wherever the system finds them. */
function findProgram(name: string): string {
  const versions = '/usr/lib/postgresql'
  const found = existsSync(versions) ? readdirSync(versions).sort().reverse() : []
  const programs = found.map((version) => join(versions, version, 'bin', name))
  return programs.find((program) => existsSync(program)) ?? name
}

const name = 'DATABASE_URL alone moves everything to a database server'
test.skipIf(server === '')(server === '' ? `${name} (skipped: no database server in this run)` : name, async () => {
  const database = `gangmu_cli_${randomUUID().replaceAll('-', '')}`
  const run = promisify(execFile)
  await run(findProgram('createdb'), [`--maintenance-db=${server}`, '--template=template0', database])
  const url = new URL(server)
  url.pathname = `/${database}`
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-server-'))
  const data = join(folder, 'data')
  const env = { DATABASE_URL: url.href, GANGMU_DATA: data, GANGMU_PORT: '0' }
  try {
    const child = startGangmu(['serve'], env)
    let out = ''
    child.stderr.on('data', (chunk) => {
      out += chunk
    })
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        out += chunk
        if (out.includes('Yunxiu was loaded')) resolve()
      })
      child.on('close', (code) => reject(new Error(`Cannot serve: ended with ${code}: ${out}`)))
    })
    expect(out).toMatch(/PostgreSQL \d+/)
    expect(out).not.toContain('数据目录')
    const report = join(folder, 'r.txt')
    writeFileSync(report, '云岫区2035年政府工作报告\n一、2034年工作回顾\n（一）稳中有进。地区生产总值增长6.1%。\n')
    expect((await runGangmu(['import', report], { env })).out).toMatch(/^已导入 r\.txt：990102\//)
    child.kill('SIGINT')
    expect((await once(child, 'close'))[0]).toBe(0)
    expect(JSON.parse((await runGangmu(['verify', '--json'], { env })).out)).toMatchObject({ ok: true, texts: 3 })
    expect(existsSync(data)).toBe(false)
  } finally {
    rmSync(folder, { recursive: true })
    await run(findProgram('dropdb'), [`--maintenance-db=${server}`, '--force', database])
  }
})
