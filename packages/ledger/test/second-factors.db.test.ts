import { randomBytes } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '../src/commands/create-account.ts'
import { openPlace } from '../src/commands/open-place.ts'
import { startSecondFactor } from '../src/commands/start-second-factor.ts'
import { type Notice, startLedger } from '../src/ledger.ts'
import { makeSecretBox } from '../src/secrets/secret-box.ts'
import { secondFactorOf } from '../src/store/second-factors.ts'
import { getSecondFactor } from '../src/views/get-second-factor.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'

const home = '990102'
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const [first, second] = [randomBytes(32), randomBytes(32)]
const accounts: string[] = []
let db: TestLedger
let notices: Notice[] = []

const context = (key: string) => ({ place: home, actor: 'system', idempotencyKey: `second-factors-${key}` })
/** The ledger as it is after a start with these keys. */
const start = (...keys: Buffer[]) => {
  notices = []
  return startLedger(db.store, {
    secrets: keys.length === 0 ? null : makeSecretBox(keys),
    onNotice: (notice) => notices.push(notice),
  })
}
const meddle = (statement: string) => db.store.db.executeQuery(CompiledQuery.raw(statement))
const stored = async () =>
  (await db.store.db.selectFrom('second_factor').selectAll().orderBy('account').execute()).map(
    ({ account, secret: kept, key_id }) => ({ account, kept, keyId: key_id }),
  )

beforeAll(async () => {
  db = await openTestLedger()
  const ledger = await start(first)
  await ledger.command(openPlace, context('open'), { code: home, name: '云岫区' })
  const box = makeSecretBox([first])
  for (const name of ['沈竹青', '陆听泉']) {
    const { account } = await ledger.command(createAccount, context(name), { name })
    const sealed = box.seal(secret, secondFactorOf(home, account))
    await ledger.command(startSecondFactor, context(`start ${name}`), { account, secret: sealed })
    accounts.push(account)
  }
}, 60_000)
afterAll(() => db.close())

const read = async (...keys: Buffer[]) => {
  const ledger = await start(...keys)
  const opened: (string | null)[] = []
  for (const account of accounts) {
    const factor = await ledger.view(getSecondFactor, home, { account })
    const about = secondFactorOf(home, account)
    opened.push(factor === null ? null : (ledger.secrets?.open(factor.secret, about) ?? null))
  }
  return opened
}

test('whoever has the database has no second factor: the secret lies there sealed, and the key does not', async () => {
  const rows = await stored()
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(JSON.stringify(rows)).not.toContain(first.toString('hex'))
  expect(await read(first)).toEqual([secret, secret])
})

test('a secret copied into another account’s row does not open there', async () => {
  const [one, other] = await stored()
  await meddle(`update second_factor set secret = '${one?.kept}' where account = '${other?.account}'`)
  const opened = await read(first)
  expect(opened.filter((secretOf) => secretOf === null)).toHaveLength(1)
  await meddle(`update second_factor set secret = '${other?.kept}' where account = '${other?.account}'`)
})

test('a new key takes over at the next start, and the old one is needed no more', async () => {
  expect(await read(first, second)).toEqual([secret, secret])
  const { keyId } = makeSecretBox([second])
  expect((await stored()).map((row) => row.keyId)).toEqual([keyId, keyId])
  expect(await read(second)).toEqual([secret, secret])
})

test('without its key, or with another, nothing is opened and nothing is lost: it is told at start', async () => {
  const before = await stored()
  expect(await read(first)).toEqual([null, null])
  expect(notices).toContainEqual({ code: 'secrets-unreadable', params: { count: 2 } })
  expect(await read()).toEqual([null, null])
  expect(await stored()).toEqual(before)
  expect(await read(second)).toEqual([secret, secret])
})

test('what was stored before there was a key is sealed at the first start with one', async () => {
  await meddle(`update second_factor set secret = '${secret}', key_id = null where account = '${accounts[0]}'`)
  expect(await read(second)).toEqual([secret, secret])
  expect(JSON.stringify(await stored())).not.toContain(secret)
})
