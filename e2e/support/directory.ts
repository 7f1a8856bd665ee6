import { type OutputRow, unitColumns } from '@gangmu/output'
import type { Page } from 'playwright-core'
import { handWorkbookIn, takeWorkbookIn, takeWorkbookOut } from './workbook.ts'

/** Takes the unit directory out, has it edited, and brings it in again, as an office does; so many units change. */
export async function editDirectory(
  page: Page,
  at: (path: string) => string,
  changed: number,
  edit: (rows: readonly OutputRow[]) => readonly OutputRow[],
): Promise<void> {
  await page.goto(at('/units'))
  const rows = await takeWorkbookOut(page, '导出Excel', unitColumns)
  await page.getByRole('button', { name: '导入Excel' }).click()
  await handWorkbookIn(page, unitColumns, edit(rows))
  await takeWorkbookIn(page, `${changed}个单位`)
}

/** Adds posts to a unit on its page: each with its title and the kind it is. */
export async function addPosts(
  page: Page,
  at: (path: string) => string,
  unit: string,
  posts: readonly (readonly [title: string, kind: string])[],
): Promise<void> {
  await page.goto(at('/units'))
  await page.getByRole('link', { name: unit, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: unit }).waitFor()
  for (const [title, kind] of posts) {
    if (!(await page.getByLabel('岗位名称').isVisible())) await page.getByText('增设岗位', { exact: true }).click()
    await page.getByLabel('岗位名称').fill(title)
    await page.getByLabel('岗位类别').selectOption({ label: kind })
    await page.getByRole('button', { name: '增设', exact: true }).click()
    await page.getByRole('definition').filter({ hasText: title }).waitFor()
  }
}
