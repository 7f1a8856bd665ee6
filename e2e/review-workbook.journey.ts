import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exports, listReviewColumns, readWorkbook } from '@gangmu/output'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { becomeAdministrator } from './support/administrator.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { importReport } from './support/report.ts'
import { type RunningServer, startServer } from './support/server.ts'

const root = join(import.meta.dirname, '..')
const head = { title: '表', source: '报告', at: '2026-03-01T09:00:00+08:00', version: '1', filter: '' }

/** The sample's second year moved on by one: a report nobody has decided on. */
function freshReport(): string {
  const sample = readFileSync(join(root, 'samples', 'yunxiu', 'report-2026.txt'), 'utf8')
  return sample.replaceAll('2026年', '2027年').replaceAll('2025年', '2026年')
}

describe('findings go out as Excel, are decided there, and come back', () => {
  let server: RunningServer
  let desk: OpenBrowser

  beforeAll(async () => {
    server = await startServer()
    desk = await openBrowser()
    const { page } = desk
    await becomeAdministrator(page, server.firstLink, '云岫区督查室')
    const report = { name: '2027年政府工作报告', text: freshReport() }
    await importReport(page, (path) => `${server.url}/w/990102${path}`, report)
    await page.getByRole('link', { name: '导出与回填' }).click()
  })
  afterAll(async () => {
    await desk?.close()
    await server?.stop()
  })

  test('faults are told by cell, the good lines are taken when the person says so, and the review goes on', async () => {
    const { page } = desk
    await page.getByRole('heading', { name: '导出与回填' }).waitFor()
    const going = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Excel', exact: true }).click()
    const file = readFileSync(await (await going).path())
    const { accepted, faults } = await readWorkbook(file, listReviewColumns())
    expect(faults).toEqual([])
    const rows = accepted.map(({ row }) => row)
    const promises = rows.filter(({ kind }) => kind === '承诺')
    const edited = rows.map((row) => {
      if (row === promises[0]) return { ...row, verdict: '退回' }
      return promises.includes(row) ? { ...row, verdict: '采纳' } : row
    })
    const bytes = await exports[0].write({ ...head, columns: listReviewColumns('zh'), rows: edited })
    const mimeType = exports[0].mediaType
    await page
      .getByLabel('选择填好的Excel或CSV文件')
      .setInputFiles({ name: '审定.xlsx', mimeType, buffer: Buffer.from(bytes) })
    await page.getByRole('button', { name: '校验' }).click()
    await page.getByText(`可写入${promises.length - 1}项决定，有1处问题`).waitFor()
    const line = rows.indexOf(promises[0]!) + 2
    await page.getByRole('rowheader', { name: `P${line}` }).waitFor()
    await takeShot(page, 'review-workbook-faults-desk')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: `只写入无误的${promises.length - 1}项决定` }).click()
    await page.getByText(`已写入${promises.length - 1}项决定`).waitFor()
    await page.getByRole('link', { name: '继续审读' }).click()
    await page.waitForURL(/\/review/)
    await page.goto(`${server.url}/w/990102/record`)
    await page.getByText('导入审定表').first().waitFor()
  })
})
