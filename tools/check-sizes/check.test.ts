import { expect, test } from 'vitest'
import { checkSizes, longest } from './check.ts'

const lines = (count: number) => 'x\n'.repeat(count)
const check = (file: string, count: number) => checkSizes(new Map([[file, lines(count)]]))

test('a file past the limit is found, code and style alike', () => {
  expect(check('packages/web/src/app.tsx', longest)).toEqual([])
  for (const file of [
    'packages/web/src/app.tsx',
    'packages/ui/src/tokens.css',
    'tools/start.mjs',
    'e2e/a.journey.ts',
  ]) {
    expect(check(file, longest + 1)).toEqual([
      { file, message: `${longest + 1} lines; split it by what it does, ${longest} is the limit` },
    ])
  }
})

test('data and generated files stand apart', () => {
  for (const file of [
    'packages/ledger/src/places/data/codes.ts',
    'packages/contract/src/generated/client.ts',
    'packages/reader/src/words/word-data.ts',
    'samples/yunxiu/report-2026.txt',
  ]) {
    expect(check(file, longest * 3)).toEqual([])
  }
})
