/**
 * What one busy client does to the others: the time in which they are answered, alone and beside it.
 * Run: `node tools/build.mjs && node --import tsx bench/fairness.ts [--engine pglite|postgres] [--people 10] [--seconds 60]`.
 * Both are measured in turns, five times each, so that whatever else the machine does falls on both. Alone is measured once
 * the busy client has every answer and every import of it is carried out.
 * The people read pages and lists and decide a finding now and then, with time to think; the busy client, of another program,
 * sends uploads, exports, whole readings, the record and long lists as fast as eight connections take them.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findPostgres } from '../tools/gate/find-postgres.mjs'
import { startCluster } from '../tools/postgres-cluster.mjs'

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'pglite' },
    people: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '60' },
    busy: { type: 'string' },
  },
})
const place = '990102'
const rounds = 5
const password = '一句很长的口令 2026'
const sample = readFileSync(new URL('../samples/yunxiu/report-2026.txt', import.meta.url), 'utf8')

/** A signed-in browser. */
interface Client {
  get(path: string): Promise<Response>
  send(path: string, body: FormData | object): Promise<Response>
}

function makeClient(address: string, cookie: string, csrf: string): Client {
  const headers = { cookie, 'x-csrf-token': csrf }
  return {
    get: (path) => fetch(address + path, { headers }),
    send: (path, body) =>
      fetch(address + path, {
        method: 'POST',
        headers: {
          ...headers,
          'idempotency-key': crypto.randomUUID(),
          ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        },
        body: body instanceof FormData ? body : JSON.stringify(body),
      }),
  }
}

async function enter(address: string, path: string, body: object): Promise<[string, string]> {
  const answer = await makeClient(address, '', '').send(path, body)
  if (!answer.ok) throw new Error(`Cannot enter: ${await answer.text()}`)
  const { csrf } = (await answer.json()) as { csrf: string }
  return [answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', csrf]
}

const pathsOf = (document: string) => ({
  light: [
    '/',
    `/places/${place}`,
    `/api/v1/places/${place}/home`,
    `/api/v1/places/${place}/documents`,
    `/api/v1/places/${place}/documents/${document}`,
    `/api/v1/places/${place}/commitments?year=2026`,
    '/api/v1/session',
  ],
  heavy: [
    `/api/v1/places/${place}/exports/commitments/xlsx`,
    `/api/v1/places/${place}/documents/${document}/exports/findings/xlsx`,
    `/api/v1/places/${place}/documents/${document}/exports/html`,
    `/api/v1/places/${place}/documents/${document}/reading`,
    `/api/v1/places/${place}/commitments`,
    `/api/v1/places/${place}/documents`,
    `/api/v1/places/${place}/audit?limit=200`,
  ],
})

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until every import that was accepted is carried out. */
async function finishJobs(client: Client, jobs: Set<string>): Promise<void> {
  for (const job of jobs) {
    for (;;) {
      const answer = await client.get(`/api/v1/places/${place}/jobs/${job}`)
      const { state } = (await answer.json()) as { state?: unknown }
      if (state === 'done' || state === 'failed') break
      if (!answer.ok && answer.status !== 429) throw new Error(`Cannot see a job: ${answer.status}`)
      await sleep(answer.status === 429 ? Number(answer.headers.get('retry-after')) * 1000 : 200)
    }
    jobs.delete(job)
  }
}

/**
 * Eight connections that never pause, but for what the server asks them to, and for what they are told: `rest` is answered
 * with `idle` once every request is answered and every import carried out, `go on` goes on, `end` tells what was answered.
 */
async function beBusy(address: string, cookie: string, csrf: string, document: string): Promise<void> {
  const client = makeClient(address, cookie, csrf)
  const { heavy } = pathsOf(document)
  const counts: Record<string, number> = {}
  const jobs = new Set<string>()
  let resting = false
  let asking = 0
  let number = 0
  const ask = async (): Promise<Response> => {
    number += 1
    if (number % 8 !== 0) return client.get(heavy[number % heavy.length] ?? '/')
    const form = new FormData()
    form.set('placeChoice', 'given')
    form.set('file', new Blob([`${sample.repeat(10)}\n第${number}稿。\n`]), `busy-${number}.txt`)
    return client.send(`/api/v1/places/${place}/imports`, form)
  }
  const askOnce = async (): Promise<Response> => {
    asking += 1
    try {
      const answer = await ask()
      if (answer.status === 202) jobs.add(((await answer.json()) as { id: string }).id)
      else await answer.arrayBuffer()
      return answer
    } finally {
      asking -= 1
    }
  }
  const line = async (): Promise<never> => {
    for (;;) {
      while (resting) await sleep(20)
      const answer = await askOnce()
      counts[answer.status] = (counts[answer.status] ?? 0) + 1
      if (answer.status === 429) await sleep(Number(answer.headers.get('retry-after')) * 1000)
    }
  }
  const rest = async (): Promise<void> => {
    resting = true
    while (asking > 0) await sleep(20)
    await finishJobs(client, jobs)
    process.send?.('idle')
  }
  process.on('message', (told) => {
    if (told === 'rest') rest().catch(fail)
    if (told === 'go on') resting = false
    if (told === 'end') {
      console.log(JSON.stringify(counts))
      process.exit(0)
    }
  })
  await Promise.all(Array.from({ length: 8 }, line))
}

/** Ends the busy client with what went wrong: nothing it left behind is to be measured. */
function fail(error: unknown): never {
  console.error(error)
  process.exit(1)
}

/** Lets the busy client rest. @throws when it ended instead */
async function letRest(busy: ChildProcess): Promise<void> {
  const ended = once(busy, 'close').then(() => Promise.reject(new Error('The busy client ended')))
  busy.send('rest')
  await Promise.race([once(busy, 'message'), ended])
  ended.catch(() => undefined)
}

/** People who read, think and read again. @returns how long each answer took, in ms */
async function measure(clients: readonly Client[], document: string, seconds: number): Promise<number[]> {
  const { light } = pathsOf(document)
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  await Promise.all(
    clients.map(async (client, who) => {
      for (let turn = who; performance.now() < until; turn += 1) {
        await sleep(50 + ((turn * 7919 + who * 104_729) % 100))
        const began = performance.now()
        const answer = await client.get(light[turn % light.length] ?? '/')
        await answer.arrayBuffer()
        if (!answer.ok) throw new Error(`Cannot measure: ${answer.status} of ${answer.url}`)
        times.push(performance.now() - began)
      }
    }),
  )
  return times
}

const at = (times: readonly number[], share: number): number =>
  Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10
const figures = (times: readonly number[]) => ({
  requests: times.length,
  p50: at(times, 0.5),
  p95: at(times, 0.95),
  p99: at(times, 0.99),
})

async function serve(env: Record<string, string>): Promise<{ child: ChildProcess; address: string; token: string }> {
  const main = new URL('../dist/cli.mjs', import.meta.url).pathname
  const child = spawn(process.execPath, [main, 'serve', '--port', '0'], { env: { ...process.env, ...env } })
  let out = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.pipe(process.stderr)
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString('utf8')
      if (/sample .*loaded|No sample/.test(out)) resolve()
    })
    child.on('close', () => reject(new Error(`Cannot serve: ${out}`)))
  })
  const [, address = '', token = ''] = /(http:\/\/[\d.]+:\d+)\/setup#token=([\w-]+)/.exec(out) ?? []
  return { child, address, token }
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairness-'))
  const { bin = '' } = values.engine === 'pglite' ? {} : await findPostgres()
  const cluster = values.engine === 'pglite' ? null : await startCluster(bin, { durable: true })
  const server = await serve({ GANGMU_DATA: join(folder, 'data'), ...(cluster ? { DATABASE_URL: cluster.url } : {}) })
  const { address } = server
  try {
    const name = '督查室管理员'
    await enter(address, '/api/v1/setup', { token: server.token, name, password, mayWork: true })
    const clients: Client[] = []
    for (let who = 0; who < Number(values.people); who += 1)
      clients.push(makeClient(address, ...(await enter(address, '/api/v1/session', { name, password }))))
    const listed = await (await (clients[0] as Client).get(`/api/v1/places/${place}/documents`)).json()
    const document = (listed as { documents: { id: string }[] }).documents[0]?.id ?? ''
    await measure(clients, document, 5)
    const [cookie, csrf] = await enter(address, '/api/v1/session', { name, password })
    const busy = spawn(
      process.execPath,
      [...process.execArgv, process.argv[1] as string, '--busy', JSON.stringify([address, cookie, csrf, document])],
      { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    )
    let counts = ''
    busy.stdout?.on('data', (piece: Buffer) => {
      counts += piece.toString('utf8')
    })
    busy.stderr?.pipe(process.stderr)
    const alone: number[] = []
    const beside: number[] = []
    await sleep(3000)
    for (let round = 0; round < rounds; round += 1) {
      beside.push(...(await measure(clients, document, Number(values.seconds) / rounds)))
      // What it asked for last, and every import of it, is done before the others are measured alone.
      await letRest(busy)
      alone.push(...(await measure(clients, document, Number(values.seconds) / rounds)))
      busy.send('go on')
      await sleep(1000)
    }
    alone.sort((a, b) => a - b)
    beside.sort((a, b) => a - b)
    busy.send('end')
    await once(busy, 'close')
    const ratio = Math.round((at(beside, 0.99) / at(alone, 0.99)) * 100) / 100
    const { engine, people } = values
    console.log(
      JSON.stringify({ engine, people, alone: figures(alone), beside: figures(beside), ratio, busy: counts.trim() }),
    )
  } finally {
    server.child.kill('SIGTERM')
    await once(server.child, 'close')
    await cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (values.busy) {
  const [address, cookie, csrf, document] = JSON.parse(values.busy) as [string, string, string, string]
  await beBusy(address, cookie, csrf, document)
} else await run()
