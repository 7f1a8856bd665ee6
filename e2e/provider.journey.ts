import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { becomeAdministrator } from './support/administrator.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { invite } from './support/people.ts'
import { type RunningProvider, startProvider } from './support/provider.ts'
import { type RunningServer, startServer } from './support/server.ts'

let provider: RunningProvider
let server: RunningServer
let admin: OpenBrowser
let person: OpenBrowser

/** A port that is free now: the provider must know where to send browsers back to before the server starts. */
async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('Cannot find a free port')
  return address.port
}

beforeAll(async () => {
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  provider = await startProvider(`${address}/sign-in/provider`)
  server = await startServer({
    env: {
      GANGMU_PORT: String(port),
      GANGMU_ADDRESS: address,
      ...provider.env,
    },
  })
  admin = await openBrowser()
  person = await openBrowser()
})
afterAll(async () => {
  await admin?.close()
  await person?.close()
  await server?.stop()
  await provider?.stop()
})

/** Signs in on the provider's own pages: says who one is, then allows that to be told. */
async function signInThere({ page }: OpenBrowser, subject: string) {
  await page.waitForURL(`${provider.issuer}/**`)
  await page.locator('input[name=login]').fill(subject)
  await page.locator('input[name=password]').fill('anything')
  await page.locator('button[type=submit]').click()
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' })
  await page.locator('button[type=submit]').click()
}

test('who has no account here is told so; an invitation links the identity, and from then on the provider lets its person in', async () => {
  const { page } = person
  await page.goto(`${server.url}/sign-in`)
  await page.getByRole('button', { name: '由统一身份认证登录' }).waitFor()
  await takeShot(page, 'sign-in-provider-desk')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '由统一身份认证登录' }).click()
  await signInThere(person, 'shen')
  await page.getByText('该身份尚未关联账号').waitFor()
  expect(await findBarriers(page)).toEqual([])

  const desk = admin.page
  await becomeAdministrator(desk, server.firstLink, '云岫区管理员')
  const link = await invite(desk, '沈竹青')

  await page.goto(link)
  await page.getByRole('button', { name: '改用统一身份认证登录' }).click()
  // The provider remembers its person and asks nothing again.
  await page.waitForURL(/\/w$/)
  await page.getByText('尚无可用的地区').waitFor()
  await page.context().clearCookies()
  await page.goto(`${server.url}/sign-in`)
  await page.getByRole('button', { name: '由统一身份认证登录' }).click()
  await signInThere(person, 'shen')
  await page.waitForURL(/\/w$/)
  await page.goto(`${server.url}/account`)
  await page.getByText('本账号由统一身份认证登录，没有口令').waitFor()
})

test('coming back without an answer, or with one that was used, is told with the way to sign in again', async () => {
  const { page } = person
  await page.goto(`${server.url}/sign-in/provider?error=access_denied`)
  await page.getByText('统一身份认证没有给出结果').waitFor()
  await page.goto(`${server.url}/sign-in/provider?code=used&state=elsewhere`)
  await page.getByText('统一身份认证没有完成').waitFor()
  await page.getByRole('link', { name: '返回登录' }).click()
  await page.getByRole('button', { name: '登录', exact: true }).waitFor()
})
