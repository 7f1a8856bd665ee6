import { expect, test } from 'vitest'
import { findBarriers } from '../support/accessibility.ts'
import { addPosts, editDirectory } from '../support/directory.ts'
import { accept, invite, letHold } from '../support/people.ts'
import type { Walk } from './walk.ts'

/** Units and people: brought in where the place has none, invited, and given their posts. */
export function prepareDirectory(walk: Walk): void {
  const { at, pageOf, shot, world } = walk
  const { office, units } = world
  const [first, second] = units

  const bringIn = async () => {
    const page = await pageOf(office)
    const government = '区人民政府'
    await editDirectory(page, at, 3, () =>
      [government, first.name, second.name].map((name) => ({ name, kind: name === government ? '人民政府' : '部门' })),
    )
    await addPosts(page, at, government, [['分管副区长', '分管领导']])
    for (const { name } of units) {
      await addPosts(page, at, name, [
        ['联络员', '联络员'],
        ['主要负责人', '单位主要负责人'],
      ])
    }
    await shot(page, '01-unit')
    await editDirectory(page, at, 2, (rows) =>
      rows.map((row) => (row.name === government ? row : { ...row, leaderInCharge: '分管副区长' })),
    )
    await shot(page, '01-units')
    expect(await findBarriers(page)).toEqual([])
  }
  if (world.isEmpty) test('units come in by their workbook, with posts and a leader in charge', bringIn)

  test('two liaisons and two heads of units are invited and hold their posts', async () => {
    const page = await pageOf(office)
    for (const { name, liaison, head } of units) {
      for (const [person, post] of [
        [liaison, '联络员'],
        [head, '主要负责人'],
      ] as const) {
        const link = await invite(page, person)
        await letHold(page, person, name, post)
        await accept(await pageOf(person), link)
      }
    }
  })
}
