import { expect, test } from 'vitest'
import { findBarriers } from '../support/accessibility.ts'
import { lightOf, unfold } from '../support/item.ts'
import {
  addEvidence,
  approveSheet,
  fillLine,
  lineOf,
  listLines,
  pasteBlock,
  submitSheet,
  tickMilestone,
} from '../support/month-sheet.ts'
import type { Walk } from './walk.ts'

/** Three months that two units report, with a figure that goes back, one that is verified, and more time that is granted. */
export function reportMonths(walk: Walk): void {
  const { day, goOnTo, open, sheetOf, shot, signIn, world } = walk
  const { year, office, units } = world
  const [first, second] = units

  test('January: both units report, their heads approve', async () => {
    await goOnTo('01-22')
    for (const [unit, task, amount] of [
      [first, walk.tasks.late, '2'],
      [second, walk.tasks.returned, '1'],
    ] as const) {
      const { liaison, head } = unit
      await signIn(liaison)
      const page = await sheetOf(liaison, unit)
      await fillLine(lineOf(page, task), '累计完成', amount)
      await submitSheet(page, 1)
      await lineOf(page, task).getByText('已报送，待审签').waitFor()
      await signIn(head)
      const own = await sheetOf(head, unit)
      await approveSheet(own, 1)
      await lineOf(own, task).getByText('已审签').waitFor()
    }
  })

  test('February: one figure goes back with words and comes again; more time is asked for and granted', async () => {
    await goOnTo('02-22')
    await signIn(first.liaison)
    let page = await sheetOf(first.liaison, first)
    await fillLine(lineOf(page, walk.tasks.late), '累计完成', '５')
    expect(
      await lineOf(page, walk.tasks.late)
        .getByLabel(/^累计完成/)
        .inputValue(),
    ).toBe('5')
    await submitSheet(page, 1)
    await signIn(first.head)
    await approveSheet(await sheetOf(first.head, first), 1)

    await signIn(second.liaison)
    page = await sheetOf(second.liaison, second)
    const line = lineOf(page, walk.tasks.returned)
    await line.getByLabel(/^累计完成/).fill('三个')
    await line.getByText('不是数字').waitFor()
    await fillLine(line, '累计完成', '3')
    await fillLine(line, '进展情况', '第三个项目已完工。')
    await fillLine(lineOf(page, walk.tasks.verified), '同比%', '9.2')
    await page.reload()
    await line.getByText('已保存，待报送').waitFor()
    expect(await line.getByLabel(/^累计完成/).inputValue()).toBe('3')
    await submitSheet(page, 2)
    await shot(page, '06-sheet')
    expect(await findBarriers(page)).toEqual([])
    await signIn(second.head)
    await approveSheet(await sheetOf(second.head, second), 2)

    await signIn(office)
    const desk = await sheetOf(office, second)
    const returned = lineOf(desk, walk.tasks.returned)
    await returned.getByRole('button', { name: /^退回/ }).click()
    await returned.getByLabel('退回意见').fill('验收手续不全的1个请核减')
    await returned.getByRole('button', { name: '确认退回' }).click()
    await returned.getByText('督查室退回：验收手续不全的1个请核减').waitFor()
    await shot(desk, '07-returned')

    page = await sheetOf(second.liaison, second)
    const again = lineOf(page, walk.tasks.returned)
    await again.getByText('督查室退回：验收手续不全的1个请核减').waitFor()
    await again.getByText('已解锁：数据').waitFor()
    expect(await again.getByLabel(/^进展情况/).isDisabled()).toBe(true)
    await again.getByLabel(/^累计完成/).fill('2')
    await again.getByText('审签后有修改：数据').waitFor()
    await submitSheet(page, 1)
    await approveSheet(await sheetOf(second.head, second), 1)

    page = await open(first.liaison, walk.tasks.extended)
    const form = await unfold(page, '申请延期')
    await form.getByLabel('新时限').fill(day('06-30'))
    await form.getByLabel('理由').fill('管材到货推迟')
    await form.getByRole('button', { name: '提交' }).click()
    await page.getByText('待答复').waitFor()
    page = await open(office, walk.tasks.extended)
    const answer = await unfold(page, '答复延期至')
    await answer.getByLabel('答复', { exact: true }).fill('同意')
    await answer.getByLabel('文号').fill(world.document(11))
    await answer.getByLabel('批准人').fill('区长')
    await answer.getByRole('button', { name: '批准', exact: true }).click()
    await page.getByText('已批准').waitFor()
    // The words of the old deadline are not shown beside the new one.
    await expect.poll(() => page.getByRole('definition').first().innerText()).toBe(day('06-30'))
    await page.getByText('时限怎么算的').click()
    await page.getByText(`依${world.document(11)}延期`).waitFor()
    await shot(page, '08-extended')
  })

  test('the lights at the end of February: five of nine by two thirds of the time is behind', async () => {
    await goOnTo('02-26')
    await signIn(office)
    const page = await open(office, walk.tasks.late)
    await lightOf(page).getByText('低于序时', { exact: true }).first().waitFor()
    await page.getByText('为什么是这个颜色').click()
    await page.getByText('由此决定').waitFor()
    await shot(page, '09-behind')
    expect(await findBarriers(page)).toEqual([])
  })

  test('March: both units report on everything, pasted from Excel, with a milestone and with evidence', async () => {
    await goOnTo('03-19')
    const amounts = new Map([
      [walk.tasks.late.number, '7'],
      [walk.tasks.returned.number, '3'],
    ])
    for (const unit of units) {
      const { liaison, head } = unit
      await signIn(liaison)
      const page = await sheetOf(liaison, unit)
      const numbers = await listLines(page)
      const block = numbers.map((number) =>
        [amounts.get(number), '', number === walk.tasks.verified.number ? '9.1' : '', '按计划推进。'].join('\t'),
      )
      await pasteBlock(page, block)
      await page.getByRole('button', { name: `报送${numbers.length}项` }).waitFor()
      if (unit === first)
        await addEvidence(page, walk.tasks.late, { title: '竣工验收单', reference: world.document(12) })
      else await tickMilestone(page, walk.tasks.returned, '完成选址')
      await shot(page, `10-march-${unit.short}`)
      await submitSheet(page, numbers.length)
      await signIn(head)
      await approveSheet(await sheetOf(head, unit), numbers.length)
    }
  })

  test('the office verifies one figure by the documents and finds another', async () => {
    await signIn(office)
    const page = await open(office, walk.tasks.verified)
    const form = await unfold(page, '记录核实')
    await form.getByLabel('时期').selectOption(`${year}-03`)
    await form.getByLabel('方式').selectOption({ label: '查阅资料' })
    await form.getByLabel('结果').selectOption({ label: '不一致' })
    await form.getByLabel('核实同比').fill('8.7')
    await form.getByLabel('说明').fill('与统计台账不一致')
    await form.getByRole('button', { name: '提交' }).click()
    await page.getByText('督查核实（查阅资料）：不一致').waitFor()
    await page.getByText('报送与核实不一致').first().waitFor()
    await shot(page, '11-verified')
    expect(await findBarriers(page)).toEqual([])
  })
}
