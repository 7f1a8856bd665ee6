import { expect, test } from 'vitest'
import { sampleSheet } from '../../examples/sample-progress.ts'
import { pasteBlock } from './paste-block.ts'
import { emptyBody, readPasted } from './paste-grid.ts'

const [first, second, third, owned] = sampleSheet.rows
const fresh = [first!, second!].map((row) => ({ ...row, entry: null }))
const locked = { ...third!, entry: { ...third!.entry!, unlocked: [] } }
const paste = (rows: typeof sampleSheet.rows, text: string) =>
  pasteBlock(rows, readPasted(text, 'amount')!, () => emptyBody, '2026-07-20')

test('cells that are numbers are taken, each one that is none is told by line, task and column', () => {
  const { taken, left } = paste(fresh, '1,200\t12万\t/\t已开工\n15\t\t5.1%\t')
  expect(taken.map(({ body }) => [body.figure?.amount, body.figure?.growth, body.words])).toEqual([
    ['1200', null, '已开工'],
    ['15', '5.1', null],
  ])
  expect(left).toEqual([
    { line: 1, title: first!.item.title, column: 'base', text: '12万', why: 'not-a-number' },
    { line: 1, title: first!.item.title, column: 'growth', text: '/', why: 'not-a-number' },
  ])
})

test('what stands right of the last column, below the last row, under another unit’s figure or a lock is told too', () => {
  const { taken, left } = paste([locked, owned!], '1\t2\t3\t词\t多\n4\t\t\t\n7\t8')
  expect(taken).toEqual([])
  expect(left.map(({ line, column, text, why }) => [line, column, text, why])).toEqual([
    [1, 'amount', '1', 'locked'],
    [1, 'base', '2', 'locked'],
    [1, 'growth', '3', 'locked'],
    [1, 'words', '词', 'locked'],
    [1, null, '多', 'no-column'],
    [2, 'amount', '4', 'owned'],
    [3, 'amount', '7', 'no-line'],
    [3, 'base', '8', 'no-line'],
  ])
})

test('no cell of a block is lost: each is taken or told', () => {
  const cells = ['1', 'x', '3', '词', '多', '4', '5', '一', '句', '少', '9']
  const text = `${cells.slice(0, 5).join('\t')}\n${cells.slice(5, 10).join('\t')}\n${cells[10]}`
  const { taken, left } = paste(fresh, text)
  const kept = taken.flatMap(({ body }) => [body.figure?.amount, body.figure?.base, body.figure?.growth, body.words])
  const held = [...kept.filter((one) => one != null), ...left.map(({ text: one }) => one)]
  for (const cell of cells) expect(held).toContain(cell)
})
