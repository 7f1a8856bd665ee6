import type { Page } from 'playwright-core'
import { password } from './administrator.ts'

/** Goes on to a page of the place's settings by the rail and the tabs, as people do. */
export async function openSettings(page: Page, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '管理', exact: true }).click()
  await page.getByRole('navigation', { name: '管理' }).getByRole('link', { name: tab, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: tab }).waitFor()
}

/** Invites somebody. @returns the link that is shown once */
export async function invite(page: Page, person: string): Promise<string> {
  await openSettings(page, '账号')
  await page.getByRole('button', { name: '邀请人员' }).click()
  await page.getByLabel('姓名', { exact: true }).fill(person)
  await page.getByRole('button', { name: '生成邀请链接' }).click()
  return page.getByLabel('一次性链接').inputValue()
}

/** Lets somebody hold a post of a unit from today on; the pane of the post is open afterwards. */
export async function letHold(page: Page, person: string, unit: string, post: string): Promise<void> {
  await openSettings(page, '任职')
  await page.getByRole('searchbox').fill(unit)
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('rowheader', { name: post }).getByRole('link').click()
  await page.getByLabel('姓名', { exact: true }).fill(person)
  await page.getByRole('button', { name: '确定任职' }).click()
  await page.getByRole('row', { name: person }).waitFor()
}

/** Opens an invitation and chooses a password; the page is signed in afterwards. */
export async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('heading', { name: '接受邀请' }).waitFor()
  await page.getByLabel('口令', { exact: true }).fill(password)
  await page.getByLabel('再输一次口令').fill(password)
  await page.getByRole('button', { name: '设定口令并登录' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/invitation'))
  await page.getByRole('heading', { level: 1 }).waitFor()
}
