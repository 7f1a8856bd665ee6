import type { Locator, Page } from 'playwright-core'
import type { Task } from './breakdown.ts'

/** Opens the page of a task from the list, found by its words there. */
export async function openItem(page: Page, list: string, { title }: Task): Promise<void> {
  await page.goto(`${list}&q=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}

/** Unfolds something that can be done with the task that is open. @returns its form */
export async function unfold(page: Page, what: string | RegExp): Promise<Locator> {
  await page.locator('summary').filter({ hasText: what }).click()
  const form = page.locator('details[open]').filter({ has: page.locator('summary').filter({ hasText: what }) })
  await form.waitFor()
  return form
}

/** A document by which something is decided, and its day. */
export interface Decision {
  readonly document: string
  readonly on: string
}

/** Records a decision on the task that is open: its kind, what it asks for, and the document. */
export async function decideOnItem(
  page: Page,
  kind: string,
  { document, on }: Decision,
  fill: (form: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  const form = await unfold(page, '调整任务')
  await form.getByLabel('调整类型').selectOption({ label: kind })
  await fill(form)
  await form.getByLabel('文号').fill(document)
  await form.getByLabel('决定日期').fill(on)
  await form.getByLabel('批准人').fill('区长')
  await form.getByLabel('理由').fill('常务会议研究决定')
  await form.getByRole('button', { name: '记录决定' }).click()
  await page.getByText(`${document}，${on}，区长批准`).first().waitFor()
}

/** The light of the task that is open, in the place's words. */
export function lightOf(page: Page): Locator {
  return page.getByRole('region', { name: '状态和原因' })
}
