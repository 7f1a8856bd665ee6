import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeSession } from '../src/commands/close-session.ts'
import { createFirstAdministrator } from '../src/commands/create-first-administrator.ts'
import { createSetupToken } from '../src/commands/create-setup-token.ts'
import { grantRole } from '../src/commands/grant-role.ts'
import { openSession } from '../src/commands/open-session.ts'
import { recordSignInFailure } from '../src/commands/record-sign-in-failure.ts'
import { touchSession } from '../src/commands/touch-session.ts'
import { findAccountByName } from '../src/views/find-account-by-name.ts'
import { findSession } from '../src/views/find-session.ts'
import { getInstallation } from '../src/views/get-installation.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { contextOf, preparePlace } from './support/prepare-place.ts'

let db: TestLedger
let home: string
let account: string
const start = Date.parse('2026-03-02T01:00:00.000Z')
const at = (minutes: number): Date => new Date(start + minutes * 60_000)
const later = at(24 * 60).toISOString()
const secret = 'argon2-hash-that-must-not-be-recorded'

beforeAll(async () => {
  db = await openTestLedger()
  home = await preparePlace(db.ledger)
}, 60_000)
afterAll(() => db.close())

const as = (minutes: number) => ({ ...contextOf(home), at: at(minutes) })
const makeAdministrator = (tokenHash: string, minutes: number) =>
  db.ledger.command(createFirstAdministrator, as(minutes), {
    tokenHash,
    name: '管理员',
    passwordHash: secret,
    mayWork: true,
  })

describe('the first administrator', () => {
  test('is made by the newest one-time token only, in time, and once', async () => {
    expect(await db.ledger.view(getInstallation, '', undefined)).toEqual({ homePlace: home, hasAdministrator: false })
    for (const tokenHash of ['first', 'second']) {
      await db.ledger.command(createSetupToken, as(0), { tokenHash, expiresAt: at(60).toISOString() })
    }
    const used = { code: 'setup-link-used' }
    await expect(makeAdministrator('unknown', 1)).rejects.toMatchObject(used)
    await expect(makeAdministrator('first', 1)).rejects.toMatchObject(used)
    await expect(makeAdministrator('second', 60)).rejects.toMatchObject(used)
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => makeAdministrator('second', 59)))
    const made = results.filter((result) => result.status === 'fulfilled')
    expect(made).toHaveLength(1)
    account = made[0]!.value.account
    await expect(makeAdministrator('second', 59)).rejects.toMatchObject(used)
    await expect(
      db.ledger.command(createSetupToken, as(61), { tokenHash: 'third', expiresAt: later }),
    ).rejects.toMatchObject(used)
    expect(await db.ledger.view(getInstallation, '', undefined)).toEqual({ homePlace: home, hasAdministrator: true })
  })

  test('is the office in every open place in one step, and each place’s record says so', async () => {
    const second = await openTestLedger()
    try {
      const [first, other] = [await preparePlace(second.ledger), await preparePlace(second.ledger)]
      const token = { tokenHash: 'only', expiresAt: later }
      await second.ledger.command(createSetupToken, { ...contextOf(first), at: at(0) }, token)
      const input = { tokenHash: 'only', name: '管理员', passwordHash: secret, mayWork: true }
      const { account: id } = await second.ledger.command(
        createFirstAdministrator,
        { ...contextOf(first), at: at(1) },
        input,
      )
      const granted = { action: 'role-granted', what: `account:${id}`, after: { role: 'office' } }
      for (const place of [first, other]) {
        const { entries } = await second.ledger.view(listAuditEntries, place, { limit: 20 })
        expect(entries, place).toContainEqual(expect.objectContaining({ ...granted, place }))
      }
    } finally {
      await second.close()
    }
  })

  test('is found by name, to the letter', async () => {
    expect(await db.ledger.view(findAccountByName, home, { name: '管理员' })).toMatchObject({
      id: account,
      passwordHash: secret,
      disabled: false,
      failures: 0,
    })
    expect(await db.ledger.view(findAccountByName, home, { name: '管理' })).toBeNull()
  })
})

describe('a session', () => {
  const open = (tokenHash: string, minutes: number) =>
    db.ledger.command(openSession, as(minutes), {
      tokenHash,
      account,
      csrf: 'c',
      expiresAt: later,
      idleMinutes: 30,
      device: 'Firefox · Linux',
      means: 'password' as const,
    })
  const find = (tokenHash: string, minutes: number) => db.ledger.view(findSession, home, { tokenHash, at: at(minutes) })

  test('is good until it was idle too long, ran out, or was ended', async () => {
    await open('idle', 100)
    expect(await find('idle', 129)).toMatchObject({ account: { id: account, name: '管理员' }, csrf: 'c' })
    expect(await find('idle', 130)).toBeNull()
    await db.ledger.command(touchSession, as(120), { tokenHash: 'idle' })
    expect(await find('idle', 149)).not.toBeNull()
    expect(await find('idle', 24 * 60)).toBeNull()
    expect(await find('another', 101)).toBeNull()
    expect(await db.ledger.command(closeSession, as(131), { tokenHash: 'idle' })).toEqual({ closed: true })
    expect(await find('idle', 132)).toBeNull()
    expect(await db.ledger.command(closeSession, as(133), { tokenHash: 'idle' })).toEqual({ closed: false })
  })

  test('says where the account may work, with every role', async () => {
    const other = await preparePlace(db.ledger)
    const named = { name: expect.any(String), parent: '990100', posts: [] }
    const all = (role: string) => ({ role, reach: 'all' })
    expect(
      await db.ledger.command(grantRole, { ...contextOf(other), actor: 'system' }, { account, role: 'office' }),
    ).toEqual({ granted: true })
    expect(
      await db.ledger.command(grantRole, { ...contextOf(other), actor: 'system' }, { account, role: 'office' }),
    ).toEqual({
      granted: false,
    })
    await open('places', 200)
    expect((await find('places', 201))?.places).toEqual([
      { code: home, ...named, rights: [all('office'), all('system-administrator')] },
      { code: other, ...named, rights: [all('office')] },
    ])
  })

  test('is refused for an unknown account', async () => {
    const input = {
      tokenHash: 'x',
      account: 'nobody',
      csrf: 'c',
      expiresAt: later,
      idleMinutes: 30,
      device: 'Firefox · Linux',
      means: 'password' as const,
    }
    await expect(db.ledger.command(openSession, as(300), input)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('ends the pause that wrong passwords brought', async () => {
    const fail = (minutes: number) => db.ledger.command(recordSignInFailure, as(minutes), { name: '管理员' })
    for (let count = 1; count < 5; count += 1) expect(await fail(400)).toEqual({ failures: count, lockedUntil: null })
    expect(await fail(400)).toEqual({ failures: 5, lockedUntil: at(401).toISOString() })
    expect(await fail(400)).toEqual({ failures: 6, lockedUntil: at(402).toISOString() })
    for (let count = 7; count < 20; count += 1) await fail(400)
    expect(await fail(400)).toEqual({ failures: 20, lockedUntil: at(460).toISOString() })
    expect(await db.ledger.command(recordSignInFailure, as(400), { name: '无此人' })).toEqual({
      failures: 0,
      lockedUntil: null,
    })
    await open('after', 500)
    expect(await db.ledger.view(findAccountByName, home, { name: '管理员' })).toMatchObject({
      failures: 0,
      lockedUntil: null,
    })
  })
})

test('the record says who came and went, and holds no password, token or their hashes', async () => {
  const { entries } = await db.ledger.view(listAuditEntries, home, { limit: 200 })
  const actions = new Set(entries.map(({ action }) => action))
  for (const action of [
    'setup-link-made',
    'account-created',
    'role-granted',
    'session-opened',
    'session-closed',
    'sign-in-failed',
  ]) {
    expect(actions).toContain(action)
  }
  const text = JSON.stringify(entries)
  for (const word of [secret, '"second"', '"idle"', '"places"']) expect(text).not.toContain(word)
})
