import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { type RunningServer, startServer } from './support/server.ts'

const password = 'a long enough password'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code an authenticator shows now (RFC 6238: SHA-1, 30 seconds, six digits). */
function readAuthenticator(secret: string): string {
  const bits = Array.from(secret, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(step).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Asks the server as the signed-in person's page would. */
function ask(page: Page, method: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ([way, address, content]) => {
      const { csrf } = await (await fetch('/api/v1/session')).json()
      const headers = {
        'content-type': 'application/json',
        'x-csrf-token': csrf,
        'idempotency-key': crypto.randomUUID(),
      }
      return (await fetch(address, { method: way, headers, body: content })).json()
    },
    [method, path, JSON.stringify(body)] as const,
  )
}

let server: RunningServer
let desk: OpenBrowser
beforeAll(async () => {
  server = await startServer()
  desk = await openBrowser()
  const { page } = desk
  await page.goto(server.firstLink)
  await page.getByLabel('姓名').fill('云岫区督查室')
  await page.getByLabel('口令', { exact: true }).fill(password)
  await page.getByLabel('再输一次口令').fill(password)
  await page.getByRole('button', { name: '设立管理员并登录' }).click()
  await page.waitForURL(/\/w\/990102$/)
})
afterAll(async () => {
  await desk?.close()
  await server?.stop()
})

test('who has a second factor is asked for a code after the password; a wrong one is told, a recovery code works once', async () => {
  const { page } = desk
  const { secret } = await ask(page, 'POST', '/api/v1/account/second-factor', { password })
  const code = readAuthenticator(String(secret))
  const { recoveryCodes } = await ask(page, 'PUT', '/api/v1/account/second-factor', { code })
  expect(recoveryCodes).toHaveLength(10)
  const [recovery] = recoveryCodes as string[]
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
