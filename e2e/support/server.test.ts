import { expect, test } from 'vitest'
import { findUrls } from './server.ts'

test('addresses are found in what a server prints, without the marks around them', () => {
  const printed = '地址：http://127.0.0.1:4100（仅本机）\n  one-time link  <http://127.0.0.1:4100/first/ab_c-1>.\n'
  expect(findUrls(printed)).toEqual(['http://127.0.0.1:4100', 'http://127.0.0.1:4100/first/ab_c-1'])
})

test('text without an address has none', () => {
  expect(findUrls('listening on 4100, see docs/http://')).toEqual([])
})
