import { expect, test } from 'vitest'
import { darkColours, lightColours } from './colours.ts'
import { contrastOf } from './contrast.ts'

const words = [
  'ink',
  'ink-2',
  'seal',
  'focus',
  'done',
  'on-schedule',
  'slightly-behind',
  'behind',
  'overdue',
  'due-soon',
  'no-data',
] as const

test.each([
  ['light', lightColours],
  ['dark', darkColours],
])('every word is readable on every ground, %s', (_, colours) => {
  const grounds = [colours.paper, colours.surface, colours.sunken, colours.selected]
  const faint = words.flatMap((word) =>
    grounds.filter((ground) => contrastOf(colours[word], ground) < 4.5).map((ground) => `${word} on ${ground}`),
  )
  expect(faint).toEqual([])
  expect(contrastOf(colours['on-seal'], colours['seal-fill'])).toBeGreaterThanOrEqual(4.5)
})

test('black on white is 21 to 1', () => expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5))
