import { breakdownWorkbookColumns, type OutputRow } from '@gangmu/output'
import { expect, test } from 'vitest'
import { findBarriers } from '../support/accessibility.ts'
import { carryThrough, fillSlots, rowOf } from '../support/breakdown.ts'
import { adoptReport, decideEverything, importReport } from '../support/report.ts'
import { handWorkbookIn, takeWorkbookIn, takeWorkbookOut } from '../support/workbook.ts'
import type { Walk } from './walk.ts'

/** From the report to the breakdown that is issued: adopted, drafted, out to Excel and in again, confirmed, adopted, issued. */
export function breakDown(walk: Walk): void {
  const { at, day, goOnTo, list, pageOf, shot, signIn, world } = walk
  const { year, office, units } = world
  const [first, second] = units

  test('the report is read, decided on and adopted', async () => {
    const page = await pageOf(office)
    const address = await importReport(page, at, world.report)
    await page.goto(`${address}/review`)
    await decideEverything(page)
    await shot(page, '02-review')
    await adoptReport(page)
  })

  test('it is drafted; a lead is typed by its short name, or taken from the suggestions by a key, and undone', async () => {
    const page = await pageOf(office)
    await page.goto(list())
    await page.getByRole('button', { name: `分解${year}年报告` }).click()
    await page.getByText(/缺牵头单位\d+项/).waitFor()
    await shot(page, '03-draft')
    expect(await findBarriers(page)).toEqual([])
    const row = rowOf(page, { number: '1' })
    /** Its deadline is still open too. */
    const undecided = () => row.getByText('未定').count()
    const undo = page.getByRole('button', { name: /^撤销上一步/ })
    await row.getByRole('cell', { name: '1', exact: true }).click()
    await page.keyboard.press('l')
    await page.keyboard.type(first.short)
    await page.keyboard.press('Enter')
    await expect.poll(undecided).toBe(1)
    await undo.click()
    await expect.poll(undecided).toBe(2)
    if (world.isEmpty) await page.getByText('还没有往年的任务分解可供参考').waitFor()
    else {
      await row.getByRole('list', { name: '建议' }).waitFor()
      await page.keyboard.press('1')
      await expect.poll(undecided).toBe(1)
      await page.keyboard.press('u')
      await expect.poll(undecided).toBe(2)
    }
  })

  test('it goes out as Excel, is edited there and comes in; a wrong unit is told by its cell', async () => {
    const page = await pageOf(office)
    const rows = await takeWorkbookOut(page, '导出Excel', breakdownWorkbookColumns)
    walk.castTasks(rows)
    const { late, returned, verified, extended } = walk.tasks
    const deadlines = new Map([
      [late.number, `${year}年3月底前`],
      [extended.number, `${year}年3月15日前`],
    ])
    const filled = rows.map((row, index): OutputRow => {
      const number = row.number ?? ''
      const own = [returned.number, verified.number].includes(number) || (index % 2 === 1 && row.kind !== '定性任务')
      const standing = row.kind === '常年任务'
      return {
        ...row,
        leadUnit: own && number !== late.number ? second.name : first.name,
        deadline: standing ? (row.deadline ?? null) : (deadlines.get(number) ?? row.deadline ?? `${year}年12月底前`),
        quarter1: number === returned.number ? '完成选址' : null,
      }
    })
    await page.getByRole('button', { name: '导入Excel' }).click()
    await handWorkbookIn(
      page,
      breakdownWorkbookColumns,
      filled.map((row, index) => (index === 0 ? { ...row, leadUnit: '区无此局' } : row)),
    )
    await page.getByText('“区无此局”不在单位目录中').waitFor()
    await shot(page, '04-faults')
    await handWorkbookIn(page, breakdownWorkbookColumns, filled)
    await takeWorkbookIn(page, `${rows.length}项修改`)
    await page.getByRole('button', { name: '收起' }).click()
    for (const missing of ['缺牵头单位', '缺时限']) {
      await expect.poll(() => page.getByRole('region', { name: '办理进度' }).innerText()).not.toContain(missing)
    }
  })

  test('open slots are named or excused; leaders confirm, the meeting adopts, the office issues', async () => {
    const page = await pageOf(office)
    await page.goto(list())
    for (const task of [walk.tasks.late, walk.tasks.returned]) {
      const [, stated, named] = /应有(\d+)，已列(\d+)/.exec(await rowOf(page, task).innerText()) ?? []
      if (stated !== named) await fillSlots(page, task, '望岫路北延')
    }
    await page.getByText('单位、时限、项目名称均已补齐').waitFor()
    await goOnTo('01-20')
    await signIn(office)
    await page.goto(list())
    await carryThrough(page, {
      meeting: { words: '区政府第90次常务会议', on: day('01-18') },
      document: { words: world.document(1), on: day('01-20') },
    })
    await shot(page, '05-issued')
  })
}
