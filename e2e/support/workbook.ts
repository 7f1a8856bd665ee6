import { readFileSync } from 'node:fs'
import { type OutputColumn, type OutputRow, readWorkbook, writeXlsx } from '@gangmu/output'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const head = { title: '工作簿', source: '台账', at: '2026-11-20T09:00:00+08:00', version: '1', filter: '' }

/** Presses what downloads a workbook and reads it. */
export async function takeWorkbookOut(
  page: Page,
  link: string,
  columns: readonly OutputColumn[],
): Promise<OutputRow[]> {
  const going = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const { accepted, faults } = await readWorkbook(readFileSync(await (await going).path()), columns)
  expect(faults).toEqual([])
  return accepted.map(({ row }) => row)
}

/** Hands edited rows back as a workbook where one is awaited, and has them checked. */
export async function handWorkbookIn(
  page: Page,
  columns: readonly OutputColumn[],
  rows: readonly OutputRow[],
): Promise<void> {
  const buffer = Buffer.from(await writeXlsx({ ...head, columns, rows }))
  await page.getByLabel('选择填好的Excel或CSV文件').setInputFiles({ name: '工作簿.xlsx', mimeType, buffer })
  await page.getByRole('button', { name: '校验' }).click()
}

/** Takes in what was checked without a fault: so many changes, as the page counts them (`3项修改`). */
export async function takeWorkbookIn(page: Page, counted: string): Promise<void> {
  await page.getByText(`可写入${counted}，没有问题`).waitFor()
  await page.getByRole('button', { name: `写入${counted}` }).click()
  await page.getByText(`已写入${counted}`).waitFor()
}
