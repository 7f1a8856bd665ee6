import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listLocations } from './list-locations.ts'
import { locate } from './locate.ts'
import { compareMarks, type Mark } from './mark.ts'

const span = fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }))
const mark: fc.Arbitrary<Mark> = fc.oneof(
  span.map((at) => ({ kind: 'paragraph', ...at }) as const),
  fc
    .record({ at: span, row: fc.nat(3) })
    .map(({ at, row }) => ({ kind: 'cell', table: 0, row, column: 1, ...at }) as const),
  span.map((at) => ({ kind: 'superscript', ...at }) as const),
)
const marks = fc
  .tuple(fc.array(mark, { maxLength: 24 }), fc.uniqueArray(fc.nat(40), { maxLength: 4 }))
  .map(([some, pages]) => {
    const breaks = [...pages]
      .sort((a, b) => a - b)
      .map((start, index) => ({ kind: 'page', start, end: start, page: index + 2 }) as const)
    return [...some, ...breaks].sort(compareMarks)
  })

test('at every offset it says what locate says', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const listed = listLocations(given)
      for (let offset = 0; offset < 55; offset++) {
        const { start: _, ...location } = listed.findLast(({ start }) => start <= offset) ?? { start: 0, paragraph: -1 }
        expect(location).toEqual(locate(given, offset))
      }
    }),
  )
})

test('a paragraph that runs on is the first of its page; nothing is said twice', () => {
  const given: Mark[] = [
    { kind: 'paragraph', start: 0, end: 9 },
    { kind: 'page', start: 5, end: 5, page: 2 },
    { kind: 'paragraph', start: 10, end: 12 },
  ]
  expect(listLocations(given)).toEqual([
    { start: 0, page: 1, paragraph: 1 },
    { start: 5, page: 2, paragraph: 1 },
    { start: 10, page: 2, paragraph: 2 },
  ])
  expect(listLocations([])).toEqual([{ start: 0, paragraph: 0 }])
})
