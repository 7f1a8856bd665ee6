import { expect, test } from 'vitest'
import { listLines } from './list-lines.ts'

async function read(pieces: readonly string[], longest?: number) {
  const lines: [text: string, whole: boolean][] = []
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece))
  for await (const line of listLines(bytes, longest)) lines.push([line.bytes.toString('utf8'), line.whole])
  return lines
}

test.each([1, 2, 3, 5, 100])('lines are the same in pieces of %i characters', async (size) => {
  const text = '纲目\n\n云岫区\n没有行尾'
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  )
  expect(await read(pieces)).toEqual([
    ['纲目\n', true],
    ['\n', true],
    ['云岫区\n', true],
    ['没有行尾', false],
  ])
})

test('a line that is too long is not held, and nothing is read behind it', async () => {
  expect(await read(['a\n', 'bbb', 'bbb', 'b\nc\n'], 5)).toEqual([
    ['a\n', true],
    ['', false],
  ])
})
