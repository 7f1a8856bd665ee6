import { expect, test } from 'vitest'
import { emptyBody, isNumber, readNumber, readPasted, startFigure, withFigure } from './paste-grid.ts'

test('a block of cells fills rows and columns from where it is pasted', () => {
  expect(readPasted('12\t3\r\n15\t4\r\n', 'amount')).toEqual([
    { cells: { amount: '12', base: '3' }, beyond: [] },
    { cells: { amount: '15', base: '4' }, beyond: [] },
  ])
  expect(readPasted('5.1\t已开工\n\t完成主体', 'growth')).toEqual([
    { cells: { growth: '5.1', words: '已开工' }, beyond: [] },
    { cells: { words: '完成主体' }, beyond: [] },
  ])
})

test('cells beyond the last column are kept apart; a cell of several lines stays one', () => {
  expect(readPasted('"第一行\n第二""行"""\t多余\n1', 'words')).toEqual([
    { cells: { words: '第一行\n第二"行"' }, beyond: ['多余'] },
    { cells: { words: '1' }, beyond: [] },
  ])
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

test('an amount under a growth target is no percentage', () => {
  const held = { owned: null, previous: null, base: null, reported: null }
  const line = (shape: string) => ({ item: { target: { shape, unit: '%' } }, held }) as never
  expect(startFigure(line('growth'), '2026-06-22')).toMatchObject({ unit: null, growth: null, claimedOn: '2026-06-22' })
  expect(startFigure(line('ratio'), '2026-06-22').unit).toBe('%')
})
