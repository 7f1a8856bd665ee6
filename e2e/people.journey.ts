import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { becomeAdministrator, password } from './support/administrator.ts'
import { setSecondFactorUp } from './support/authenticator.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { accept, invite, letHold, openSettings } from './support/people.ts'
import { type RunningServer, startServer } from './support/server.ts'

const place = '/w/990102'

let server: RunningServer
/** Everybody at a browser of their own. */
const desks = new Map<string, OpenBrowser>()

async function deskOf(person: string): Promise<OpenBrowser> {
  const desk = desks.get(person) ?? (await openBrowser())
  desks.set(person, desk)
  return desk
}

/** Opens a page of the settings at the desk of a person. */
async function settingsOf(person: string, tab: string) {
  const { page } = await deskOf(person)
  await openSettings(page, tab)
  return page
}

/** Accepts an invitation at the desk of a person. */
async function acceptAs(person: string, link: string) {
  const { page } = await deskOf(person)
  await accept(page, link)
  return page
}

beforeAll(async () => {
  server = await startServer()
  const { page } = await deskOf('云岫区管理员')
  await becomeAdministrator(page, server.firstLink, '云岫区管理员')
})
afterAll(async () => {
  for (const desk of desks.values()) await desk.close()
  await server?.stop()
})

test('a liaison is invited, holds a post, signs in for the first time and sets the second factor up', async () => {
  const admin = '云岫区管理员'
  const { page: desk } = await deskOf(admin)
  const link = await invite(desk, '沈竹青')
  expect(link).toMatch(/\/invitation#token=.{20,}$/)
  await takeShot(desk, 'accounts-desk')
  expect(await findBarriers(desk)).toEqual([])

  await letHold(desk, '沈竹青', '财政', '联络员')
  await takeShot(desk, 'posts-desk')
  expect(await findBarriers(desk)).toEqual([])

  const rules = await settingsOf(admin, '登录规则')
  await rules.getByRole('radio', { name: '所有人' }).check()
  await takeShot(rules, 'policy-desk')
  expect(await findBarriers(rules)).toEqual([])
  await rules.getByRole('button', { name: '保存', exact: true }).click()
  // Who made the rule is asked for it first.
  await rules.getByText('请先设置动态口令').waitFor()
  await setSecondFactorUp(rules, password)
  await rules.getByRole('link', { name: '返回工作台' }).click()

  const { page } = await deskOf('沈竹青')
  await page.goto(link)
  await page.getByLabel('口令', { exact: true }).fill('沈竹青')
  await page.getByLabel('再输一次口令').fill('沈竹青')
  await page.getByRole('button', { name: '设定口令并登录' }).click()
  expect(await page.getByRole('listitem').filter({ hasText: '不能包含姓名' }).innerText()).toContain('未符合')
  await takeShot(page, 'invitation-desk')
  expect(await findBarriers(page)).toEqual([])
  await acceptAs('沈竹青', link)
  await page.getByText('请先设置动态口令').waitFor()
  expect(await setSecondFactorUp(page, password)).toHaveLength(10)
  await page.getByRole('row', { name: '联络员' }).first().waitFor()
  await takeShot(page, 'own-account-desk')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('link', { name: '返回工作台' }).click()
  await page.waitForURL(new RegExp(`${place}$`))
  const rail = page.getByRole('navigation', { name: '主要栏目' })
  expect(await rail.getByRole('link', { name: '管理', exact: true }).count()).toBe(0)
  await page.goto(link)
  await page.getByText('链接已失效').waitFor()
})

test('the security administrator grants office; what excludes it is told before, and the system administrator no longer grants', async () => {
  const admin = '云岫区管理员'
  const { page: desk } = await deskOf(admin)
  const links = { 安知微: await invite(desk, '安知微'), 陆听泉: await invite(desk, '陆听泉') }
  const rights = await settingsOf(admin, '权限')
  await rights.getByText('尚未设立安全管理员').waitFor()
  await rights.getByLabel('姓名', { exact: true }).fill('安知微')
  await rights.getByLabel('角色', { exact: true }).selectOption('安全管理员')
  await rights.getByRole('button', { name: '授予', exact: true }).click()
  await rights.getByText('已授予安知微安全管理员角色').waitFor()
  await rights.getByText('您在此只能查看').waitFor()
  expect(await rights.getByRole('button', { name: '授予', exact: true }).count()).toBe(0)

  const security = await acceptAs('安知微', links.安知微)
  await setSecondFactorUp(security, password)
  await security.getByRole('link', { name: '返回工作台' }).click()
  // Who does not work begins where rights are kept, and is offered nothing else.
  await security.waitForURL(new RegExp(`${place}/accounts$`))
  expect(await security.getByRole('navigation', { name: '主要栏目' }).getByRole('link').allInnerTexts()).toEqual([
    '单位',
    '管理',
  ])
  const grants = await settingsOf('安知微', '权限')
  const grant = grants.getByRole('button', { name: '授予', exact: true })
  await grants.getByLabel('姓名', { exact: true }).fill('陆听泉')
  await grants.getByLabel('角色', { exact: true }).selectOption('督查室')
  await grant.click()
  await grants.getByText('已授予陆听泉督查室角色').waitFor()
  await grants.getByLabel('姓名', { exact: true }).fill('陆听泉')
  await grants.getByLabel('角色', { exact: true }).selectOption('审计管理员')
  await grants.getByText('陆听泉已是督查室，不能同时担任审计管理员').waitFor()
  expect(await grant.isDisabled()).toBe(true)
  await takeShot(grants, 'rights-desk')
  expect(await findBarriers(grants)).toEqual([])

  const office = await acceptAs('陆听泉', links.陆听泉)
  await setSecondFactorUp(office, password)
  await office.getByRole('link', { name: '返回工作台' }).click()
  await office.waitForURL(new RegExp(`${place}$`))
  await office.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '台账', exact: true }).waitFor()
})

test('a disabled person is signed out at once, and the record of signing in says who did what', async () => {
  const { page: liaison } = await deskOf('沈竹青')
  await liaison.goto(`${server.url}${place}`)
  await liaison.getByRole('heading', { level: 1 }).waitFor()
  const accounts = await settingsOf('安知微', '账号')
  await accounts.getByRole('link', { name: '沈竹青' }).click()
  await accounts.getByRole('heading', { name: '登录中的设备' }).waitFor()
  await accounts.getByRole('button', { name: '停用', exact: true }).click()
  await accounts.getByRole('button', { name: '恢复使用' }).waitFor()
  await liaison.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '单位', exact: true }).click()
  await liaison.waitForURL(/\/sign-in/)

  const record = await settingsOf('安知微', '登录记录')
  const line = record.getByRole('row', { name: '停用账号' }).first()
  expect(await line.innerText()).toContain('安知微')
  expect(await line.innerText()).toContain('沈竹青')
  await takeShot(record, 'sign-ins-desk')
  expect(await findBarriers(record)).toEqual([])
  // Answers that refuse are told in the console by the browser itself; nothing else may be, and no other host was asked.
  for (const { complaints } of desks.values()) {
    expect(complaints.filter((one) => !/status of (401|403|410)/.test(one))).toEqual([])
  }
})
