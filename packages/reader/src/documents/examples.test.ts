import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderFindings } from '../engine/render.ts'
import { readReport } from '../read.ts'
import { readExamples } from '../rules/read-examples.ts'

const here = new URL('./', import.meta.url)
const kinds = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'tasks')
  .map(({ name }) => name)

test('three kinds of document are known', () =>
  expect(kinds.sort()).toEqual(['livelihood-list', 'task-breakdown', 'work-report']))

describe.each(kinds)('%s', (folder) => {
  const examples = readExamples(readFileSync(new URL(`${folder}/examples.txt`, here), 'utf8'))

  test('has examples that assign tasks and one that assigns none', () => {
    expect(examples.some(({ expected }) => expected.length > 0)).toBe(true)
    expect(examples.some(({ expected }) => expected.length === 0)).toBe(true)
  })

  test.each(examples)('$name', ({ source, expected }) => {
    const reading = readReport(source)
    expect(reading.document.kind).toBe(folder)
    const lines = renderFindings(reading).filter(({ line }) => line.startsWith('task: '))
    expect(lines.flatMap(({ line }) => line.split('\n'))).toEqual(expected)
  })
})
