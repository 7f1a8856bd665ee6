import { expect, test } from 'vitest'
import { addImport, addItem, addLine } from './edit.ts'

test('an import comes after the last one, or its names join the import of the same module', () => {
  expect(addImport("import { a } from './a.ts'\nexport {}\n", "import { b } from './b.ts'")).toBe(
    "import { a } from './a.ts'\nimport { b } from './b.ts'\nexport {}\n",
  )
  expect(addImport("import { a } from './a.ts'\n", "import { b } from './a.ts'")).toBe(
    "import { a, b } from './a.ts'\n",
  )
  expect(addImport("import { a } from './a.ts'\n", "import { a } from './a.ts'")).toBe("import { a } from './a.ts'\n")
  expect(addImport("import type { A } from './a.ts'\n", "import { a } from './a.ts'")).toBe(
    "import type { A } from './a.ts'\nimport { a } from './a.ts'\n",
  )
  expect(addImport('export {}\n', "import { a } from './a.ts'")).toBe("import { a } from './a.ts'\nexport {}\n")
})

test('an item comes last, or before the one that has to stay last', () => {
  expect(addItem('export const all = [a]', 'all', 'b')).toBe('export const all = [a, b]')
  expect(addItem('export const all = [\n  a,\n] as const satisfies B[]', 'all', 'b')).toContain('a, b,')
  expect(addItem('export const all: A[] = [a, z]', 'all', 'b', 'z')).toBe('export const all: A[] = [a, b, z]')
  expect(addItem('export const all = []', 'all', 'b')).toBe('export const all = [b]')
  expect(addItem('const all = { a }', 'all', 'b')).toBe('const all = { a, b }')
})

test('a list that is gone or of another shape is said so', () => {
  expect(() => addItem('export const some = []', 'all', 'b')).toThrow('Cannot add to the list all')
  expect(() => addItem('export const all = 1', 'all', 'b')).toThrow('Cannot add to the list all')
})

test('a line comes at the end', () => {
  expect(addLine('a\n\n', 'b')).toBe('a\nb\n')
})
