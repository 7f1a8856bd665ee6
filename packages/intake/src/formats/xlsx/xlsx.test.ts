import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { locate } from '../../locate.ts'
import { openDocument } from '../../open-document.ts'
import { columnOf } from './column-of.ts'
import { roundTo, shiftPoint, trimZeros } from './exact-digits.ts'
import { packSheets } from './example.ts'
import { showNumber } from './number-format.ts'

async function open(bytes: Uint8Array) {
  const result = await openDocument(bytes, { name: 'a.xlsx' })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.document
}

const words = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

describe('numbers read as they are shown', () => {
  test.each([
    ['19.199999999999999', undefined, '19.2'],
    ['0.30000000000000004', undefined, '0.3'],
    ['123456789012345678', undefined, '123456789012345678'],
    ['1.2E3', undefined, '1200'],
    ['-5E-2', undefined, '-0.05'],
    ['0.061', '0.0%', '6.1%'],
    ['0.06', '0%', '6%'],
    ['1.021', '0.0%', '102.1%'],
    ['0.28999999999999998', '0.00%', '29.00%'],
    ['408.5971', '0.0', '408.6'],
    ['2.5', '0', '3'],
    ['1234567.5', '#,##0.00', '1,234,567.50'],
    ['12', '0"个"', '12个'],
    ['12', '0.##', '12'],
    ['120.50', '0.##', '120.5'],
    ['-3.5', '0.0', '-3.5'],
    ['-3.5', '0.0;(0.0)', '(3.5)'],
    ['-3.5', '0.0_ ;[Red]\\-0.0\\ ', '-3.5'],
    ['3.5', '# ?/?', '3.5'],
    ['45678', 'yyyy"年"m"月"d"日"', '2025年1月21日'],
    ['45678.5', 'yyyy-mm-dd hh:mm', '2025-01-21 12:00'],
    ['61', 'yyyy/m/d', '1900/3/1'],
    ['59', 'yyyy/m/d', '1900/2/28'],
    ['45678', '[$-804]yyyy"年"m"月"', '2025年1月'],
    ['0.5', 'h:mm', '12:00'],
    ['99999999', 'yyyy/m/d', '99999999'],
    ['x', '0', 'x'],
  ])('%s under %s is %s', (value, code, shown) => expect(showNumber(value, code, false)).toBe(shown))

  test('days may count from 1904', () => expect(showNumber('44216', 'yyyy/m/d', true)).toBe('2025/1/21'))

  test('digits are moved and rounded exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
        const plain = digits.toString().padStart(places + 1, '0')
        const written = places === 0 ? plain : `${plain.slice(0, -places)}.${plain.slice(-places)}`
        expect(shiftPoint(written, places)).toBe(digits.toString())
        const kept = shiftPoint(written, 0)!
        expect(trimZeros(roundTo(kept, 12))).toBe(kept)
      }),
      { seed: 20260301 },
    )
  })
})

describe('sheets', () => {
  test('rows are lines, gaps are kept, empty rows are not; hidden sheets, formulas, errors and macros are said', async () => {
    const rows = `<row r="2">${words('A2', '牵头单位')}${words('C2', '目标')}</row><row r="3"/><row r="4"><c r="B4"><f>1+2</f><v>3</v></c><c r="C4" t="e"><v>#REF!</v></c>${words('D4', ' ')}</row>`
    const { text, marks, warnings } = await open(
      packSheets(
        [
          { name: '分工', rows },
          { name: '旧', rows, state: 'hidden' },
          { name: '表二', rows: `<row>${words('', '甲\n乙\t丙')}</row>` },
        ],
        {
          'vbaProject.bin': 'x',
        },
      ),
    )
    expect(text).toBe('牵头单位\t\t目标\n\t3\t#REF!\n甲 乙 丙')
    expect(marks.flatMap((mark) => (mark.kind === 'sheet' ? [mark.name] : []))).toEqual(['分工', '表二'])
    expect(locate(marks, text.indexOf('3'))).toEqual({ paragraph: 2, cell: { table: 1, row: 4, column: 2 } })
    expect(locate(marks, text.indexOf('乙'))).toEqual({ paragraph: 3, cell: { table: 2, row: 1, column: 1 } })
    expect(warnings.map(({ code }) => code)).toEqual([
      'sheets-hidden',
      'values-of-formulas',
      'errors-in-cells',
      'macros-ignored',
    ])
  })

  test('shared words without their phonetic guides; formats by style; merges', async () => {
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>9</v></c><c s="1"><v>0.061</v></c></row><row><c r="A2"/><c r="B2"><v>1</v></c></row>'
    const sheet = packSheets(
      [
        {
          name: 'a',
          rows: `${rows}</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:D1"/></mergeCells><sheetData>`,
        },
      ],
      {
        'sharedStrings.xml': '<sst><si><r><t>云岫</t></r><r><t>区</t></r><rPh><t>x</t></rPh></si></sst>',
        'styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      },
    )
    const { text, marks } = await open(sheet)
    expect(text).toBe('云岫区\t\t6.1%\n\t1')
    const cells = marks.filter((mark) => mark.kind === 'cell')
    expect(cells.map(({ columns, continued }) => [columns, continued])).toEqual([
      [undefined, undefined],
      [3, undefined],
      [undefined, undefined],
      [undefined, true],
      [undefined, undefined],
    ])
  })

  test('a reader that shares no code gives the same words', async () => {
    const cell = fc.stringMatching(/^[云岫区新建公园0-9A-Za-z.，]{1,6}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (table) => {
          const rows = table.map(
            (row, y) =>
              `<row r="${y + 1}">${row.map((text, x) => words(`${'ABCDE'[x]}${y + 1}`, text)).join('')}</row>`,
          )
          const bytes = packSheets([{ name: 'a', rows: rows.join('') }], {
            'styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
          })
          const { text } = await open(bytes)
          const [other] = await readXlsxFile(Buffer.from(bytes), { trim: false })
          const shown = other!.data.map((row) =>
            row
              .map((value) => value ?? '')
              .join('\t')
              .trimEnd(),
          )
          expect(text.split('\n')).toEqual(shown)
        },
      ),
      { numRuns: 60, seed: 20260301 },
    )
  })

  test('columns by their letters', () => {
    expect(['A1', 'Z9', 'AA1', 'XFD1', 'ZZZ1', '1', ''].map(columnOf)).toEqual([0, 25, 26, 16383, -1, -1, -1])
  })
})
