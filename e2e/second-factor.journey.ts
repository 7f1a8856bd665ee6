import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { becomeAdministrator, password } from './support/administrator.ts'
import { setSecondFactorUp } from './support/authenticator.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { type RunningServer, startServer } from './support/server.ts'

let server: RunningServer
let desk: OpenBrowser
beforeAll(async () => {
  server = await startServer()
  desk = await openBrowser()
  const { page } = desk
  await becomeAdministrator(page, server.firstLink, '云岫区督查室')
})
afterAll(async () => {
  await desk?.close()
  await server?.stop()
})

test('who has a second factor is asked for a code after the password; a wrong one is told, a recovery code works once', async () => {
  const { page } = desk
  await page.getByRole('link', { name: '云岫区督查室' }).click()
  await page.getByRole('heading', { name: '本人账号' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  const codes = await setSecondFactorUp(page, password)
  expect(codes).toHaveLength(10)
  const [recovery] = codes
  await page.getByText('备用码还剩10个').waitFor()
  await page.context().clearCookies()

  const signIn = async (word: string) => {
    await page.getByLabel('动态口令或备用码').fill(word)
    await page.getByRole('button', { name: '登录' }).click()
  }
  for (const [word, ending] of [
    [recovery ?? '', async () => page.waitForURL(/\/w\/990102$/)],
    [recovery ?? '', async () => page.getByText('动态口令不正确').waitFor()],
  ] as const) {
    await page.goto(`${server.url}/sign-in`)
    await page.getByLabel('姓名').fill('云岫区督查室')
    await page.getByLabel('口令', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('请输入动态口令').waitFor()
    await takeShot(page, 'second-factor')
    expect(await findBarriers(page)).toEqual([])
    await signIn(word)
    await ending()
    await page.context().clearCookies()
  }
})
