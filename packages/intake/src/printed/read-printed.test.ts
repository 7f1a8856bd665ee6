import { describe, expect, test } from 'vitest'
import { defaultIntakeLimits } from '../limits.ts'
import { IntakeRefusal } from '../problem.ts'
import { readPageNumber } from './find-running-lines.ts'
import { mendSpaces } from './mend-spaces.ts'
import type { PrintedPage, PrintedPiece } from './printed-page.ts'
import { readPrinted } from './read-printed.ts'

const SIZE = 16
const LEFT = 85
const WIDTH = 595

const piece = (text: string, x: number, y: number, size = SIZE): PrintedPiece => {
  const wide = Array.from(text).filter((character) => character.charCodeAt(0) > 255).length
  return { text, x, y, width: wide * size + (text.length - wide) * size * 0.5, size, slanted: false }
}
const page = (...pieces: PrintedPiece[]): PrintedPage => ({ width: WIDTH, height: 842, pieces })
const read = (...pages: PrintedPage[]) => readPrinted(pages, defaultIntakeLimits, 0)

/** Sets paragraphs in lines of 26 characters, the first of each set in by two, as an office would. */
function setType(paragraphs: readonly string[], indent = 2): PrintedPiece[] {
  const pieces: PrintedPiece[] = []
  let y = 120
  for (const paragraph of paragraphs) {
    for (let at = 0, first = true; at < paragraph.length; first = false) {
      const length = first ? 26 - indent : 26
      pieces.push(piece(paragraph.slice(at, at + length), LEFT + (first ? indent * SIZE : 0), y))
      at += length
      y += 28
    }
  }
  return pieces
}

const long =
  '全区新建口袋公园三个改造老旧小区十二个惠及居民五千六百户新增公办学位两千个建成养老服务中心四家完成营造林一万亩'
const paragraphs = [
  '一、工作回顾',
  `${long}。`,
  '（一）城市更新。',
  `${long}${long}。`,
  '二、工作安排',
  `${long}，力争全年见效。`,
]

describe('lines join into paragraphs', () => {
  test('that are set in', () => {
    const { text, marks } = read(page(...setType(paragraphs)))
    expect(text).toBe(paragraphs.join('\n'))
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs)
  })

  test('that are not set in and end short', () => {
    expect(read(page(...setType(paragraphs, 0))).text).toBe(paragraphs.join('\n'))
  })

  test('in whatever order the file draws them', () => {
    expect(read(page(...setType(paragraphs).reverse())).text).toBe(paragraphs.join('\n'))
  })

  test('across pages, with a mark where the page begins', () => {
    const pieces = setType([`${long}${long}。`, `${long}${long}。`])
    const cut = pieces.findIndex(({ y }) => y > 180)
    const moved = pieces.slice(cut).map((one) => ({ ...one, y: one.y - 60 }))
    const { text, marks } = read(page(...pieces.slice(0, cut)), page(...moved))
    expect(text).toBe(`${long}${long}。\n${long}${long}。`)
    const at = marks.find((mark) => mark.kind === 'page')
    expect(at).toMatchObject({ page: 2, start: pieces.slice(0, cut).reduce((sum, one) => sum + one.text.length, 0) })
  })

  test('and a figure that was too long for its line does not end a paragraph', () => {
    const first = piece(long.slice(0, 20), LEFT + 32, 120)
    const rest = [
      piece(`1234567.8万元，${long.slice(0, 18)}`, LEFT, 148),
      piece(`${long.slice(0, 26)}`, LEFT, 176),
      piece('完成。', LEFT, 204),
    ]
    expect(read(page(first, ...rest)).text).not.toContain('\n')
  })

  test('a title over two lines is one', () => {
    const title = [piece('云岫区人民政府', 220, 120, 22), piece('工作报告', 254, 152, 22)]
    const body = setType(paragraphs).map((one) => ({ ...one, y: one.y + 100 }))
    expect(read(page(...title, ...body)).text.split('\n')[0]).toBe('云岫区人民政府工作报告')
  })

  test('headings have the level that their size or number shows, text has none', () => {
    const title = [piece('云岫区人民政府', 220, 120, 22), piece('工作报告', 254, 152, 22)]
    const body = setType(paragraphs).map((one) => ({ ...one, y: one.y + 100 }))
    const { text, marks } = read(page(...title, ...body))
    const levels = marks.flatMap((mark) =>
      mark.kind === 'paragraph' && mark.level ? [[text.slice(mark.start, mark.end), mark.level]] : [],
    )
    expect(levels).toEqual([
      ['云岫区人民政府工作报告', 1],
      ['一、工作回顾', 2],
      ['（一）城市更新。', 3],
      ['二、工作安排', 2],
    ])
  })

  test('rows of a table are lines of their own, cells parted by tabs', () => {
    const row = (y: number, ...cells: string[]) => cells.map((cell, at) => piece(cell, LEFT + at * 140, y))
    const { text } = read(page(...row(120, '指标', '单位', '目标'), ...row(148, '口袋公园', '个', '3')))
    expect(text).toBe('指标\t单位\t目标\n口袋公园\t个\t3')
  })

  test('what is printed twice to look bold is read once', () => {
    expect(read(page(piece('工作报告', 100, 100), piece('工作报告', 100.4, 100.2))).text).toBe('工作报告')
  })
})

describe('tables', () => {
  const across = [LEFT, 260, 400]
  const row = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((text, index) => (text === '' ? [] : [piece(text, across[index] ?? 0, y)]))
  const rows = [
    ...row(120, '指标', '单位', '目标'),
    ...row(148, '口袋公园', '个', '3'),
    ...row(176, '养老中心', '', '12'),
    ...row(204, '公办学位', '个', '2000'),
  ]

  test('whose rows stand in the same columns have their cells, empty ones too, and say how they were seen', () => {
    const { text, marks, notices } = read(
      page(...rows, ...setType(paragraphs).map((one) => ({ ...one, y: one.y + 200 }))),
    )
    expect(text.startsWith('指标\t单位\t目标\n口袋公园\t个\t3\n养老中心\t\t12\n公办学位\t个\t2000\n一、工作回顾')).toBe(
      true,
    )
    const cells = marks.filter((mark) => mark.kind === 'cell')
    expect(cells.map((cell) => [cell.row, cell.column, text.slice(cell.start, cell.end)])).toEqual([
      [0, 0, '指标'],
      [0, 1, '单位'],
      [0, 2, '目标'],
      [1, 0, '口袋公园'],
      [1, 1, '个'],
      [1, 2, '3'],
      [2, 0, '养老中心'],
      [2, 1, ''],
      [2, 2, '12'],
      [3, 0, '公办学位'],
      [3, 1, '个'],
      [3, 2, '2000'],
    ])
    const tables = marks.filter((mark) => mark.kind === 'table')
    expect(tables.map(({ start, end }) => [start, text.slice(start, end).split('\n').length])).toEqual([[0, 4]])
    expect(notices).toContainEqual({ code: 'tables-by-gaps', params: { count: 1 } })
  })

  test('are not made of two rows, nor of words that stand in no columns', () => {
    const spread = [
      ...row(120, '甲', '乙', '丙'),
      ...row(148, '甲', '乙', '丙'),
      piece('丁', 230, 176),
      piece('戊己庚辛壬癸', 330, 176),
    ]
    const { marks, notices } = read(page(...spread))
    expect(marks.filter((mark) => mark.kind === 'cell')).toEqual([])
    expect(notices).toEqual([])
  })
})

describe('columns', () => {
  const half = '全区新建口袋公园三个改造老旧小区'
  const column = (x: number, words: string) =>
    Array.from({ length: 10 }, (_, at) => piece(words.slice(0, at === 9 ? 6 : 14), x, 160 + at * 24))

  test('two are read one after the other, under the title across both', () => {
    const { text, notices } = read(
      page(
        piece('云岫区人民政府工作报告二〇二六年', 170, 100),
        ...column(60, `甲${half}`),
        ...column(310, `乙${half}`),
      ),
    )
    const [title, left, right] = text.split('\n')
    expect(title).toBe('云岫区人民政府工作报告二〇二六年')
    expect(left).toMatch(/^甲[^乙]+$/)
    expect(right).toMatch(/^乙[^甲]+$/)
    expect(notices).toContainEqual({ code: 'columns-read', params: { pages: 1 } })
  })

  test('a table of two columns is none', () => {
    const rows = Array.from({ length: 10 }, (_, at) => [
      piece('新建口袋公园三个并完成验收'.slice(0, 4 + at), 60, 160 + at * 24),
      piece('区城市管理局'.slice(0, 2 + (at % 5)), 320, 160 + at * 24),
    ]).flat()
    const { text, notices } = read(page(...rows))
    expect(text.split('\n')[0]).toBe('新建口袋\t区城')
    expect(notices).toEqual([])
  })
})

describe('running lines', () => {
  const pages = [1, 2, 3, 4].map((number) =>
    page(
      piece('云岫区政府公报', 200, 50, 10),
      ...setType(paragraphs.slice(number - 1)),
      piece(`— ${number} —`, 270, 800, 12),
    ),
  )

  test('are left out, with a mark where each stood', () => {
    const { text, marks, notices } = read(...pages)
    expect(text).not.toContain('公报')
    expect(text).not.toContain('—')
    expect(marks.flatMap((mark) => (mark.kind === 'left-out' ? [mark.words] : [])).slice(0, 3)).toEqual([
      '云岫区政府公报',
      '— 1 —',
      '云岫区政府公报',
    ])
    expect(notices).toEqual([{ code: 'running-lines-left-out', params: { heads: 4, numbers: 4 } }])
  })

  test('a figure alone at the foot of one page stays', () => {
    expect(read(page(...setType(paragraphs), piece('12', 270, 800))).text).toMatch(/\n12$/)
  })

  test.each([
    ['— 3 —', 3],
    ['第3页', 3],
    ['第 3 页 共 12 页', 3],
    ['3/12', 3],
    ['-12-', 12],
    ['3个', undefined],
    ['2026年', undefined],
    ['', undefined],
  ])('%s', (words, number) => expect(readPageNumber(words)).toBe(number))
})

describe('spaces', () => {
  test.each([
    ['2022 年', '2022年'],
    ['全区 2026 年新建 3 个', '全区2026年新建3个'],
    ['增长 6. 5%，', '增长6.5%，'],
    ['增长6 .5 %', '增长6.5%'],
    ['增长 6.5 ％ 。', '增长6.5％。'],
    ['1. 5个公园', '1. 5个公园'],
    ['1 总体要求', '1 总体要求'],
    ['3330 张床位', '3330 张床位'],
    ['12 15', '12 15'],
    ['张一 李二', '张一 李二'],
    ['GDP growth 5', 'GDP growth 5'],
    ['文号No. 5', '文号No. 5'],
    ['目  录', '目  录'],
    ['， 全区', '，全区'],
  ])('%s → %s', (raw, text) => {
    const mended = mendSpaces(raw)
    expect(mended.text).toBe(text)
    let back = ''
    let from = 0
    for (const { at, words } of mended.leftOut) {
      back += text.slice(from, at) + words
      from = at
    }
    expect(back + text.slice(from)).toBe(raw)
  })

  test('between figures only one too narrow to be meant is left out', () => {
    const narrow = [piece('4', 85, 100), { ...piece(' ', 93, 100), width: 1 }, piece('08.6亿元', 94, 100)]
    expect(read(page(...narrow)).text).toBe('408.6亿元')
    const wide = [piece('4', 85, 100), { ...piece(' ', 93, 100), width: 8 }, piece('08.6亿元', 101, 100)]
    expect(read(page(...wide)).text).toBe('4 08.6亿元')
  })

  test('a number that begins a line inside a paragraph is no heading', () => {
    expect(mendSpaces('3330 张床位', new Map(), false).text).toBe('3330张床位')
  })

  test('a line spaced out to fill its width keeps its words', () => {
    const spaced = { ...piece('完 成 任 务', 85, 100), width: 4 * SIZE + 3 * 5.8 }
    const rest = [piece('三', 85 + spaced.width + 5.8, 100), piece('次', 85 + spaced.width + 27.6, 100)]
    expect(read(page(spaced, ...rest)).text).toBe('完成任务三次')
    expect(read(page({ ...spaced, width: 4 * SIZE + 3 * 16 })).text).toBe('完 成 任 务')
  })

  test('each has a mark', () => {
    const { text, marks, notices } = read(page(piece('全区 2026 年', 85, 100)))
    expect(text).toBe('全区2026年')
    expect(marks.filter((mark) => mark.kind === 'left-out')).toEqual([
      { kind: 'left-out', what: 'space', start: 2, end: 2, words: ' ' },
      { kind: 'left-out', what: 'space', start: 6, end: 6, words: ' ' },
    ])
    expect(notices).toEqual([{ code: 'spaces-left-out', params: { count: 2 } }])
  })
})

describe('characters', () => {
  test('radicals become ideographs, and that is said', () => {
    expect(read(page(piece('⼯作报告', 85, 100)))).toMatchObject({
      text: '工作报告',
      notices: [{ code: 'ideographs-restored', params: { count: 1 } }],
    })
  })

  test('a text mostly without meaning is refused, a few letters are noted', () => {
    expect(() => read(page(piece('\ue001\ue002\u0003工', 85, 100)))).toThrow(IntakeRefusal)
    expect(read(page(piece('云岫区工作报告\ue001', 85, 100)))).toMatchObject({
      text: '云岫区工作报告\ufffd',
      notices: [{ code: 'letters-unknown', params: { count: 1 } }],
    })
  })

  test('pages without words are counted; with no words at all it is a scan', () => {
    expect(read(page(piece('工作报告', 85, 100)), page()).notices).toEqual([
      { code: 'pages-without-text', params: { count: 1 } },
    ])
    expect(() => read(page(), page())).toThrow('no-text')
  })
})
