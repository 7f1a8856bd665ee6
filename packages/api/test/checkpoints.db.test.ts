import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCheckpointLine } from '@gangmu/ledger'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, makeClient } from './support/client.ts'
import { openTestLedger } from './support/open-test-ledger.ts'
import { foreign, home, prepare, serverOver } from './support/start-api.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-checkpoints-'))
let opened: Awaited<ReturnType<typeof openTestLedger>>
let server: FastifyInstance
let visitor: Client

beforeAll(async () => {
  opened = await openTestLedger({ checkpointKey: join(folder, 'keys', 'checkpoint.key') })
  await prepare(opened.ledger)
  await opened.ledger.signRecords()
  server = await serverOver(opened.ledger)
  visitor = makeClient(server)
})
afterAll(async () => {
  await server.close()
  await opened.ledger.close()
  await opened.drop()
  rmSync(folder, { recursive: true })
})

test('everyone may read and download the checkpoints, with the key, without a session', async () => {
  const answer = await visitor.get(`/checkpoints/${home}`)
  expect(answer.headers['set-cookie']).toBeUndefined()
  const document = answer.json()
  expect(document).toMatchObject({ place: home, total: 1, publicKey: opened.ledger.checkpointKey })
  const lines = await visitor.get(`/checkpoints/${home}.jsonl`)
  expect(lines.headers['content-disposition']).toMatch(/^attachment/)
  const read = lines.body.trimEnd().split('\n').map(readCheckpointLine)
  expect(read).toEqual(document.checkpoints)
})

test('a place that the public cannot see has no checkpoints either', async () => {
  for (const path of [foreign, '999999', 'anything', `${home}.exe`, `${home}.jsonl.x`]) {
    expect([path, (await visitor.get(`/checkpoints/${path}`)).statusCode]).toEqual([path, 404])
  }
})
