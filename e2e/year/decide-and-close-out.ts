import { expect, test } from 'vitest'
import { findBarriers } from '../support/accessibility.ts'
import { decideOnItem, lightOf, unfold } from '../support/item.ts'
import type { Walk } from './walk.ts'

/** What is decided in the course of the year, what is overdue, and what is closed out. */
export function decideAndCloseOut(walk: Walk): void {
  const { day, goOnTo, open, overview, pageOf, shot, signIn, world } = walk
  const { office, units } = world
  const [first, second] = units

  test('targets, units and tasks change by decisions, each with its document', async () => {
    await goOnTo('03-26')
    await signIn(office)
    const by = (number: number) => ({ document: world.document(number), on: day('03-26') })
    await decideOnItem(await open(office, walk.tasks.retargeted), '调整目标', by(21), (form) =>
      form.getByLabel('新的目标值').fill('4'),
    )
    await decideOnItem(await open(office, walk.tasks.moved), '调整单位', by(22), (form) =>
      form.getByLabel('新的牵头单位').fill(second.name),
    )
    await decideOnItem(await open(office, walk.tasks.dropped), '取消', by(23))
    await decideOnItem(await open(office, walk.tasks.merged), '并入其他任务', by(24), (form) =>
      form.getByLabel('并入哪项任务').fill(walk.tasks.taker.number),
    )
    await shot(await pageOf(office), '12-merged')
    const page = await open(office, walk.tasks.late)
    await lightOf(page).getByText('明显低于序时', { exact: true }).first().waitFor()
  })

  test('the lights of April: what was not closed out is overdue, what was put off in time is not', async () => {
    await goOnTo('04-02')
    await signIn(office)
    let page = await open(office, walk.tasks.late)
    await lightOf(page).getByText('逾期', { exact: true }).first().waitFor()
    await lightOf(page)
      .getByText(`自${day('04-01')}起逾期，已2天`)
      .first()
      .waitFor()
    await shot(page, '13-overdue')
    page = await open(office, walk.tasks.extended)
    await lightOf(page).getByText('达到序时', { exact: true }).first().waitFor()
    await page.goto(overview())
    const newlyLate = page.getByRole('region', { name: /^一周内新逾期/ })
    await newlyLate.getByRole('link', { name: walk.tasks.late.title }).waitFor()
    expect(await newlyLate.getByRole('link').count()).toBe(1)
    await shot(page, '14-overview')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: '领导一页纸' }).click()
    await page.getByRole('heading', { name: '需要决定的事' }).waitFor()
    await shot(page, '15-leader')
    expect(await findBarriers(page)).toEqual([])
  })

  test('it is closed out: proposed with evidence, signed by the head, checked by the office; once late stays told', async () => {
    await goOnTo('04-24')
    await signIn(first.liaison)
    let page = await open(first.liaison, walk.tasks.late)
    let form = await unfold(page, '申请销号')
    await form.getByText(/^完成标准：/).waitFor()
    await form.getByLabel('达到标准的说明').fill('9个全部竣工验收。')
    await form.getByRole('button', { name: '提交' }).click()
    await page.getByText('已申请，待牵头单位负责人签审').waitFor()
    await signIn(first.head)
    page = await open(first.head, walk.tasks.late)
    form = await unfold(page, '签审销号申请')
    await form.getByRole('button', { name: '签审销号申请' }).click()
    await page.getByText('已签审，待督查室核查').waitFor()
    await signIn(office)
    page = await open(office, walk.tasks.late)
    form = await unfold(page, '核查销号申请')
    await form.getByLabel('方式').selectOption({ label: '现场' })
    await form.getByLabel('答复').fill('现场核查属实')
    await form.getByRole('button', { name: '同意销号' }).click()
    await page.getByText('已销号').first().waitFor()
    await lightOf(page).getByText('已完成', { exact: true }).first().waitFor()
    await lightOf(page)
      .getByText(`曾于${day('04-01')}逾期，共23天`)
      .first()
      .waitFor()
    await shot(page, '16-closed')
    expect(await findBarriers(page)).toEqual([])
  })
}
