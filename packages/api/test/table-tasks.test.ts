import { openDocument } from '@gangmu/intake'
import { writeCsv, writeXlsx } from '@gangmu/output'
import { readReport } from '@gangmu/reader'
import { expect, test } from 'vitest'

const names = ['序号', '工作任务', '牵头单位', '配合单位', '完成时限']
const columns = names.map((zh, index) => ({ id: `c${index}`, title: { zh, en: zh }, kind: 'text' as const }))
const rows = [
  ['1', '新建学校3所', '区教育局', '区财政局、区住房城乡建设委', '9月底前'],
  ['2', '改造老旧小区42个', '区住房城乡建设委', null, null],
  ['3', '新建充电桩1000个', '区发展改革委', null, '2026年12月底前'],
].map((cells) => Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell])))
const table = {
  title: '云岫区2026年政府工作报告任务分解',
  source: '云岫区',
  at: '2026-03-01T09:00:00+08:00',
  version: '1',
  filter: '',
  columns,
  rows,
}

test.each([
  ['任务分解.xlsx', writeXlsx],
  ['任务分解.csv', writeCsv],
] as const)('a breakdown that comes as %s assigns its tasks', async (name, write) => {
  const opened = await openDocument(await write(table, 'zh'), { name })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  // Our own workbook has a second sheet that says whence it is; what stands there comes after the table.
  const tasks = (readReport(opened.document.text).tasks ?? []).slice(0, rows.length)
  expect(
    tasks.map(({ quote, duties, deadline }) => [quote, duties.map(({ unit }) => unit.quote), deadline?.words.quote]),
  ).toEqual([
    ['新建学校3所', ['区教育局', '区财政局', '区住房城乡建设委'], '9月底前'],
    ['改造老旧小区42个', ['区住房城乡建设委'], undefined],
    ['新建充电桩1000个', ['区发展改革委'], '2026年12月底前'],
  ])
})
