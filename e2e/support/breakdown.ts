import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A task as a journey knows it: its running number and how it is worded. */
export interface Task {
  readonly number: string
  readonly title: string
}

/** The row of a task at the breakdown desk. */
export function rowOf(page: Page, { number }: Pick<Task, 'number'>): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: `选定第${number}项`, exact: true }) })
}

/** Opens the panel of a task beside the list. */
export async function openPanel(page: Page, task: Task): Promise<Locator> {
  await rowOf(page, task).getByRole('cell', { name: task.number, exact: true }).click()
  const panel = page.getByRole('complementary')
  await panel.waitFor()
  return panel
}

/** Names the first empty thing of a pack and excuses the others by a reason, each by itself. */
export async function fillSlots(page: Page, task: Task, name: string): Promise<void> {
  const panel = await openPanel(page, task)
  const empty = panel.getByLabel(/^第\d+个未列名的理由$/)
  const numbers = await empty.evaluateAll((fields) =>
    fields.map((field) => field.getAttribute('aria-label')?.replace(/\D/g, '') ?? ''),
  )
  const [first, ...others] = numbers
  await panel.getByLabel(`第${first}个`, { exact: true }).fill(name)
  for (const number of others) await panel.getByLabel(`第${number}个未列名的理由`).fill('选址未定')
  await panel.getByRole('button', { name: '保存清单' }).click()
  await rowOf(page, task).getByText(`豁免${others.length}`).waitFor()
}

/** A meeting or a document by which a step is taken, and its day. */
export interface Act {
  readonly words: string
  readonly on: string
}

/** Leaders confirm, the meeting adopts, the office issues: each step from the line that says how far it has come. */
export async function carryThrough(page: Page, { meeting, document }: { meeting: Act; document: Act }): Promise<void> {
  const line = page.getByRole('region', { name: '办理进度' })
  const dialog = page.getByRole('alertdialog')
  await line.getByRole('button', { name: '确认' }).waitFor()
  for (let leaders = 0; leaders < 10 && (await line.getByRole('button', { name: '确认' }).isVisible()); leaders++) {
    const waiting = await line.innerText()
    await line.getByRole('button', { name: '确认' }).click()
    await dialog.getByRole('button', { name: '确认' }).click()
    await expect.poll(() => line.innerText(), { timeout: 10_000, interval: 20 }).not.toBe(waiting)
  }
  await line.getByText('已确认').waitFor()
  await line.getByRole('button', { name: '记录审议' }).click()
  await page.getByLabel('会议（如').fill(meeting.words)
  await page.getByLabel('审议日期').fill(meeting.on)
  await dialog.getByRole('button', { name: '记录审议' }).click()
  await line.getByText(`${meeting.on}，${meeting.words}审议通过`).waitFor()
  await line.getByRole('button', { name: '印发' }).click()
  await page.getByLabel('文号（如').fill(document.words)
  await page.getByLabel('印发日期').fill(document.on)
  await dialog.getByRole('button', { name: '印发' }).click()
  await line.getByText(`${document.words}，${document.on}印发`).waitFor()
  expect(await line.getByRole('button').count()).toBe(0)
}
