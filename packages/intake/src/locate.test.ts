import { expect, test } from 'vitest'
import { locate } from './locate.ts'
import { compareMarks, type Mark } from './mark.ts'
import { openDocument } from './open-document.ts'

// 0123456789: '甲乙\n丙丁戊己\n庚辛', a page begins inside the second paragraph.
const paragraphs: readonly Mark[] = [
  { kind: 'paragraph', start: 0, end: 2 },
  { kind: 'paragraph', start: 3, end: 7 },
  { kind: 'paragraph', start: 8, end: 10 },
]

test('without pages paragraphs count through the text', () => {
  expect([0, 2, 3, 7, 9].map((offset) => locate(paragraphs, offset).paragraph)).toEqual([1, 1, 2, 2, 3])
  expect(locate(paragraphs, 9)).toEqual({ paragraph: 3 })
  expect(locate([], 5)).toEqual({ paragraph: 0 })
})

test('with pages they count from the top of the page; one that runs on is its first', () => {
  const marks = [...paragraphs, { kind: 'page', start: 5, end: 5, page: 2 } as const].sort(compareMarks)
  expect(locate(marks, 4)).toEqual({ page: 1, paragraph: 2 })
  expect(locate(marks, 5)).toEqual({ page: 2, paragraph: 1 })
  expect(locate(marks, 8)).toEqual({ page: 2, paragraph: 2 })
})

test('a page that begins with a paragraph does not count the one before', () => {
  const marks = [...paragraphs, { kind: 'page', start: 8, end: 8, page: 3 } as const].sort(compareMarks)
  expect(locate(marks, 8)).toEqual({ page: 3, paragraph: 1 })
  expect(locate(marks, 7)).toEqual({ page: 1, paragraph: 2 })
})

test('a cell is the innermost that holds the offset', () => {
  const marks = [
    { kind: 'cell', start: 0, end: 7, table: 0, row: 0, column: 0 },
    { kind: 'cell', start: 3, end: 7, table: 1, row: 1, column: 2 },
    ...paragraphs,
  ].sort(compareMarks) as Mark[]
  expect(locate(marks, 4)).toEqual({ paragraph: 2, cell: { table: 2, row: 2, column: 3 } })
  expect(locate(marks, 8)).toEqual({ paragraph: 3 })
})

test('the marks of an opened text are enough', async () => {
  const opened = await openDocument(new TextEncoder().encode('甲项\n乙项\f丙项\n丁项'))
  if (!opened.ok) throw new Error(opened.problem.code)
  const { text, marks } = opened.document
  expect(locate(marks, text.indexOf('丁'))).toEqual({ page: 2, paragraph: 2 })
})
