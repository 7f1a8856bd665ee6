import { readFileSync } from 'node:fs'
import { breakdownWorkbookColumns, readWorkbook, writeXlsx } from '@gangmu/output'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { type RunningServer, startServer } from './support/server.ts'

const password = 'a long enough password'
const head = { title: '任务分解', source: '台账', at: '2026-11-20T09:00:00+08:00', version: '1', filter: '' }
const place = '/w/990102'

/** A short report of an invented year, with a pack that names fewer things than it states. */
const report = `云岫区2027年政府工作报告

——2027年1月8日在云岫区第三届人民代表大会第七次会议上

一、2026年工作回顾
新改建农村公路45公里。

二、2027年工作安排
（一）完善基础设施。新建云岭路、听泉路等4条城市道路。改造老旧小区9个。
（二）增进民生福祉。建成社区食堂8个。新增学位1600个。新增养老床位200张。
`

async function decideEverything(page: Page): Promise<void> {
  const progress = page.getByRole('progressbar')
  await progress.waitFor()
  const said = () => progress.getAttribute('aria-valuetext')
  const open = page.getByText('还有内容没有处理完')
  for (let step = 0; step < 100 && (await open.isVisible()); step++) {
    const last = await said()
    if (
      await page
        .getByRole('button', { name: /^豁免\s*X?$/ })
        .first()
        .isVisible()
    ) {
      await page.keyboard.press('x')
      await page.getByLabel('理由', { exact: true }).fill('无需处理')
      await page.locator('form').getByRole('button', { name: '豁免', exact: true }).click()
    } else await page.keyboard.press('Enter')
    await expect.poll(said, { timeout: 10_000 }).not.toBe(last)
  }
}

describe('an adopted report is broken down, issued, changed by decisions and compared with what was issued', () => {
  let server: RunningServer
  let desk: OpenBrowser

  beforeAll(async () => {
    server = await startServer()
    desk = await openBrowser()
    const { page } = desk
    await page.goto(server.firstLink)
    await page.getByLabel('姓名').fill('云岫区督查室')
    await page.getByLabel('口令', { exact: true }).fill(password)
    await page.getByLabel('再输一次口令').fill(password)
    await page.getByRole('button', { name: '设立管理员并登录' }).click()
    await page.waitForURL(/\/w\/990102$/)
  })
  afterAll(async () => {
    await desk?.close()
    await server?.stop()
  })

  test('a report is read, decided and adopted', async () => {
    const { page } = desk
    await page.goto(`${server.url}${place}/import`)
    await page.getByLabel('粘贴文字').check()
    await page.getByLabel('名称').fill('2027年政府工作报告')
    await page.getByLabel('报告全文').fill(report)
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await page.getByText('导入完成').waitFor()
    await page.getByRole('link', { name: '打开报告' }).click()
    await page.waitForURL(/\/documents\//)
    await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}/review`)
    await decideEverything(page)
    await page.getByRole('button', { name: '采纳', exact: true }).last().click()
    await page.getByRole('button', { name: '确认采纳' }).click()
    await page.waitForURL(/\/commitments/)
  })

  const rowOf = (words: string) => desk.page.getByRole('row').filter({ hasText: words }).first()

  test('it is drafted; a suggestion is taken by its key and undone; a lead is typed by its short name', async () => {
    const { page } = desk
    await page.goto(`${server.url}${place}/breakdown?year=2027`)
    await page.getByRole('button', { name: '分解2027年报告' }).click()
    await rowOf('建成社区食堂8个').waitFor()
    await page.getByText(/缺牵头单位\d+项/).waitFor()
    const schools = rowOf('新增学位1600个')
    await schools.getByRole('list', { name: '建议' }).waitFor()
    await takeShot(page, 'breakdown-draft-desk')
    expect(await findBarriers(page)).toEqual([])
    await schools.click({ position: { x: 560, y: 20 } })
    await page.keyboard.press('1')
    await schools.getByText('区教育局').first().waitFor()
    const undecided = () => schools.getByText('未定').count()
    // Its deadline is still open, its lead no longer.
    await expect.poll(undecided).toBe(1)
    await page.keyboard.press('u')
    await expect.poll(undecided).toBe(2)
    await page.keyboard.press('x')
    await page.keyboard.press('l')
    await page.keyboard.type('教育')
    await page.keyboard.press('Enter')
    await expect.poll(undecided).toBe(1)
  })

  test('the rest goes out as Excel, is filled in there, and comes back; a wrong unit is told by its cell', async () => {
    const { page } = desk
    const going = page.waitForEvent('download')
    await page.getByRole('link', { name: '导出Excel' }).click()
    const file = readFileSync(await (await going).path())
    const { accepted, faults } = await readWorkbook(file, breakdownWorkbookColumns)
    expect(faults).toEqual([])
    const filled = accepted.map(({ row }) => ({
      ...row,
      leadUnit: row.leadUnit ?? '区住房城乡建设局',
      deadline: row.deadline ?? '2027年11月底前',
      quarter2: '完成一半',
    }))
    const send = async (rows: typeof filled) => {
      const buffer = Buffer.from(await writeXlsx({ ...head, columns: breakdownWorkbookColumns, rows }))
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      await page.getByLabel('选择填好的Excel或CSV文件').setInputFiles({ name: '任务分解.xlsx', mimeType, buffer })
      await page.getByRole('button', { name: '校验' }).click()
    }
    await page.getByRole('button', { name: '导入Excel' }).click()
    await send(filled.map((row, index) => (index === 0 ? { ...row, leadUnit: '区无此局' } : row)))
    await page.getByText('“区无此局”不在单位目录中').waitFor()
    await takeShot(page, 'breakdown-faults-desk')
    await send(filled)
    await page.getByText(`可写入${filled.length}项修改，没有问题`).waitFor()
    await page.getByRole('button', { name: `写入${filled.length}项修改` }).click()
    await page.getByText(`已写入${filled.length}项修改`).waitFor()
    await page.getByRole('button', { name: '收起' }).click()
    await expect.poll(() => page.getByRole('region', { name: '办理进度' }).innerText()).not.toContain('缺牵头单位')
  })

  test('the pack’s open slots are named or excused beside the list; then it is confirmed, adopted and issued', async () => {
    const { page } = desk
    await rowOf('4条城市道路').click({ position: { x: 560, y: 20 } })
    const panel = page.getByRole('complementary')
    await panel.getByLabel('第3个', { exact: true }).fill('望岫路北延')
    await panel.getByLabel('第4个未列名的理由').fill('线位未定')
    await panel.getByRole('button', { name: '保存清单' }).click()
    await page.getByText('单位、时限、项目名称均已补齐').waitFor()
    await takeShot(page, 'breakdown-complete-desk')
    const step = page.getByRole('region', { name: '办理进度' })
    for (let leaders = 0; leaders < 10 && (await step.getByRole('button', { name: '确认' }).isVisible()); leaders++) {
      const waiting = await step.innerText()
      await step.getByRole('button', { name: '确认' }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click()
      await expect.poll(() => step.innerText(), { timeout: 10_000 }).not.toBe(waiting)
    }
    await step.getByRole('button', { name: '记录审议' }).click()
    await page.getByLabel('会议（如').fill('区政府第三届第90次常务会议')
    await page.getByLabel('审议日期').fill('2026-11-03')
    await page.getByRole('alertdialog').getByRole('button', { name: '记录审议' }).click()
    await step.getByRole('button', { name: '印发' }).click()
    await page.getByLabel('文号（如').fill('云岫府办〔2026〕88号')
    await page.getByLabel('印发日期').fill('2026-11-05')
    await takeShot(page, 'breakdown-issue-desk')
    await page.getByRole('alertdialog').getByRole('button', { name: '印发' }).click()
    await step.getByText('云岫府办〔2026〕88号').waitFor()
  })

  /** Records a decision on an item, from its page. */
  async function decide(words: string, kind: string, fill: (page: Page) => Promise<void>): Promise<void> {
    const { page } = desk
    await page.goto(`${server.url}${place}/breakdown?year=2027`)
    await page.getByRole('link', { name: words }).first().click()
    await page.getByRole('heading', { name: words }).waitFor()
    await page.getByText('调整任务', { exact: true }).click()
    await page.getByLabel('调整类型').selectOption({ label: kind })
    await fill(page)
    await page.getByLabel('文号').fill(`云岫府办〔2026〕9${words.length}号`)
    await page.getByLabel('决定日期').fill('2026-11-20')
    await page.getByLabel('批准人').fill('区长')
    await page.getByLabel('理由').fill('选址调整')
    await page.getByRole('button', { name: '记录决定' }).click()
    await page.getByText('，2026-11-20，区长批准').first().waitFor()
  }

  test('three items are changed by decisions, and the comparison names every one with its document', async () => {
    const { page } = desk
    await decide('改造老旧小区9个', '延期', (on) => on.getByLabel('新的时限').fill('2027-12-20'))
    await takeShot(page, 'item-extended-desk')
    expect(await findBarriers(page)).toEqual([])
    await decide('新增养老床位200张', '取消', async () => undefined)
    await decide('建成社区食堂8个', '调整单位', (on) => on.getByLabel('新的牵头单位').fill('民政'))
    await page.goto(`${server.url}${place}/breakdown?year=2027`)
    await page.getByRole('link', { name: '与印发时比对' }).click()
    await page.getByText('新增0项，调整2项，取消或并入1项').waitFor()
    for (const words of ['改造老旧小区9个', '新增养老床位200张', '建成社区食堂8个', '2027-12-20', '区民政局']) {
      await page.getByText(words).first().waitFor()
    }
    expect(await page.getByText(/云岫府办〔2026〕9\d+号/).count()).toBe(3)
    await takeShot(page, 'comparison-desk')
    expect(await findBarriers(page)).toEqual([])
    expect(desk.complaints).toEqual([])
  })
})
