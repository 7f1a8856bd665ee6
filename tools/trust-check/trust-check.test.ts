import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const promised =
  (readFileSync(new URL('docs/trust.md', root), 'utf8').split('## Promised')[1] ?? '').split('\n## ')[0] ?? ''
const rows = promised.split('\n').filter((line) => /^\| \d+ \|/.test(line))

/** The tests a row names: a file in backquotes, then words of titles in curly quotes until the next file. */
function namedTests(row: string): [file: string, title: string][] {
  const found: [string, string][] = []
  let file = ''
  for (const [, path, title] of (row.split(' | ')[2] ?? '').matchAll(/`([^`]+)`|“([^”]+)”/g)) {
    if (path !== undefined) file = path
    else if (title !== undefined) found.push([file, title])
  }
  return found
}

describe('a promise is made only where a test holds it', () => {
  test('promises are numbered from 1 without a gap, and each names a test', () => {
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(rows.map((_, index) => index + 1))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(namedTests(row), row).not.toEqual([])
  })

  test.each(rows.flatMap(namedTests))('%s: %s', (file, title) => {
    const place = new URL(file, root)
    expect(existsSync(place), `${file} is absent`).toBe(true)
    expect(readFileSync(place, 'utf8')).toContain(title)
  })

  test('a row without a test, or with a test that is not there, would be noticed', () => {
    expect(namedTests('| 1 | Something | soon |')).toEqual([])
    expect(namedTests('| 1 | Something | `a.test.ts` “one”, “two”, `b.test.ts` “three” |')).toEqual([
      ['a.test.ts', 'one'],
      ['a.test.ts', 'two'],
      ['b.test.ts', 'three'],
    ])
  })
})
