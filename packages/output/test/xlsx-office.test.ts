import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { breakdownColumns, type OutputTable, readWorkbook, writeXlsx } from '../src/index.ts'
import { convertByOffice, hasOffice, withoutOffice } from './libre-office.ts'

const table: OutputTable = {
  title: '云岫区任务分解',
  source: '云岫区2026年政府工作报告（990102）',
  at: '2026-03-01T09:00:00+08:00',
  version: '3',
  filter: '',
  columns: [
    { id: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text', hidden: true },
    { id: 'words', title: { zh: '内容', en: 'Words' }, kind: 'text' },
    { id: 'share', title: { zh: '增减', en: 'Change' }, kind: 'number' },
    { id: 'due', title: { zh: '时限', en: 'Deadline' }, kind: 'date' },
    { id: 'state', title: { zh: '判定', en: 'State' }, kind: 'text', choices: ['达进度', '欠进度'] },
  ],
  rows: [
    { id: '990102199001010011', words: '=1+1', share: '-3.5', due: '2026-12-31', state: '达进度' },
    { id: '007', words: '＝HYPERLINK("a")', share: '0.50', due: '2026-02-28', state: '欠进度' },
    { id: '000000000000000002', words: '@SUM(A1)', share: '123456789012345', due: '2026-06-30', state: null },
    { id: '3', words: '-二是', share: '-0.25', due: '1949-10-01', state: null },
  ],
}

describe.skipIf(!hasOffice)(`a workbook in LibreOffice${withoutOffice}`, () => {
  test('shows every id, figure and day, and runs nothing', async () => {
    const csv = await convertByOffice(await writeXlsx(table), 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1')
    // What it takes for text stands in quotes, a number or a day does not.
    expect(new TextDecoder().decode(csv).trim().split('\n')).toEqual([
      '"编号","内容","增减","时限","判定"',
      '"990102199001010011","=1+1",-3.5,2026-12-31,"达进度"',
      '"007","＝HYPERLINK(""a"")",0.50,2026-02-28,"欠进度"',
      '"000000000000000002","@SUM(A1)",123456789012345,2026-06-30,',
      '"3","-二是",-0.25,1949-10-01,',
    ])
  })

  test('saved by it, reads back as it was written', async () => {
    const saved = await convertByOffice(await writeXlsx(table), 'xlsx', 'xlsx:Calc MS Excel 2007 XML')
    const { accepted, faults } = await readWorkbook(saved, table.columns)
    expect(faults).toEqual([])
    const canonical = [table.rows[0], { ...table.rows[1], share: '0.5' }, table.rows[2], table.rows[3]]
    expect(accepted.map(({ row }) => row)).toEqual(canonical)
  })

  test('saved by it, keeps the choices and what is out of sight', async () => {
    const rows = [{ id: '1', sentence: '新建云岫图书馆。' }]
    const written = await writeXlsx({ ...table, columns: breakdownColumns, rows })
    // Without a window LibreOffice keeps no panes, so that those are looked for in what was written.
    const own = new TextDecoder().decode(unzipSync(written)['xl/worksheets/sheet1.xml'])
    expect(own).toMatch(/<pane ySplit="1" xSplit="2"[^>]*state="frozen"/)
    const parts = unzipSync(await convertByOffice(written, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'))
    const read = (name: string) => new TextDecoder().decode(parts[name])
    const sheet = read('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<col [^>]*hidden="true"[^>]*max="1" min="1"/)
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="8"/)
    expect(read('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^<]*\$A:\$B[^<]*\$1:\$1/)
    expect(sheet).toMatch(/<dataValidations count="2">/)
    const [first] = breakdownColumns.flatMap(({ choices }) => (choices ? [choices.length] : []))
    expect(sheet).toContain(`$A$2:$A$${(first ?? 0) + 1}`)
    expect(read('xl/workbook.xml')).toMatch(/<sheet name="选项"[^>]*state="hidden"/)
  })
})
