import { listAuditEntries } from '@gangmu/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeTotp } from '../src/access/totp.ts'
import { makeClient } from './support/client.ts'
import { addPerson, addUnits, password, signInAs } from './support/people.ts'
import { home, readOnly, startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ limits: { requestsPerMinute: 1_000_000, requests: {} } })
  await addUnits(api)
})
afterAll(() => api.close())

const accounts = `/api/v1/places/${home}/installation/accounts`
const own = '/api/v1/account'
const signIn = (name: string, secret: string, code?: string) =>
  makeClient(api.server).send('POST', '/api/v1/session', { name, password: secret, ...(code ? { code } : {}) })
const codeNow = (secret: string, steps = 0) => writeTotp(secret, Math.floor(Date.now() / 30_000) + steps)
const coded = (answer: { statusCode: number; json: () => { code?: string } }) => [answer.statusCode, answer.json().code]

test('a person is invited by a link that works once, and chooses a password that nobody else knows', async () => {
  const made = await api.office.send('POST', accounts, { name: '新来的同志' })
  expect(made.statusCode).toBe(201)
  const { token } = made.json()
  expect(coded(await api.office.send('POST', accounts, { name: '新来的同志' }))).toEqual([409, 'account-name-taken'])
  expect(coded(await signIn('新来的同志', '任何口令都不对'))).toEqual([401, 'sign-in-refused'])
  const person = makeClient(api.server)
  const read = await person.send('POST', '/api/v1/account-link/reading', { token })
  expect(read.json()).toEqual({ name: '新来的同志', purpose: 'invitation', passwordProfile: 'asvs' })
  expect(coded(await person.send('POST', '/api/v1/account-link', { token, password: '123456789012' }))).toEqual([
    422,
    'password-weak',
  ])
  const used = await person.send('POST', '/api/v1/account-link', { token, password })
  expect([used.statusCode, used.json().account.name]).toEqual([201, '新来的同志'])
  expect(used.json().places).toEqual([])
  const again = await makeClient(api.server).send('POST', '/api/v1/account-link', { token, password })
  expect(coded(again)).toEqual([410, 'account-link-used'])
  expect((await signIn('新来的同志', password)).statusCode).toBe(201)
})

test('a disabled account is out at once, cannot come in, and is as it was when it is enabled again', async () => {
  const account = await addPerson(api, { name: '休假的同志', role: 'staff' })
  const person = await signInAs(api, '休假的同志')
  const [line] = (await api.office.get(accounts)).json().accounts.filter(({ id }: { id: string }) => id === account)
  expect(line).toMatchObject({ name: '休假的同志', hasPassword: true, grants: [{ place: home, role: 'staff' }] })
  const stale = await api.office.send('POST', `${accounts}/${account}/disabling`, { expectedVersion: 9 })
  expect(coded(stale)).toEqual([409, 'version-conflict'])
  const off = await api.office.send('POST', `${accounts}/${account}/disabling`, { expectedVersion: line.version })
  expect(off.statusCode).toBe(200)
  expect(coded(await person.get(`/api/v1/places/${home}/home`))).toEqual([401, 'signed-out'])
  expect(coded(await signIn('休假的同志', password))).toEqual([401, 'sign-in-refused'])
  await api.office.send('POST', `${accounts}/${account}/enabling`, { expectedVersion: off.json().version })
  const back = await signInAs(api, '休假的同志')
  expect((await back.get(`/api/v1/places/${home}/home`)).statusCode).toBe(200)
  const self = await api.office.send('POST', `${accounts}/${api.account}/disabling`, { expectedVersion: 1 })
  expect(coded(self)).toEqual([409, 'own-account'])
})

test('a new password ends every other session, gives this one a new token, and is not the one before', async () => {
  await addPerson(api, { name: '换口令的同志', role: 'staff' })
  const [here, there] = [await signInAs(api, '换口令的同志'), await signInAs(api, '换口令的同志')]
  const before = here.cookie
  const change = (current: string, next: string) => here.send('PUT', `${own}/password`, { current, password: next })
  expect(coded(await change('不是这个口令', '青山绿水长流不息 7 夜'))).toEqual([422, 'password-wrong'])
  expect(coded(await change(password, password))).toEqual([422, 'password-weak'])
  expect((await change(password, '青山绿水长流不息 2026 秋')).statusCode).toBe(200)
  expect(here.cookie).not.toBe(before)
  expect((await here.get(own)).json().sessions).toMatchObject([{ current: true }])
  expect(coded(await there.get(own))).toEqual([401, 'signed-out'])
  const old = await api.server.inject({ url: own, headers: { cookie: before } })
  expect(old.statusCode).toBe(401)
})

test('sessions are listed in words and ended one by one or all but this one', async () => {
  await addPerson(api, { name: '多处登录的同志', role: 'staff' })
  const clients = [await signInAs(api, '多处登录的同志'), await signInAs(api, '多处登录的同志')]
  const here = await signInAs(api, '多处登录的同志')
  const { sessions } = (await here.get(own)).json()
  expect(sessions).toHaveLength(3)
  const other = sessions.find(({ current }: { current: boolean }) => !current)
  expect((await here.send('DELETE', `${own}/sessions?session=${other.id}`)).json()).toEqual({ closed: 1 })
  expect((await here.send('DELETE', `${own}/sessions`)).json()).toEqual({ closed: 1 })
  for (const client of clients) expect((await client.get(own)).statusCode).toBe(401)
  expect((await here.get(own)).statusCode).toBe(200)
})

test('a second factor is asked for once it is confirmed; a code works once; a recovery code stands in for it once', async () => {
  await addPerson(api, { name: '双因素的同志', role: 'staff' })
  const person = await signInAs(api, '双因素的同志')
  const { secret, address } = (await person.send('POST', `${own}/second-factor`, { password })).json()
  expect(address).toContain('otpauth://totp/')
  expect(coded(await person.send('PUT', `${own}/second-factor`, { code: '000000' }))).toEqual([401, 'code-refused'])
  const before = person.cookie
  const confirmed = await person.send('PUT', `${own}/second-factor`, { code: codeNow(secret) })
  const [first] = confirmed.json().recoveryCodes
  expect(person.cookie).not.toBe(before)
  expect(coded(await signIn('双因素的同志', password))).toEqual([401, 'code-needed'])
  expect(coded(await signIn('双因素的同志', password, codeNow(secret)))).toEqual([401, 'code-refused'])
  expect((await signIn('双因素的同志', password, codeNow(secret, 1))).statusCode).toBe(201)
  expect(coded(await signIn('双因素的同志', password, codeNow(secret, 1)))).toEqual([401, 'code-refused'])
  expect((await signIn('双因素的同志', password, first.toLowerCase())).statusCode).toBe(201)
  expect(coded(await signIn('双因素的同志', password, first))).toEqual([401, 'code-refused'])
})

test('where the policy asks for it, nobody works before their second factor is set up', async () => {
  const url = `/api/v1/places/${home}/installation/account-policy`
  const { policy, version } = (await api.office.get(url)).json()
  const set = (change: object, expectedVersion: number) =>
    api.office.send('PUT', url, { policy: { ...policy, ...change }, expectedVersion })
  await addPerson(api, { name: '待设置的同志', role: 'staff' })
  const person = await signInAs(api, '待设置的同志')
  const changed = (await set({ secondFactor: 'all' }, version)).json().version
  expect(coded(await person.get(`/api/v1/places/${home}/home`))).toEqual([403, 'second-factor-missing'])
  expect((await person.get('/api/v1/session')).json().pending).toBe('second-factor')
  const { secret } = (await person.send('POST', `${own}/second-factor`, { password })).json()
  await person.send('PUT', `${own}/second-factor`, { code: codeNow(secret) })
  expect((await person.get(`/api/v1/places/${home}/home`)).statusCode).toBe(200)
  // The administrator who asked for it has none either and so cannot take it back over the API.
  expect(coded(await set({}, changed))).toEqual([403, 'second-factor-missing'])
  const mine = (await api.office.send('POST', `${own}/second-factor`, { password: '一句很长的口令 2026' })).json()
  await api.office.send('PUT', `${own}/second-factor`, { code: codeNow(mine.secret) })
  expect((await set({}, changed)).statusCode).toBe(200)
})

test('three administrators exclude one another and working; nobody gives rights to themselves', async () => {
  const grants = `/api/v1/places/${home}/grants`
  const grant = (client: TestApi['office'], name: string, role: string) => client.send('POST', grants, { name, role })
  for (const name of ['安全员', '审计员', '经办员']) await addPerson(api, { name })
  // While there is no security administrator the system administrator may grant.
  expect((await grant(api.office, '经办员', 'staff')).json()).toEqual({ granted: true })
  expect((await grant(api.office, '安全员', 'security-administrator')).json()).toEqual({ granted: true })
  expect(coded(await grant(api.office, '审计员', 'audit-administrator'))).toEqual([403, 'not-allowed'])
  const security = await signInAs(api, '安全员')
  expect((await grant(security, '审计员', 'audit-administrator')).json()).toEqual({ granted: true })
  for (const [name, role] of [
    ['审计员', 'system-administrator'],
    ['审计员', 'office'],
    ['督查室管理员', 'audit-administrator'],
  ] as const) {
    expect(coded(await grant(security, name, role)), `${name} ${role}`).toEqual([409, 'roles-exclude'])
  }
  expect(coded(await grant(security, '安全员', 'staff'))).toEqual([409, 'own-account'])
  const post = await security.send('POST', `/api/v1/places/${home}/posts/health.liaison/holders`, {
    name: '审计员',
    from: '2026-01-01',
  })
  expect(coded(post)).toEqual([409, 'roles-exclude'])
  const auditor = await signInAs(api, '审计员')
  expect((await auditor.get(`/api/v1/places/${home}/audit`)).statusCode).toBe(200)
  expect((await auditor.get(`/api/v1/places/${home}/documents`)).statusCode).toBe(403)
  expect((await security.get(`/api/v1/places/${home}/audit`)).statusCode).toBe(403)
  expect((await security.get(`/api/v1/places/${home}/sign-ins`)).json().entries.length).toBeGreaterThan(10)
})

test('a system administrator neither disables nor comes in as a security or audit administrator', async () => {
  const { accounts: lines } = (await api.office.get(accounts)).json()
  const find = (name: string): { id: string; version: number } =>
    lines.find((line: { name: string }) => line.name === name)
  const disable = (client: TestApi['office'], { id, version }: { id: string; version: number }, way = 'disabling') =>
    client.send('POST', `${accounts}/${id}/${way}`, { expectedVersion: version })
  const link = (client: TestApi['office'], { id }: { id: string }) =>
    client.send('POST', `${accounts}/${id}/link`, { forgetSecondFactor: true })
  for (const name of ['安全员', '审计员']) {
    expect(coded(await disable(api.office, find(name))), name).toEqual([403, 'not-allowed'])
    expect(coded(await link(api.office, find(name))), name).toEqual([403, 'not-allowed'])
  }
  // The way that is left: another security administrator, who makes no link to anybody else.
  const another = await addPerson(api, { name: '另一安全员', role: 'security-administrator' })
  const second = await signInAs(api, '另一安全员')
  expect(coded(await link(second, { id: api.account }))).toEqual([403, 'not-allowed'])
  expect((await link(second, find('安全员'))).json().token).toEqual(expect.any(String))
  const security = await signInAs(api, '安全员')
  expect((await disable(security, { id: another, version: 1 })).statusCode).toBe(200)
  expect(coded(await disable(api.office, { id: another, version: 2 }, 'enabling'))).toEqual([403, 'not-allowed'])
})

test('an invitation of the first security administrator that ran out is made again by the system administrator', async () => {
  const fresh = await startApi()
  const list = `/api/v1/places/${home}/installation/accounts`
  const { account } = (await fresh.office.send('POST', list, { name: '首位安全员' })).json()
  await fresh.office.send('POST', `/api/v1/places/${home}/grants`, {
    name: '首位安全员',
    role: 'security-administrator',
  })
  const again = await fresh.office.send('POST', `${list}/${account}/link`, {})
  expect(again.statusCode).toBe(201)
  const used = await makeClient(fresh.server).send('POST', '/api/v1/account-link', {
    token: again.json().token,
    password,
  })
  expect(used.statusCode).toBe(201)
  expect(coded(await fresh.office.send('POST', `${list}/${account}/link`, {}))).toEqual([403, 'not-allowed'])
  await fresh.close()
})

test('a post gives rights from its first day to its last, and a successor has them without anything being issued', async () => {
  const holders = `/api/v1/places/${home}/posts/transport.liaison/holders`
  const security = await signInAs(api, '安全员')
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
  await addPerson(api, { name: '前任联络员' })
  await addPerson(api, { name: '继任联络员' })
  const hold = await security.send('POST', holders, { name: '前任联络员', from: today })
  expect(hold.statusCode).toBe(201)
  const former = await signInAs(api, '前任联络员')
  const units = async (client: TestApi['office'], unit: string) =>
    (await client.get(`/api/v1/places/${home}/units/${unit}/holders`)).statusCode
  expect(await Promise.all(['transport', 'roads', 'health', 'nothing'].map((unit) => units(former, unit)))).toEqual([
    200, 200, 404, 404,
  ])
  const session = (await former.get('/api/v1/session')).json()
  expect(session.places).toMatchObject([
    { code: home, roles: ['liaison'], scope: ['transport', 'roads'], posts: [{ id: 'transport.liaison' }] },
  ])
  const leave = { until: '2026-01-31', expectedVersion: 1 }
  const left = await security.send('PUT', `/api/v1/places/${home}/holdings/${hold.json().holding}`, leave)
  expect(left.statusCode).toBe(200)
  await security.send('POST', holders, { name: '继任联络员', from: today })
  expect(await units(former, 'transport')).toBe(404)
  expect(await units(await signInAs(api, '继任联络员'), 'roads')).toBe(200)
})

test('a post that carries the supervision office’s role makes its holder the office', async () => {
  const security = await signInAs(api, '安全员')
  await addPerson(api, { name: '督查专员', post: 'health.staff' })
  const person = await signInAs(api, '督查专员')
  const rights = `/api/v1/places/${home}/rights`
  expect((await person.get(rights)).statusCode).toBe(403)
  const role = `/api/v1/places/${home}/posts/health.staff/roles/office`
  expect((await security.send('PUT', role)).json()).toEqual({ granted: true })
  expect((await person.get(rights)).json().postRoles).toEqual([{ post: 'health.staff', role: 'office' }])
  expect((await security.send('DELETE', role)).json()).toEqual({ revoked: true })
  expect((await person.get(rights)).statusCode).toBe(403)
})

test('in another place an administrator has nothing to say, and what belongs to the installation is not found there', async () => {
  expect((await api.office.get(`/api/v1/places/${readOnly}/rights`)).statusCode).toBe(403)
  expect((await api.office.get(`/api/v1/places/${readOnly}/installation/accounts`)).statusCode).toBe(403)
  await addPerson(api, { name: '邻区管理员', place: readOnly, role: 'system-administrator' })
  const neighbour = await signInAs(api, '邻区管理员')
  expect((await neighbour.get(`/api/v1/places/${readOnly}/rights`)).statusCode).toBe(200)
  expect((await neighbour.get(`/api/v1/places/${readOnly}/installation/accounts`)).statusCode).toBe(404)
  expect((await neighbour.get(accounts)).statusCode).toBe(404)
})

test('an administrator opens a place of the kept divisions and keeps it', async () => {
  const opened = await api.office.send('POST', `/api/v1/places/${home}/installation/places`, { code: '110101' })
  expect([opened.statusCode, opened.json().code]).toEqual([201, '110101'])
  const { places } = (await api.office.get('/api/v1/session')).json()
  expect(places.find(({ code }: { code: string }) => code === '110101').roles).toEqual(['system-administrator'])
  const unknown = await api.office.send('POST', `/api/v1/places/${home}/installation/places`, { code: '999999' })
  expect(coded(unknown)).toEqual([422, 'place-unknown'])
})

test('where nobody gives rights, the home place’s security administrator makes the first who does, and nothing else', async () => {
  const security = await signInAs(api, '安全员')
  const place = '110101'
  const appoint = (client: TestApi['office'], opened: string, name: string) =>
    client.send('POST', `/api/v1/places/${home}/installation/places/${opened}/security-administrator`, { name })
  const kept = async () => {
    const { places } = (await security.get(`/api/v1/places/${home}/installation/places`)).json()
    return places.find(({ code }: { code: string }) => code === place)
  }
  await addPerson(api, { name: '分区安全员' })
  await addPerson(api, { name: '分区另一安全员' })
  expect(await kept()).toMatchObject({ home: false, secured: false })
  // Whoever opened the place keeps it, and gives nothing once the installation has a security administrator.
  const grants = `/api/v1/places/${place}/grants`
  const own = await api.office.send('POST', grants, { name: '分区安全员', role: 'security-administrator' })
  expect(coded(own)).toEqual([403, 'not-allowed'])
  expect(coded(await appoint(api.office, place, '分区安全员'))).toEqual([403, 'not-allowed'])
  expect(coded(await appoint(security, place, '安全员'))).toEqual([409, 'own-account'])
  expect(coded(await appoint(security, '999999', '分区安全员'))).toEqual([422, 'place-unknown'])
  expect(coded(await appoint(security, place, '督查室管理员'))).toEqual([409, 'roles-exclude'])
  const both = await Promise.all(['分区安全员', '分区另一安全员'].map((name) => appoint(security, place, name)))
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403])
  expect(await kept()).toMatchObject({ secured: true })
  expect(coded(await appoint(security, place, '继任联络员'))).toEqual([403, 'not-allowed'])
  // Nothing else in the place is within reach from home: it is as absent as one that does not exist.
  expect(coded(await security.send('POST', grants, { name: '继任联络员', role: 'office' }))).toEqual([404, 'not-found'])
  for (const [code, named] of [
    [place, { role: 'security-administrator' }],
    [home, { role: 'security-administrator', place }],
  ] as const) {
    const { entries } = await api.ledger.view(listAuditEntries, code, { limit: 5 })
    expect(entries.filter(({ action }) => action === 'role-granted')[0]).toMatchObject({ after: named })
  }
})

test('whoever appointed by mistake is no dead end: a disabled one counts as none', async () => {
  const security = await signInAs(api, '安全员')
  const rights = `/api/v1/places/110101/rights`
  const { grants } = (await api.office.get(rights)).json()
  const first = grants.find(({ role }: { role: string }) => role === 'security-administrator')
  expect((await api.office.get(rights)).json().mayGrant).toBe('nothing')
  const giver = await signInAs(api, first.name)
  expect((await giver.get(rights)).json().mayGrant).toBe('everything')
  const off = `/api/v1/places/${home}/installation/accounts/${first.account}/disabling`
  expect((await security.send('POST', off, { expectedVersion: 1 })).statusCode).toBe(200)
  const other = first.name === '分区安全员' ? '分区另一安全员' : '分区安全员'
  const again = await security.send(
    'POST',
    `/api/v1/places/${home}/installation/places/110101/security-administrator`,
    { name: other },
  )
  expect(again.json()).toEqual({ granted: true })
})

test('a paused account is let in again by an administrator, with the right password', async () => {
  const account = await addPerson(api, { name: '暂停人员' })
  const visitor = makeClient(api.server)
  const wrong = () => visitor.send('POST', '/api/v1/session', { name: '暂停人员', password: 'wrong wrong wrong' })
  for (let time = 0; time < 5; time++) await wrong()
  expect(coded(await wrong())).toEqual([429, 'too-many-requests'])
  const unlock = `/api/v1/places/${home}/installation/accounts/${account}/unlocking`
  expect((await api.office.send('POST', unlock, undefined)).json()).toEqual({ unlocked: true })
  expect((await api.office.send('POST', unlock, undefined)).json()).toEqual({ unlocked: false })
  const person = await signInAs(api, '暂停人员')
  const { signIns } = (await person.get('/api/v1/account')).json()
  expect(signIns.map(({ succeeded }: { succeeded: boolean }) => succeeded)).toEqual([
    true,
    ...Array.from({ length: 5 }, () => false),
  ])
})

test('whoever reads the record is told what its accounts are called today', async () => {
  const auditor = await signInAs(api, '审计员')
  const { entries, people } = (await auditor.get(`/api/v1/places/${home}/audit?limit=20`)).json()
  const names = new Map(people.map(({ id, name }: { id: string; name: string }) => [id, name]))
  const opened = entries.find(({ action }: { action: string }) => action === 'session-opened')
  expect(names.get(opened.what.slice('account:'.length))).toBe('审计员')
})

test('the record names accounts by id, and holds no password, token, secret or code', async () => {
  const { entries } = await api.ledger.view(listAuditEntries, home, { limit: 200 })
  const text = JSON.stringify(entries)
  expect(text).not.toContain('argon2')
  expect(text).not.toContain(password)
  expect(text).not.toMatch(/"(token|tokenHash|secret|codeHash|passwordHash)"/)
})
