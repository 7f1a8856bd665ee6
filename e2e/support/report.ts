import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** A report as it comes in: pasted with a name, or a file. */
export type IncomingReport = { readonly name: string; readonly text: string } | { readonly file: string }

/** Imports a report by the page for it. @returns the address of its reading room */
export async function importReport(page: Page, at: (path: string) => string, report: IncomingReport): Promise<string> {
  await page.goto(at('/import'))
  if ('file' in report) await page.locator('input[type=file]').setInputFiles(report.file)
  else {
    await page.getByLabel('粘贴文字').check()
    await page.getByLabel('名称').fill(report.name)
    await page.getByLabel('报告全文').fill(report.text)
  }
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByText('导入完成').waitFor()
  await page.getByRole('link', { name: '打开报告' }).click()
  await page.waitForURL(/\/documents\//)
  const { origin, pathname } = new URL(page.url())
  return `${origin}${pathname}`
}

/** Decides on everything a reading proposes, by keyboard, in the review that is open: patterns at once, gaps excused. */
export async function decideEverything(page: Page): Promise<void> {
  const progress = page.getByRole('progressbar')
  await progress.waitFor()
  const said = () => progress.getAttribute('aria-valuetext')
  const open = page.getByText('还有内容没有处理完')
  const excuse = page.getByRole('button', { name: /^豁免\s*X?$/ }).first()
  const pattern = page.getByRole('button', { name: /同类全部采纳/ })
  for (let step = 0; step < 400 && (await open.isVisible()); step++) {
    const last = await said()
    if (await pattern.isVisible()) {
      await page.keyboard.press('p')
      await page.getByRole('button', { name: '全部采纳', exact: true }).click()
    } else if (await excuse.isVisible()) {
      await page.keyboard.press('x')
      await page.getByLabel('理由', { exact: true }).fill('原文如此，无需处理')
      await page.locator('form').getByRole('button', { name: '豁免', exact: true }).click()
    } else await page.keyboard.press('Enter')
    await expect.poll(said, { timeout: 10_000, interval: 20 }).not.toBe(last)
  }
}

/** Adopts what has been decided on; the page stands in the list of commitments afterwards. */
export async function adoptReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '采纳', exact: true }).last().click()
  await page.getByRole('button', { name: '确认采纳' }).click()
  await page.waitForURL(/\/commitments/)
  await page.getByRole('table').waitFor()
}
