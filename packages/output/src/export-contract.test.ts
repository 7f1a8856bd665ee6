import fc from 'fast-check'
import { unzipSync } from 'fflate'
import readWorkbookFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { csv } from './csv/csv.ts'
import type { Export } from './export.ts'
import { type ExportId, exports } from './exports.ts'
import { isKeptNumber } from './is-kept-number.ts'
import type { OutputTable } from './output-table.ts'

// Every export in the list is held to this contract, by a reader that shares no code with it: written here, or another library.

/** What a reader found in a file: the facts about it, the titles, and the cells with the form they had. */
interface ReadBack {
  readonly facts: readonly string[]
  readonly titles: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
  /** Cells as a spreadsheet takes them before anything is undone; empty where the file is no sheet. */
  readonly sheet: readonly string[]
}

/** RFC 4180, with a plain state machine; a bare empty cell is null and a quoted one is text. */
function parseCsv(text: string): { value: string; quoted: boolean }[][] {
  const lines: { value: string; quoted: boolean }[][] = [[]]
  let value = ''
  let quoted = false
  let inside = false
  const finish = () => {
    lines.at(-1)!.push({ value, quoted })
    value = ''
    quoted = false
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (inside) {
      if (character !== '"') value += character
      else if (text[i + 1] === '"') {
        value += '"'
        i++
      } else inside = false
    } else if (character === '"') {
      inside = true
      quoted = true
    } else if (character === ',') finish()
    else if (character === '\r' && text[i + 1] === '\n') {
      finish()
      lines.push([])
      i++
    } else value += character
  }
  expect(inside || value !== '').toBe(false)
  return lines.slice(0, -1)
}

const unmark = (text: string) => (text.startsWith("'") ? text.slice(1) : text)

const mark = [0xef, 0xbb, 0xbf]

function readCsv(bytes: Uint8Array): ReadBack {
  expect([...bytes.subarray(0, 3)]).toEqual(mark)
  return readPlainCsv(bytes.subarray(3))
}

function readPlainCsv(bytes: Uint8Array): ReadBack {
  expect([...bytes.subarray(0, 3)]).not.toEqual(mark)
  const lines = parseCsv(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  const blank = lines.findIndex((line) => line.length === 1 && line[0]!.value === '' && !line[0]!.quoted)
  const cell = ({ value, quoted }: { value: string; quoted: boolean }) =>
    quoted ? unmark(value) : value === '' ? null : value
  return {
    facts: lines.slice(0, blank).map((line) => unmark(line[1]!.value)),
    titles: lines[blank + 1]!.map(({ value }) => unmark(value)),
    rows: lines.slice(blank + 2).map((line) => line.map(cell)),
    sheet: lines.flatMap((line) => line.map(({ value }) => value)),
  }
}

function readJson(bytes: Uint8Array): ReadBack {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  expect(text).not.toMatch(/[<>\u2028\u2029]/)
  const file = JSON.parse(text)
  expect(file.schema).toBe('gangmu.table/1')
  return {
    facts: [file.title, file.source, file.at, file.version, file.filter],
    titles: file.columns.map((column: { title: { zh: string } }) => column.title.zh),
    rows: file.rows.map((row: Record<string, string | null>) => file.columns.map(({ id }: { id: string }) => row[id])),
    sheet: [],
  }
}

/** By a library of its own; a sheet knows no empty text, no empty last line, and shows 3.50 while it holds 3.5. */
async function readXlsx(bytes: Uint8Array): Promise<ReadBack> {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    expect(name).not.toMatch(/vba|macro|external|activeX|embed/i)
    expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >/]|TargetMode="External"/)
  }
  const parseNumber = (digits: string) => ({ digits })
  const sheets = await readWorkbookFile(Buffer.from(bytes), { trim: false, parseNumber })
  const [rows, facts] = sheets.map(({ data }) =>
    data.map((cells) =>
      (cells as unknown[]).map((cell) => {
        if (cell instanceof Date) return cell.toISOString().slice(0, 10)
        if (typeof cell === 'object' && cell !== null) return String(Number((cell as { digits: string }).digits))
        return cell as string | null
      }),
    ),
  )
  const [titles = [], ...lines] = rows ?? []
  return {
    facts: facts!.map(([, value]) => value ?? ''),
    titles: titles.map(String),
    rows: lines,
    sheet: [],
  }
}

/** One reader for each export: an export without one does not compile. */
const readers: Readonly<Record<ExportId, (bytes: Uint8Array) => ReadBack | Promise<ReadBack>>> = {
  csv: readCsv,
  'csv-plain': readPlainCsv,
  json: readJson,
  xlsx: readXlsx,
}

type Cells = readonly (readonly (string | null)[])[]

/** What a sheet can tell of cells: nothing for an empty text, a number without the zeros that end it, no line after the last. */
function tellAsSheet(cells: Cells): Cells {
  const told = cells.map((row) =>
    row.map((value, column) => {
      if (value === '' || value === null) return null
      return table.columns[column]?.kind === 'number' && isKeptNumber(value) ? String(Number(value)) : value
    }),
  )
  return told.slice(0, told.findLastIndex((row) => row.some((value) => value !== null)) + 1)
}

/** What a file can tell of cells, where that is less than all. */
const tells: Partial<Record<ExportId, (cells: Cells) => Cells>> = { xlsx: tellAsSheet }

const table: OutputTable = {
  title: '=云岫区承诺事项',
  source: '云岫区2026年政府工作报告（990102）',
  at: '2026-03-01T09:00:00+08:00',
  version: '3',
  filter: '责任单位：区住建局',
  columns: [
    { id: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text' },
    { id: 'words', title: { zh: '+内容', en: '+Words' }, kind: 'text' },
    { id: 'share', title: { zh: '完成率', en: 'Completion rate' }, kind: 'number' },
    { id: 'due', title: { zh: '时限', en: 'Deadline' }, kind: 'date' },
  ],
  rows: [
    { id: '990102199001010011', words: '=HYPERLINK("http://example.invalid","点")', share: '-3.5', due: '2026-12-31' },
    { id: '000000000000000001', words: '两行\r\n=2,"三"\t</script>\u2028', share: '1234567890.12', due: '2026-01-01' },
    { id: '', words: null, share: null, due: null },
    { id: "'", words: '＝1', share: '约三成', due: '2026-H1' },
  ],
}

const cellsOf = ({ columns, rows }: OutputTable) => rows.map((row) => columns.map(({ id }) => row[id] ?? null))
const factsOf = ({ title, source, at, version, filter }: OutputTable) => [title, source, at, version, filter]

const text = fc.string({
  unit: fc.constantFrom(...'云岫区=+-@＝＋－＠\'",;\t\r\n 　0123456789.eE<>&\u2028\u{20000}'),
  maxLength: 12,
})
const cell = fc.option(text)
const anyTable = fc.record({
  title: text,
  source: text,
  at: fc.constant('2026-03-01T09:00:00+08:00'),
  version: text,
  filter: text.filter((words) => words !== ''),
  columns: fc.constant(table.columns),
  rows: fc.array(fc.record({ id: cell, words: cell, share: cell, due: cell }), { maxLength: 5 }),
})

/** Forms a spreadsheet runs: a formula sign first, whatever it skips before it. */
const runs = /^[\s\u200b]*[=+\-@＝＋－＠]/
const isNumber = /^-?\d+(\.\d+)?$/

describe.each(exports.map((one) => [one.id, one as Export] as const))('%s', (id, one) => {
  const read = async (bytes: Uint8Array | Promise<Uint8Array>) => readers[id](await bytes)
  const told = (any: OutputTable) => (tells[id] ?? ((cells) => cells))(cellsOf(any))

  test('opens again with every id, date and figure, and says what it is and whence', async () => {
    const found = await read(one.write(table))
    expect(found.rows).toEqual(told(table))
    expect(found.facts).toEqual(factsOf(table))
    expect(found.titles).toEqual(['编号', '+内容', '完成率', '时限'])
  })

  test('any table goes round and nothing in it runs', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (any) => {
        const found = await read(one.write(any))
        expect(found.rows).toEqual(told(any))
        expect(found.facts).toEqual(factsOf(any))
        for (const value of found.sheet) expect(runs.test(value) && !isNumber.test(value)).toBe(false)
      }),
      { numRuns: id === 'xlsx' ? 100 : 500, seed: 20260301 },
    )
  })

  test('an empty table is a file that says so', async () => {
    const found = await read(one.write({ ...table, rows: [] }))
    expect(found.rows).toEqual([])
    expect(found.titles).toHaveLength(4)
  })

  test('is the same in every time zone', async () => {
    const zone = process.env.TZ
    const zones = [
      'Pacific/Apia',
      'America/Los_Angeles',
      'America/St_Johns',
      'UTC',
      'Africa/Cairo',
      'Asia/Kathmandu',
      'Asia/Shanghai',
      'Pacific/Kiritimati',
    ]
    const written: string[] = []
    for (const name of zones) {
      process.env.TZ = name
      written.push(JSON.stringify(await read(one.write(table))))
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(written).size).toBe(1)
  })

  test('a column the rows do not have is empty, also under an inherited name', async () => {
    const columns = [{ id: 'constructor', title: { zh: '空', en: 'Empty' }, kind: 'text' as const }]
    const found = await read(one.write({ ...table, columns, rows: [{}, {}] }))
    expect(found.rows.flat().every((value) => value === null)).toBe(true)
  })

  test('names its extension and media type', () => {
    expect(one.extension).toMatch(/^[a-z]+$/)
    expect(one.mediaType).toContain('/')
  })
})

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

const streaming = exports.filter((one) => 'stream' in one)

test.each(streaming.map((one) => [one.id, one] as const))('%s in pieces is the same file', async (_id, one) => {
  async function* listRows() {
    for (let index = 0; index < 3_000; index++) yield { ...table.rows[index % 4]!, id: String(index) }
  }
  const rows = await gather(listRows())
  for (const some of [[], rows.slice(0, 1), rows]) {
    const pieces = await gather(one.stream(table, some, 'en'))
    expect(Buffer.concat(pieces).equals(await one.write({ ...table, rows: some }, 'en'))).toBe(true)
  }
  expect((await gather(one.stream(table, listRows()))).length).toBeGreaterThan(1)
})

test('titles and facts are in the language asked for', () => {
  const english = new TextDecoder().decode(csv.write({ ...table, filter: '' }, 'en'))
  expect(english).toContain('"Filter","All"')
  expect(english).toContain('"Completion rate"')
  expect(new TextDecoder().decode(csv.write({ ...table, filter: '' }))).toContain('"筛选条件","全部"')
})
