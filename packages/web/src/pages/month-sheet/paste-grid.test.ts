import { expect, test } from 'vitest'
import { emptyBody, isNumber, pasteInto, readNumber, readPasted, startFigure, withFigure } from './paste-grid.ts'

test('a block of cells fills rows and columns from where it is pasted', () => {
  expect(readPasted('12\t3\r\n15\t4\r\n', 'amount')).toEqual([
    { amount: '12', base: '3' },
    { amount: '15', base: '4' },
  ])
  expect(readPasted('5.1\t已开工\n\t完成主体', 'growth')).toEqual([
    { growth: '5.1', words: '已开工' },
    { words: '完成主体' },
  ])
})

test('cells beyond the last column are left out; a cell of several lines stays one', () => {
  expect(readPasted('"第一行\n第二""行"""\t多余\n1', 'words')).toEqual([{ words: '第一行\n第二"行"' }, { words: '1' }])
})

test('one cell is pasted as usual', () => {
  expect(readPasted('12', 'amount')).toBeNull()
  expect(readPasted('已开工', 'words')).toBeNull()
})

test.each([
  ['１,２34.5 %', '1234.5'],
  ['−3.5', '-3.5'],
  ['12万', '12万'],
])('%s is read as %s', (typed, number) => expect(readNumber(typed)).toBe(number))

test('only a decimal is a number', () => {
  expect(['0', '-3.50', '1'.repeat(30)].every(isNumber)).toBe(true)
  expect(['', '1.', '.5', '1e3', '12万', '--1'].some(isNumber)).toBe(false)
})

const start = {
  amount: null,
  unit: '个',
  base: '9',
  growth: null,
  figureState: 'flash',
  claimedOn: '2026-07-20',
} as const

test('without amount and growth there is no figure', () => {
  const typed = withFigure(emptyBody, { amount: '12' }, start)
  expect(typed.figure).toEqual({ ...start, amount: '12' })
  expect(withFigure(typed, { amount: null }, start).figure).toBeNull()
})

test('pasted cells that are no numbers are left out and counted', () => {
  const { body, wrong } = pasteInto(emptyBody, { amount: '1,200', base: '12万', growth: '/', words: '已开工' }, start)
  expect(body).toEqual({ ...emptyBody, words: '已开工', figure: { ...start, amount: '1200' } })
  expect(wrong).toBe(2)
  expect(pasteInto(emptyBody, { growth: '5.1%' }, start).wrong).toBe(0)
})

test('an amount under a growth target is no percentage', () => {
  const held = { owned: null, previous: null, base: null }
  const line = (shape: string) => ({ item: { target: { shape, unit: '%' } }, held }) as never
  expect(startFigure(line('growth'), '2026-06-22')).toMatchObject({ unit: null, growth: null, claimedOn: '2026-06-22' })
  expect(startFigure(line('ratio'), '2026-06-22').unit).toBe('%')
})
