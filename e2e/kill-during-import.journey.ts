import { execFile } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { type RunningServer, startServer } from './support/server.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
const rounds = Number(process.env.GANGMU_KILL_ROUNDS ?? 4)
const importsPerRound = 3
const sample = readFileSync(join(root, 'samples', 'yunxiu', 'report-2026.txt'), 'utf8')

interface Session {
  readonly cookie: string
  readonly csrf: string
}
interface Import {
  readonly key: string
  readonly name: string
  job: string | null
}

async function openSession(server: RunningServer): Promise<Session> {
  const token = new URLSearchParams(new URL(server.firstLink).hash.slice(1)).get('token')
  const answer = await fetch(`${server.url}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ token, name: '督查室值班员', password: 'a long enough password' }),
  })
  expect(answer.status).toBe(201)
  const { csrf } = (await answer.json()) as { csrf: string }
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '', csrf }
}

/** Sends one import; keeps its job when the server acknowledged it, leaves it open when the connection died. */
async function send(server: RunningServer, session: Session, one: Import): Promise<void> {
  const answer = await fetch(`${server.url}/api/v1/places/990102/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: session.cookie,
      'x-csrf-token': session.csrf,
      'idempotency-key': one.key,
    },
    body: JSON.stringify({ name: one.name, text: `${sample}\n附：${one.name}。\n`, placeChoice: 'given' }),
  })
  const body = (await answer.json()) as { id: string }
  expect(answer.status, JSON.stringify(body)).toBe(202)
  one.job = body.id
}

async function ask<T>(server: RunningServer, session: Session, path: string): Promise<T> {
  const answer = await fetch(`${server.url}/api/v1/places/990102/${path}`, { headers: { cookie: session.cookie } })
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as T
}

/** Rejections are what a killed server looks like from outside; everything else is a failure of the test. */
function isConnectionLoss(reason: unknown): boolean {
  return reason instanceof TypeError
}

test(
  `killed ${rounds} times during imports, it starts again: what was acknowledged is there once, and the record verifies`,
  async () => {
    let server = await startServer()
    const { dataFolder } = server
    try {
      const session = await openSession(server)
      const all: Import[] = []
      for (let round = 1; round <= rounds; round++) {
        const batch = Array.from({ length: importsPerRound }, (_, index) => ({
          key: randomUUID(),
          name: `第${round}轮第${index + 1}份`,
          job: null as string | null,
        }))
        all.push(...batch)
        const current = server
        const sending = Promise.allSettled(batch.map((one) => send(current, session, one)))
        await new Promise((resolve) => setTimeout(resolve, randomInt(5, 350)))
        await server.kill()
        for (const outcome of await sending) {
          if (outcome.status === 'rejected' && !isConnectionLoss(outcome.reason)) throw outcome.reason
        }
        server = await startServer({ dataFolder })
        // A retry with the same key, also of those that were acknowledged: it must have one effect.
        const again = server
        await Promise.all(batch.map((one) => send(again, session, one)))
      }
      for (const one of all) {
        const job = () => ask<{ state: string }>(server, session, `jobs/${one.job}`)
        await expect.poll(async () => (await job()).state, { timeout: 60_000, interval: 200 }).toBe('done')
      }
      const { documents } = await ask<{ documents: { fileName: string }[] }>(server, session, 'documents')
      const names = documents.map((document) => document.fileName).filter((name) => name.startsWith('第'))
      expect([...names].sort()).toEqual(all.map((one) => one.name).sort())
      expect(await server.interrupt()).toBe(0)
      const verify = await run(process.execPath, [join(root, 'packages/cli/bin/gangmu.mjs'), 'verify', '--json'], {
        env: { ...process.env, GANGMU_DATA: dataFolder },
      })
      expect(JSON.parse(verify.stdout)).toMatchObject({ ok: true })
    } finally {
      await server.kill()
      await rm(dataFolder, { recursive: true, force: true })
    }
  },
  30_000 * rounds + 120_000,
)
