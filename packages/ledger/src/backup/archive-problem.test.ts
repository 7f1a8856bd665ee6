import { expect, test } from 'vitest'
import { archiveProblemCodes, describeArchiveFault } from './archive-problem.ts'

const params = {
  reason: 'gone',
  path: 'a.gangmu',
  found: 9,
  known: 1,
  what: 'document',
  part: 'document',
  count: 2,
  place: '990102',
  tables: 'place',
  key: 'd75a',
}

test.each(archiveProblemCodes)('%s is said in both languages, with nothing left to fill', (code) => {
  const zh = describeArchiveFault({ code, params }, 'zh')
  const en = describeArchiveFault({ code, params }, 'en')
  expect(zh).toMatch(/^\p{Script=Han}.*。$/u)
  expect(en).toMatch(/^[A-Z].*\.$/)
  expect(zh + en).not.toMatch(/[{}]/)
})
