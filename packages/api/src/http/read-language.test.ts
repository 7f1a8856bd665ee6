import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { readLanguage } from './read-language.ts'

const ask = (header: string | undefined, query = {}, cookies = {}) =>
  readLanguage({ headers: { 'accept-language': header }, query, cookies } as unknown as FastifyRequest)

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['fr-FR, de;q=0.8', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,zh-CN;q=0.8', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.5, zh;q=0.7', 'zh'],
  ['en;q=0', 'zh'],
  ['english', 'zh'],
  [';;;,,,;q=,en;q=x', 'zh'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(ask(header)).toBe(language)
})

test('the address goes before the cookie, the cookie before the header', () => {
  expect(ask('zh', { lang: 'en' }, { lang: 'zh' })).toBe('en')
  expect(ask('zh', {}, { lang: 'en' })).toBe('en')
  expect(ask('en', { lang: 'klingon' })).toBe('en')
  expect(ask('en', { lang: ['zh', 'en'] })).toBe('en')
})
