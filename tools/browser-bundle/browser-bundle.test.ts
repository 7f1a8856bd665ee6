import { createContext, runInContext } from 'node:vm'
import { readReport } from '@gangmu/reader'
import { expect, test } from 'vitest'
import { bundleReader } from './bundle-reader.ts'

test('the reader bundles for the browser, without Node, and reads there what it reads here', async () => {
  const { code, gzip } = await bundleReader()
  expect(code.includes("'node:") || code.includes('"node:')).toBe(false)
  expect(gzip).toBeLessThan(140_000)
  const text = '云岫区地区生产总值增长6%以上，居全市第一。'
  // A context of its own has no process, no Buffer and no require.
  const context = createContext({ TextEncoder })
  runInContext(code, context)
  const read = runInContext(`JSON.stringify(read(${JSON.stringify(text)}))`, context) as string
  expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify(readReport(text))))
}, 60_000)
