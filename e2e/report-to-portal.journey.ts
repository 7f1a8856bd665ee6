import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { password } from './support/administrator.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { adoptReport, decideEverything } from './support/report.ts'
import { type RunningServer, startServer } from './support/server.ts'

const root = join(import.meta.dirname, '..')
const name = '云岫区督查室'

/** The sample's second year moved on by one and with one more promise: a report nobody has decided on. */
function freshReport(): string {
  const sample = readFileSync(join(root, 'samples', 'yunxiu', 'report-2026.txt'), 'utf8')
  const text = sample.replaceAll('2026年', '2027年').replaceAll('2025年', '2026年')
  return text.replace(
    '三、政府自身建设\n（一）强化政治引领。',
    '新建青梧里智慧图书馆1座。\n三、政府自身建设\n（一）强化政治引领。',
  )
}

describe('a report goes in by browser, is reviewed by keyboard, adopted, and read by a visitor', () => {
  let server: RunningServer
  let desk: OpenBrowser
  let document = ''

  beforeAll(async () => {
    server = await startServer()
    desk = await openBrowser()
  })
  afterAll(async () => {
    await desk?.close()
    await server?.stop()
  })

  test('the one-time link makes the first administrator, once', async () => {
    const { page } = desk
    await page.goto(server.firstLink)
    await page.getByLabel('姓名').fill(name)
    await page.getByLabel('口令', { exact: true }).fill(password)
    await page.getByLabel('再输一次口令').fill(password)
    await takeShot(page, 'setup-desk')
    await page.getByRole('button', { name: '设立管理员并登录' }).click()
    await page.waitForURL(/\/w\/990102$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await takeShot(page, 'home-desk')
    expect(await findBarriers(page)).toEqual([])
    const again = await openBrowser()
    await again.page.goto(server.firstLink)
    await again.page.getByLabel('姓名').fill('另一个人')
    await again.page.getByLabel('口令', { exact: true }).fill(password)
    await again.page.getByLabel('再输一次口令').fill(password)
    await again.page.getByRole('button', { name: '设立管理员并登录' }).click()
    await again.page.getByText('首次设置链接已失效').waitFor()
    await again.close()
  })

  test('a pasted report is imported with progress and opens in the reading room', async () => {
    const { page } = desk
    await page.goto(`${server.url}/w/990102/import`)
    await page.getByLabel('粘贴文字').check()
    await page.getByLabel('名称').fill('2027年政府工作报告')
    await page.getByLabel('报告全文').fill(freshReport())
    await takeShot(page, 'import-desk')
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await page.getByText('导入完成').waitFor()
    await takeShot(page, 'imported-desk')
    await page.getByRole('link', { name: '打开报告' }).click()
    await page.getByText('新建青梧里智慧图书馆1座').first().waitFor()
    document = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await takeShot(page, 'reading-room-desk')
    expect(await findBarriers(page)).toEqual([])
  })

  test('a click on a promise explains it: meaning, rule and parts; its address opens at the same words', async () => {
    const { page } = desk
    await page.locator('a.gm-mark', { hasText: '青梧里智慧图书馆' }).first().click()
    const drawer = page.getByRole('complementary', { name: '释义' })
    await drawer.getByText('识别依据').waitFor()
    await takeShot(page, 'reading-drawer-desk')
    const address = page.url()
    expect(address).toMatch(/finding=|at=/)
    await page.goto(address)
    await page.getByRole('complementary', { name: '释义' }).getByText('识别依据').waitFor()
    expect(await page.locator('[aria-current="true"]').first().innerText()).toContain('图书馆')
  })

  test('the review is done by keyboard, with undo, and the plan is adopted only when nothing is left', async () => {
    const { page } = desk
    await page.goto(`${server.url}/w/990102/documents/${document}/review`)
    const progress = page.getByRole('progressbar')
    await progress.waitFor()
    await takeShot(page, 'review-desk')
    expect(await findBarriers(page)).toEqual([])
    const said = () => progress.getAttribute('aria-valuetext')
    await page.goto(`${page.url().split('?')[0]}?kind=commitment`)
    await progress.waitFor()
    const before = await said()
    const adopt = page.getByRole('button', { name: '采纳', exact: true }).last()
    expect(await adopt.isDisabled()).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(said).not.toBe(before)
    await page.keyboard.press('z')
    await expect.poll(said).toBe(before)
    await page.goto(`${page.url().split('?')[0]}`)
    await progress.waitFor()
    await decideEverything(page)
    await takeShot(page, 'review-done-desk')
    await adoptReport(page)
    await takeShot(page, 'commitments-desk')
    expect(await findBarriers(page)).toEqual([])
  })

  test('a visitor reads it without script, finds the promise by two characters, and opens it at its own address', async () => {
    for (const screen of ['desk', 'phone'] as const) {
      const visitor = await openBrowser({ screen, javaScript: false })
      const { page } = visitor
      await page.goto(`${server.url}/`)
      await takeShot(page, `portal-front-${screen}`)
      await page.locator('#q').fill('图书')
      await page.getByRole('button', { name: '查找' }).click()
      await takeShot(page, `portal-search-${screen}`)
      await page
        .locator('.results')
        .getByRole('link', { name: /智慧图书馆/ })
        .first()
        .click()
      expect(page.url()).toMatch(/\/c\/990102-2027-\d{3}$/)
      await expect.poll(() => page.locator('h1').innerText()).toContain('智慧图书馆')
      await takeShot(page, `portal-promise-${screen}`)
      expect(await visitor.context.cookies()).toEqual([])
      expect(visitor.complaints).toEqual([])
      await visitor.close()
    }
  })

  test('on a phone the reading room and the ledger can be read, in Chinese and in English', async () => {
    const phone = await openBrowser({ screen: 'phone', locale: 'en' })
    await phone.page.goto(`${server.url}/sign-in`)
    await phone.page.getByRole('button', { name: 'English' }).click()
    await phone.page.getByLabel('Name').fill(name)
    await phone.page.getByLabel('Password').fill(password)
    await phone.page.getByRole('button', { name: 'Sign in' }).click()
    await phone.page.waitForURL(/\/w/)
    for (const [path, shot] of [
      [`/w/990102/documents/${document}`, 'reading-room-phone-en'],
      ['/w/990102/commitments', 'commitments-phone-en'],
      ['/w/990102/record', 'record-phone-en'],
      ['/w/990102/units', 'units-phone-en'],
      ['/w/990102', 'home-phone-en'],
    ] as const) {
      await phone.page.goto(`${server.url}${path}`)
      await phone.page.getByRole('heading', { level: 1 }).first().waitFor()
      await takeShot(phone.page, shot)
      expect(await phone.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), shot).toBe(true)
    }
    expect(phone.complaints).toEqual([])
    await phone.close()
  })

  test('nothing complained: no script error, no request to another host', () => {
    expect(desk.complaints.filter((line) => !line.includes('410'))).toEqual([])
  })
})
