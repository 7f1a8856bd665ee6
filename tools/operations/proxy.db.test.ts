import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inRoot } from '../lib/root.mjs'

const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
const onServer = process.env.GANGMU_TEST_DB === 'postgres'
const able = !onServer && has('nginx', '-v') && has('openssl', 'version')
const reason = onServer ? 'the database makes no difference here' : 'nginx or openssl is absent'
const folder = mkdtempSync(join(tmpdir(), 'gangmu-proxy-'))
const running: ChildProcess[] = []
let port = 0
let setupToken = ''

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The program as it stands behind a proxy. @returns its address */
async function startProgram(): Promise<string> {
  const { PATH = '', GANGMU_PGLITE_TEMPLATE } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', inRoot('packages/cli/src/main.ts'), 'serve'], {
    env: {
      PATH,
      ...(GANGMU_PGLITE_TEMPLATE && { GANGMU_PGLITE_TEMPLATE }),
      GANGMU_DATA: join(folder, 'data'),
      GANGMU_PLACE: '990102',
      GANGMU_PORT: '0',
      GANGMU_HTTPS: '1',
    },
  })
  running.push(child)
  let out = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (piece: Buffer) => {
      out += piece.toString('utf8')
    })
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString('utf8')
      if (/setup#token=[\w-]+\n/.test(out)) resolve()
    })
    child.on('close', () => reject(new Error(`Cannot serve: ${out}`)))
  })
  const [, address = '', token = ''] = /http:\/\/([\d.]+:\d+)\/setup#token=([\w-]+)/.exec(out) ?? []
  setupToken = token
  return address
}

/** nginx with the configuration that is shipped: only where it listens, whom it asks and where its files lie are ours. */
async function startProxy(program: string): Promise<void> {
  const [key, certificate, site] = ['key.pem', 'certificate.pem', 'site.conf'].map((name) => join(folder, name))
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=gangmu.example', '-days', '1']
  expect(has('openssl', ...make, '-keyout', key ?? '', '-out', certificate ?? '')).toBe(true)
  port = await findFreePort()
  let text = readFileSync(inRoot('docs/operations/nginx.conf'), 'utf8')
  for (const [shipped, here] of [
    ['/etc/ssl/gangmu.pem', certificate],
    ['/etc/ssl/private/gangmu.key', key],
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['127.0.0.1:4860', program],
  ] as const) {
    expect(text).toContain(shipped)
    text = text.replace(shipped, here ?? '')
  }
  writeFileSync(site ?? '', text)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${join(folder, 'pid')}; error_log stderr;
events {} http { access_log off; ${temporary} include ${site}; }\n`,
  )
  running.push(spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' }))
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await ask('GET', '/healthz')
      return
    } catch {
      // Not listening yet.
      await wait(100)
    }
  }
  throw new Error('nginx did not begin to answer')
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        servername: 'gangmu.example',
        rejectUnauthorized: false,
        headers: { host: 'gangmu.example', ...headers },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (piece: string) => {
          text += piece
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const write = (path: string, body: object, headers: Record<string, string> = {}) =>
  ask(
    'POST',
    path,
    {
      origin: 'https://gangmu.example',
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    JSON.stringify(body),
  )

describe('behind nginx with the configuration that is shipped', () => {
  beforeAll(async () => {
    if (able) await startProxy(await startProgram())
  }, 120_000)
  afterAll(async () => {
    for (const child of running.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  })
  const behind = (name: string, work: () => Promise<void>) =>
    test.skipIf(!able)(able ? name : `${name} (skipped: ${reason})`, work, 120_000)

  behind('pages come with their headers, by TLS alone, and nothing is upgraded to a socket', async () => {
    const page = await ask('GET', '/', { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' })
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.headers['set-cookie']).toBeUndefined()
    const plain = await fetch(`http://127.0.0.1:${port}/`)
    expect(plain.status).toBe(400)
  })

  behind(
    'a write from our own pages is taken, its cookie is for https alone, and another site’s is refused',
    async () => {
      const setup = { token: setupToken, name: '督查室管理员', password: '一句很长的口令 2026', mayWork: true }
      const foreign = await write('/api/v1/setup', setup, { origin: 'https://elsewhere.example' })
      expect(foreign.status).toBe(403)
      const taken = await write('/api/v1/setup', setup)
      expect([taken.status, JSON.parse(taken.body)]).toMatchObject([201, { account: { name: '督查室管理员' } }])
      for (const part of ['; HttpOnly', '; Secure', '; SameSite=Strict'])
        expect(String(taken.headers['set-cookie'])).toContain(part)
    },
  )

  behind('figures for watching are not passed on', async () => {
    expect((await ask('GET', '/metrics')).status).toBe(404)
  })

  behind('a body of some megabytes reaches the program, one of more than 51 is refused at the door', async () => {
    const some = await write('/api/v1/session', { name: '云'.repeat(700_000), password: 'x' })
    expect([some.status, some.headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8'])
    const much = await ask('POST', '/api/v1/session', { 'content-length': String(52 * 1024 * 1024) })
    expect([much.status, much.headers['content-type']]).toEqual([413, 'text/html'])
  })

  behind('a visitor cannot choose the address that failures are counted by', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 21; attempt += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${attempt}` }
      statuses.push((await write('/api/v1/session', { name: `猜测${attempt}`, password: 'wrong' }, headers)).status)
    }
    expect(statuses).toContain(401)
    expect(statuses.at(-1)).toBe(429)
  })
})
