import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeWorkbookFile, { type SheetData } from 'write-excel-file/universal'
import { breakdownColumns } from '../breakdown-columns.ts'
import type { OutputColumn, OutputTable } from '../output-table.ts'
import { readWorkbook } from './read-workbook.ts'
import { describeFault } from './workbook-fault.ts'
import { writeXlsx } from './xlsx.ts'

const columns: readonly OutputColumn[] = [
  { id: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text', hidden: true },
  { id: 'sentence', title: { zh: '原文', en: 'Sentence' }, kind: 'text', required: true },
  { id: 'share', title: { zh: '完成率', en: 'Completion rate' }, kind: 'number' },
  { id: 'due', title: { zh: '时限', en: 'Deadline' }, kind: 'date' },
  { id: 'state', title: { zh: '判定', en: 'State' }, kind: 'text', choices: ['达进度', '欠进度'] },
]

/** A workbook as a person would leave it. */
async function save(data: SheetData): Promise<Uint8Array> {
  const blob = await writeWorkbookFile(data, { dateFormat: 'yyyy/m/d' }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const titles = ['编号', '原文', '完成率', '时限', '判定']
const good = ['990102199001010011', '新建图书馆。', -3.5, new Date('2026-03-25T00:00:00Z'), '达进度']

const told = async (data: SheetData, options = {}) => {
  const { accepted, faults } = await readWorkbook(await save(data), columns, options)
  return { rows: accepted.map(({ row }) => row), faults: faults.map((fault) => describeFault(fault, 'zh')) }
}

test('a line comes back as plain data', async () => {
  const row = { id: '990102199001010011', sentence: '新建图书馆。', share: '-3.5', due: '2026-03-25', state: '达进度' }
  expect(await told([titles, good])).toEqual({ rows: [row], faults: [] })
})

test('columns are known by their titles in either language and any order; empty lines are passed over', async () => {
  const data = [
    ['State', 'Deadline', 'Id', 'Sentence', '完成率'],
    [],
    ['欠进度', '2026年3月5日', '1', '修路。', '12.50'],
  ]
  const row = { id: '1', sentence: '修路。', share: '12.50', due: '2026-03-05', state: '欠进度' }
  expect(await told(data)).toEqual({ rows: [row], faults: [] })
})

describe('a fault', () => {
  const bad: SheetData = [
    titles,
    good,
    ['2', ' ', '约三成', '2026-02-30', '快了'],
    [123456789012345680, '修桥。', 1, null, null],
    ['2', '修路。', true, '年底', '达进度'],
  ]
  const faults = [
    'B3：“原文”不能为空。',
    'C3：“完成率”应为数字，现为“约三成”。',
    'D3：“时限”应为日期，如 2026-03-25，现为“2026-02-30”。',
    'E3：“判定”应为达进度、欠进度之一，现为“快了”。',
    'A4：“编号”已被当作数字（123456789012345680），末尾各位可能已丢失；请将单元格设为文本后重新填写。',
    'C5：“完成率”应为数字，现为“true”。',
    'D5：“时限”应为日期，如 2026-03-25，现为“年底”。',
  ]

  test('leaves nothing accepted, and every one is named by its place', async () => {
    expect(await told(bad)).toEqual({ rows: [], faults })
  })

  test('leaves the lines that are right where the person chose so', async () => {
    const { rows, faults: found } = await told(bad, { accept: 'good' })
    expect(rows.map(({ sentence }) => sentence)).toEqual(['新建图书馆。'])
    expect(found).toEqual(faults)
  })

  test('in the titles is said, and lines without a column are never taken', async () => {
    const data = [
      ['编号', '原文', '完成率', '时限', '批语', '时限'],
      ['1', '修路。', 1, null, null, null],
    ]
    const expected = ['E1：“批语”列不在表式中，其内容不会导入。', 'F1：“时限”列重复。', '1：缺少“判定”列。']
    expect(await told(data, { accept: 'good' })).toEqual({ rows: [], faults: expected })
  })

  test('calls a column and its choices what the workbook calls them', async () => {
    const both = columns.map((column) => ({ ...column, ...(column.choices && { choices: [...column.choices, 'On'] }) }))
    const data: SheetData = [
      ['Id', 'Sentence', '完成率', 'Deadline', 'State'],
      ['1', null, '约三成', null, 'Soon'],
      [123456789012345680, 'A road.', 1, '年底', 'On'],
    ]
    const { faults: found } = await readWorkbook(await save(data), both)
    expect(found.map((fault) => describeFault(fault, 'en'))).toEqual([
      'B2: “Sentence” must not be empty.',
      'C2: “完成率” must be a number, and is “约三成”.',
      'E2: “State” must be one of On, and is “Soon”.',
      'A3: “Id” was turned into a number (123456789012345680) and may have lost its last digits; make the cell text and enter it again.',
      'D3: “Deadline” must be a date such as 2026-03-25, and is “年底”.',
    ])
    const { faults: missing } = await readWorkbook(await save([['Id', 'Sentence']]), both)
    expect(missing.map(({ params }) => params.column)).toEqual(['Completion rate', 'Deadline', 'State'])
  })

  test('reads in English too', () => {
    const fault = { code: 'missing-value', line: 5, letters: 'C', params: { column: 'Deadline' } } as const
    expect(describeFault(fault, 'en')).toBe('C5: “Deadline” must not be empty.')
  })
})

describe('against what went out', () => {
  const rows = [
    { id: '990102199001010011', sentence: '新建图书馆，\r\n改造公园。', share: '3.50', due: null, state: null },
    { id: '007', sentence: '=修路。', share: null, due: '2026-12-31', state: null },
  ]
  const head = { title: '表', source: '报告', at: '2026-03-01T09:00:00+08:00', version: '1', filter: '' }
  const table: OutputTable = { ...head, columns, rows }
  const known = new Map(rows.map((row) => [row.id, row]))
  const options = { id: 'id', known, fixed: ['sentence'] }

  test('what no one touched is exactly what it was', async () => {
    const { accepted, faults } = await readWorkbook(await writeXlsx(table), columns, options)
    expect(faults).toEqual([])
    expect(accepted.map(({ row }) => row)).toEqual(rows)
  })

  test('a changed original, an unknown id and a repeated one are faults', async () => {
    const data = [titles, ['007', '修桥。', 1], ['007', '=修路。', 1], ['8', '修路。', 1], [null, '新的一行。', 1]]
    const { rows: accepted, faults } = await told(data, { ...options, accept: 'good' })
    expect(faults).toEqual(['B2：“原文”不可修改，原为“=修路。”。', 'A3：编号“007”重复。', 'A4：编号“8”不在台账中。'])
    expect(accepted.map(({ sentence }) => sentence)).toEqual(['新的一行。'])
  })
})

test('a breakdown of every column goes out and comes back', async () => {
  const row = Object.fromEntries(
    breakdownColumns.map(({ id, kind, choices }) => [id, choices?.[0] ?? (kind === 'number' ? '12' : `＝${id}`)]),
  )
  const head = { title: '任务分解', source: '报告', at: '2026-03-01T09:00:00+08:00', version: '1', filter: '' }
  const bytes = await writeXlsx({ ...head, columns: breakdownColumns, rows: [row] }, 'en')
  const { accepted, faults } = await readWorkbook(bytes, breakdownColumns)
  expect(faults).toEqual([])
  expect(accepted).toEqual([{ line: 2, row }])
})

const zip = (parts: Record<string, Uint8Array>) => zipSync(parts)

test.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('编号,原文')],
  ['a broken archive', zip({ '[Content_Types].xml': new Uint8Array(100) }).subarray(0, 60)],
  ['another archive', zip({ 'a.txt': new Uint8Array(10) })],
  ['an archive that only begins like one', zip({ '[Content_Types].xml': new TextEncoder().encode('<Types/>') })],
])('%s is no workbook', async (_what, bytes) => {
  const { accepted, faults } = await readWorkbook(bytes, columns)
  expect(accepted).toEqual([])
  expect(faults.map(({ code }) => code)).toEqual(['not-a-workbook'])
})

test('a workbook that unpacks to more than is held is refused before it is unpacked', async () => {
  const parts = { '[Content_Types].xml': new Uint8Array(10), 'xl/worksheets/sheet1.xml': new Uint8Array(210_000_000) }
  const { faults } = await readWorkbook(zip(parts), columns)
  expect(faults.map((fault) => describeFault(fault, 'zh'))).toEqual(['无法读取：工作簿展开后超过200兆字节。'])
})

test('a part that unpacks to more than it says fills no memory', async () => {
  const written = zip({
    '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
    'xl/workbook.xml': new Uint8Array(150_000_000),
  })
  // The size a part has unpacked stands 24 bytes into its entry of the directory at the end.
  const view = new DataView(written.buffer)
  for (let at = 0; at + 46 < written.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 150_000_000)
      view.setUint32(at + 24, 100, true)
  const before = process.memoryUsage().arrayBuffers
  const { faults } = await readWorkbook(written, columns)
  expect(faults.map(({ code }) => code)).toEqual(['not-a-workbook'])
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
})

test('a document type is refused before any part is parsed', async () => {
  const types = new TextEncoder().encode('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Types/>')
  const { faults } = await readWorkbook(zip({ '[Content_Types].xml': types }), columns)
  expect(faults.map(({ code }) => code)).toEqual(['not-a-workbook'])
})

test('what a workbook cannot hold is refused, not cut', async () => {
  const head = { title: '表', source: '报告', at: '2026-03-01T09:00:00+08:00', version: '1', filter: '' }
  const table: OutputTable = { ...head, columns, rows: [{ sentence: '字'.repeat(32_768) }] }
  await expect(writeXlsx(table)).rejects.toMatchObject({ code: 'cell-too-long', params: { line: '2', column: '原文' } })
})
