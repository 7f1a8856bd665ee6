import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderFindings } from '../engine/render.ts'
import { readReport } from '../read.ts'
import { ruleFolders } from './index.ts'
import { readExamples } from './read-examples.ts'

const here = new URL('./', import.meta.url)
const onDisk = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

test('every rule folder is listed, and every listed rule has its folder', () => {
  expect([...ruleFolders].sort()).toEqual([...onDisk].sort())
})

describe.each(onDisk)('rule %s', (folder) => {
  const file = new URL(`${folder}/examples.txt`, here)

  test('keeps examples, at least one that finds something and one that finds nothing', () => {
    expect(existsSync(file)).toBe(true)
    const examples = readExamples(readFileSync(file, 'utf8'))
    expect(examples.some((example) => example.expected.length > 0)).toBe(true)
    expect(examples.some((example) => example.expected.length === 0)).toBe(true)
  })

  test.each(existsSync(file) ? readExamples(readFileSync(file, 'utf8')) : [])('$name', ({ source, expected }) => {
    const found = renderFindings(readReport(source))
      .filter(({ rule }) => rule === folder || rule.startsWith(`${folder}/`))
      .map(({ line }) => line)
    expect(found).toEqual(expected)
  })
})
