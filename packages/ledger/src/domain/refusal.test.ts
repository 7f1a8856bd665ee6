import { expect, test } from 'vitest'
import { describeRefusal, ledgerRefusalCodes } from './refusal.ts'

const params = { holder: 'pid 7', reason: 'gone', found: 9, known: 3, file: '000002_x.sql', pid: 7, path: 'k' }

test.each(ledgerRefusalCodes)('%s is said in both languages, with nothing left to fill', (code) => {
  const zh = describeRefusal({ code, params }, 'zh')
  const en = describeRefusal({ code, params }, 'en')
  expect(zh).toMatch(/^\p{Script=Han}.*。$/u)
  expect(en).toMatch(/^[A-Z].*\.$/)
  expect(zh + en).not.toMatch(/[{}]/)
})
