import type { Page } from 'playwright-core'

/** The password of everybody in a journey. */
export const password = 'a long enough password'

/**
 * Makes the first administrator by the one-time link; the page stands in the home place afterwards.
 * @example await becomeAdministrator(page, server.firstLink, '云岫区督查室')
 */
export async function becomeAdministrator(page: Page, firstLink: string, name: string): Promise<void> {
  await page.goto(firstLink)
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('口令', { exact: true }).fill(password)
  await page.getByLabel('再输一次口令').fill(password)
  await page.getByRole('button', { name: '设立管理员并登录' }).click()
  await page.waitForURL(/\/w\/\d{6}$/)
}
