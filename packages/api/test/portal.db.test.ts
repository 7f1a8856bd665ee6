import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideAll } from '../src/sample/decide-all.ts'
import { workReport } from './support/sample-text.ts'
import { foreign, home, startApi, type TestApi } from './support/start-api.ts'
import { importText } from './support/wait-for-job.ts'

let api: TestApi
const web = mkdtempSync(join(tmpdir(), 'gangmu-web-'))
beforeAll(async () => {
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>workbench</title>')
  writeFileSync(join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  mkdirSync(join(web, 'assets'))
  writeFileSync(join(web, 'assets', 'main-0123.js'), 'export {}')
  api = await startApi({ webFolder: web })
})
afterAll(async () => {
  await api.close()
  rmSync(web, { recursive: true })
})

async function adopt(year: number): Promise<void> {
  const document = await importText(api.office, home, `${year}.txt`, workReport(year))
  const at = (rest: string) => `/api/v1/places/${home}/documents/${document}${rest}`
  const { reading, document: detail } = (await api.office.get(at('/reading'))).json()
  const { textVersion } = detail
  await api.office.send('POST', at('/decisions'), { textVersion, decisions: decideAll(reading) })
  const { version } = (await api.office.get(at(''))).json()
  const answer = await api.office.send('POST', at('/adoption'), { expectedVersion: version })
  if (answer.statusCode !== 201) throw new Error(`Cannot adopt: ${answer.body}`)
}

test('the front page says what there is before anything is adopted, and then shows the report by chapters', async () => {
  const empty = await api.visitor.get('/')
  expect([empty.statusCode, empty.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(empty.body).toContain('还没有采纳的报告')
  await adopt(2026)
  const page = await api.visitor.get('/')
  expect(page.body).toContain('云岫区2026年政府工作报告')
  expect(page.body).toContain('/c/990102-2026-001')
  const english = await api.visitor.get('/?lang=en')
  expect(english.body).toContain('<html lang="en">')
})

test('a promise has its own page; its neighbours are linked; a stranger address is a page too', async () => {
  const page = await api.visitor.get('/c/990102-2026-001')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('/c/990102-2026-002')
  for (const address of [
    '/c/990102-2026-999',
    '/c/990104-2026-001',
    '/c/nonsense',
    '/places/990104',
    '/places/1',
    '/x',
  ]) {
    const missing = await api.visitor.get(address)
    expect([address, missing.statusCode]).toEqual([address, 404])
    expect(missing.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(missing.body).toContain('没有这个地址')
  }
})

test('the other language shows the same year and search, and never another host', async () => {
  const page = await api.visitor.get('/places/990102?year=2026&q=$%26')
  expect(page.body).toContain('href="/places/990102?year=2026&amp;q=%24%26&amp;lang=en"')
  expect(page.body).toContain('没有含“$&amp;”的承诺事项')
  for (const path of ['//elsewhere.example/', '/\\\\elsewhere.example/']) {
    expect((await api.visitor.get(path)).body).not.toMatch(/href="[/\\]{2}/)
  }
})

test('a year has one way to be written', async () => {
  for (const path of ['/places/990102?year=2.026e3', '/open/990102/0x7ea/commitments.json', '/places/990102?year=']) {
    expect([path, (await api.visitor.get(path)).statusCode]).toEqual([path, 404])
  }
})

test('an address that no browser can mean is not found, as a page or as a problem', async () => {
  const page = await api.visitor.get('/%ff')
  expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.headers['content-security-policy']).toContain("default-src 'self'")
  const long = await api.office.get(`/api/v1/places/${home}/jobs/${'a'.repeat(200)}`)
  expect([long.statusCode, long.json().code]).toEqual([404, 'not-found'])
  const odd = await api.visitor.get('/places/%00')
  expect([odd.statusCode, odd.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
})

test('public pages run no script, set no cookie, ask no other host, and are not sent twice', async () => {
  for (const path of ['/', '/c/990102-2026-001', '/nowhere']) {
    const page = await api.visitor.get(path)
    expect(page.body).not.toMatch(/<script|\son\w+=|style=|https?:\/\//)
    expect(page.headers['set-cookie']).toBeUndefined()
    const csp = String(page.headers['content-security-policy'])
    expect(csp).toContain("default-src 'self'")
    expect(csp).not.toContain('unsafe-inline')
    expect(csp).not.toContain('upgrade-insecure-requests')
    expect(csp).toContain("frame-ancestors 'self'")
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
    expect(page.headers['strict-transport-security']).toBeUndefined()
  }
  const etag = String((await api.visitor.get('/')).headers.etag)
  expect((await api.visitor.get('/', { 'if-none-match': etag })).statusCode).toBe(304)
})

test('the style sheet is kept for a year under an address that changes with it', async () => {
  const [, path] = /href="(\/assets\/portal\.css\?v=[0-9a-f]{12})"/.exec((await api.visitor.get('/')).body) ?? []
  const styles = await api.visitor.get(path ?? '')
  expect(styles.headers['content-type']).toBe('text/css; charset=utf-8')
  expect(styles.headers['cache-control']).toContain('immutable')
})

test('an adopted report’s commitments are open data; a foreign or unadopted one is not found', async () => {
  const csv = await api.visitor.get('/open/990102/2026/commitments.csv')
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(csv.headers['content-disposition']).toMatch(/^attachment/)
  expect(csv.body).toContain('990102-2026-001')
  const plain = await api.visitor.get('/open/990102/2026/commitments.csv-plain')
  expect(plain.body).toContain('"990102-2026-001"')
  expect(plain.headers['content-disposition']).toContain('commitments.csv')
  const dataset = await api.visitor.get('/open/990102/2026/dataset.jsonld')
  expect(dataset.headers['content-type']).toContain('application/ld+json')
  const described = JSON.parse(dataset.body)
  expect(described['@type']).toBe('dcat:Dataset')
  for (const file of described['dcat:distribution']) {
    const { pathname } = new URL(file['dcat:downloadURL']['@id'])
    expect([pathname, (await api.visitor.get(pathname)).statusCode]).toEqual([pathname, 200])
  }
  const json = JSON.parse((await api.visitor.get('/open/990102/2026/commitments.json')).body)
  expect(JSON.stringify(json)).toContain('990102-2026-001')
  for (const path of [
    `${home}/2025/commitments.csv`,
    `${foreign}/2026/commitments.csv`,
    `${home}/2026/commitments.exe`,
  ]) {
    expect((await api.visitor.get(`/open/${path}`)).statusCode).toBe(404)
  }
  const exported = await api.office.get(`/api/v1/places/${home}/exports/commitments/csv?kind=target`)
  expect(exported.body).toContain('类别：目标')
})

test('the workbench answers at each of its addresses, its files never leave their folder', async () => {
  for (const path of ['/w', '/w/990102', `/w/${home}/documents/x/review`, '/setup', '/sign-in']) {
    const page = await api.visitor.get(path)
    expect([path, page.body]).toEqual([path, '<!doctype html><title>workbench</title>'])
    expect(page.headers['cache-control']).toBe('no-cache')
  }
  expect((await api.visitor.get('/assets/main-0123.js')).headers['content-type']).toContain('javascript')
  expect((await api.visitor.get('/favicon.svg')).statusCode).toBe(200)
  for (const path of ['/assets/../../package.json', '/assets/%2e%2e/index.html', '/assets/none.js', '/assets/']) {
    const answer = await api.visitor.get(path)
    expect([path, answer.statusCode >= 400]).toEqual([path, true])
    expect(answer.body).not.toContain('workbench')
  }
})
