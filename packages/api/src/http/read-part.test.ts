import { routes } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { ApiProblem } from '../problems/api-problem.ts'
import { readParams, readPart } from './read-part.ts'

function problemOf(work: () => unknown): ApiProblem {
  try {
    work()
  } catch (error) {
    if (error instanceof ApiProblem) return error
  }
  throw new Error('Cannot find a problem: none was raised')
}

test('what is wrong is said by field, in the language asked for, and without the value', () => {
  const body = { token: 'x'.repeat(43), name: '办', password: 'secret' }
  const en = problemOf(() => readPart(routes.createFirstAdministrator.body, body, 'en'))
  const zh = problemOf(() => readPart(routes.createFirstAdministrator.body, body, 'zh'))
  expect(en.code).toBe('invalid-request')
  expect(en.params.where).toBe('name needs at least 2 characters; password needs at least 10 characters')
  expect(zh.params.where).toBe('name 至少2个字符；password 至少10个字符')
  expect(JSON.stringify([en.params, zh.params])).not.toContain('secret')
})

test('a missing field is missing, not of a wrong type', () => {
  expect(problemOf(() => readPart(routes.signIn.body, { name: '办公室' }, 'en')).params.where).toBe(
    'password is missing',
  )
  expect(problemOf(() => readPart(routes.signIn.body, undefined, 'zh')).params.where).toBe('请求内容没有填写')
})

test('a wrong address is not found, never a hint about its form', () => {
  expect(problemOf(() => readParams(routes.getHome.params, { place: 'abc' })).code).toBe('not-found')
})
