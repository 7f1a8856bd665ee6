import { expect, test } from 'vitest'
import { checkDocs } from './check.ts'

const index = 'packages/text/src/index.ts'
const check = (span: string, exported = "export { readSpan } from './span.ts'") =>
  checkDocs(
    new Map([
      [index, exported],
      ['packages/text/src/span.ts', span],
    ]),
  ).map(({ file, line, message }) => `${file}:${line}: ${message}`)

test('a public function without a documentation comment is found where it is declared', () => {
  const undocumented = ['packages/text/src/span.ts:2: readSpan is public and has no documentation comment']
  expect(check('\nexport function readSpan() {}')).toEqual(undocumented)
  expect(check('// Reads a span.\nexport function readSpan() {}')).toEqual(undocumented)
  expect(check('/* Reads a span. */\nexport function readSpan() {}')).toEqual(undocumented)
  expect(check('/** Another one. */ const other = 1\nexport const readSpan = () => other')).toEqual(undocumented)
})

test('a public function without an example is found, a documented one with an example passes', () => {
  expect(check('/** Reads a span. */\nexport function readSpan() {}')).toEqual([
    'packages/text/src/span.ts:2: readSpan is a public function and shows no @example',
  ])
  expect(check('/** Reads a span. */\nexport const readSpan = () => 1')).toHaveLength(1)
  expect(check('/**\n * Reads a span.\n * @example readSpan() // 1\n */\nexport function readSpan() {}')).toEqual([])
})

test('types and values need no example, and only what the index gives away is public', () => {
  expect(
    check(
      '/** A span. */\nexport interface Span {}\nexport function hidden() {}',
      "export type { Span } from './span.ts'",
    ),
  ).toEqual([])
  expect(check('export interface Span {}', "export type * from './span.ts'")).toHaveLength(1)
  expect(check('interface Span {}\nexport { type Span }', "export * from './span.ts'")).toHaveLength(1)
})

test('a chain of re-exports is followed to its end', () => {
  const files = new Map([
    [index, "export * from './parts/index.ts'\nexport { z } from 'zod'"],
    ['packages/text/src/parts/index.ts', "export { a as b } from './a.ts'\nexport * from '../index.ts'"],
    ['packages/text/src/parts/a.ts', 'export const a = 1'],
  ])
  expect(checkDocs(files).map(({ file }) => file)).toEqual(['packages/text/src/parts/a.ts'])
})

test('a component is shown by examples elsewhere', () => {
  const files = new Map([
    ['packages/ui/src/index.ts', "export { Button } from './button.tsx'"],
    ['packages/ui/src/button.tsx', '/** A button. */\nexport function Button() { return <b /> }'],
  ])
  expect(checkDocs(files)).toEqual([])
})

test('a route is documented by the summary it carries', () => {
  const exported = "export { getJob } from './span.ts'"
  expect(
    check("export const getJob = defineRoute({ id: 'get-job', summary: 'How far a job has come' })", exported),
  ).toEqual([])
  expect(check("export const getJob = defineRoute({ id: 'get-job' })", exported)).toHaveLength(1)
})
