import { expect, test } from 'vitest'
import { findBarriers } from '../support/accessibility.ts'
import type { Task } from '../support/breakdown.ts'
import type { Walk } from './walk.ts'

/** What the year looks like afterwards: any day as it was, and everything that was decided. */
export function tellTheYear(walk: Walk): void {
  const { day, list, overview, pageOf, shot, world } = walk
  const { office, units } = world
  const [first, second] = units

  test('any day of the year is told again as it was', async () => {
    const page = await pageOf(office)
    await page.goto(overview())
    const counted = page.getByRole('region', { name: '总体情况' })
    for (const [on, light, held] of [
      ['02-26', '低于序时', '1'],
      ['03-26', '明显低于序时', '1'],
      ['04-02', '逾期', '1'],
      ['04-24', '已完成', '1'],
    ] as const) {
      await page.getByLabel('截至').fill(day(on))
      await page.getByRole('button', { name: '查看', exact: true }).click()
      await page.getByText(`截至${day(on)}`).waitFor()
      const line = counted.getByRole('row').filter({ has: page.getByRole('rowheader', { name: light, exact: true }) })
      expect(await line.getByRole('cell').first().innerText(), `${light} on ${on}`).toBe(held)
    }
  })

  test('the comparison with what was issued names every change with its document, and nothing else', async () => {
    const page = await pageOf(office)
    await page.goto(list())
    await page.getByRole('link', { name: '与印发时比对' }).click()
    await page.getByText('新增0项，调整3项，取消或并入2项').waitFor()
    const told = async (region: string) => {
      const lines = await page.getByRole('region', { name: region, exact: true }).getByRole('listitem').all()
      return Promise.all(
        lines.map(async (line) => ({
          title: await line.getByRole('link').innerText(),
          document: /依据\s*(\S+?号)/.exec(await line.innerText())?.[1],
        })),
      )
    }
    const decided = ({ title }: Task, number: number) => ({ title, document: world.document(number) })
    const inOrder = (...all: [Task, number][]) =>
      all.sort(([one], [other]) => Number(one.number) - Number(other.number)).map(([task, by]) => decided(task, by))
    expect(await told('调整')).toEqual(
      inOrder([walk.tasks.retargeted, 21], [walk.tasks.extended, 11], [walk.tasks.moved, 22]),
    )
    expect(await told('取消或并入')).toEqual(inOrder([walk.tasks.dropped, 23], [walk.tasks.merged, 24]))
    const changed = page.getByRole('region', { name: '调整', exact: true })
    for (const words of [day('03-15'), day('06-30'), first.short, second.short])
      await changed.getByText(words).first().waitFor()
    await page.getByText(`并入“${walk.tasks.taker.title}”`).waitFor()
    await shot(page, '17-comparison')
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('到', { exact: true }).fill(day('03-01'))
    await page.getByRole('button', { name: '比对', exact: true }).click()
    await page.getByText('新增0项，调整1项，取消或并入0项').waitFor()
    expect(await told('调整')).toEqual(inOrder([walk.tasks.extended, 11]))
  })
}
