import { routes } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { ApiProblem } from '../problems/api-problem.ts'
import { readParams, readPart, refuseUnknown } from './read-part.ts'

function problemOf(work: () => unknown): ApiProblem {
  try {
    work()
  } catch (error) {
    if (error instanceof ApiProblem) return error
  }
  throw new Error('Cannot find a problem: none was raised')
}

test('what is wrong is said by field, in the language asked for, and without the value', () => {
  const body = { token: 'x'.repeat(43), name: '办', password: '', mayWork: 'secret' }
  const en = problemOf(() => readPart(routes.createFirstAdministrator.body, body, 'en'))
  const zh = problemOf(() => readPart(routes.createFirstAdministrator.body, body, 'zh'))
  expect(en.code).toBe('invalid-request')
  expect(en.params.where).toBe(
    'Name needs at least 2 characters; Password needs at least 1 characters; mayWork must be of type boolean',
  )
  expect(zh.params.where).toBe('姓名至少2个字符；口令至少1个字符；mayWork 类型不对')
  expect(JSON.stringify([en.params, zh.params])).not.toContain('secret')
})

test('a missing field is missing, not of a wrong type', () => {
  expect(problemOf(() => readPart(routes.signIn.body, { name: '办公室' }, 'en')).params.where).toBe(
    'Password is missing',
  )
  expect(problemOf(() => readPart(routes.signIn.body, undefined, 'zh')).params.where).toBe('请求内容没有填写')
})

test('a wrong address is not found, never a hint about its form', () => {
  expect(problemOf(() => readParams(routes.getHome.params, { place: 'abc' })).code).toBe('not-found')
})

test('a query parameter nobody knows is refused, also where none is taken', () => {
  const ask = (schema: Parameters<typeof refuseUnknown>[0], query: object) =>
    problemOf(() => readPart(refuseUnknown(schema), query, 'zh')).params.where
  expect(ask(routes.listCommitments.query, { yaer: '2026' })).toBe('请求内容含有未知项：yaer')
  expect(ask(undefined, { a: '1', b: '2' })).toBe('请求内容含有未知项：a、b')
  expect(readPart(refuseUnknown(routes.listCommitments.query), { year: '2026' }, 'zh')).toMatchObject({ year: 2026 })
  expect(readPart(refuseUnknown(undefined), {}, 'zh')).toEqual({})
})

test('a parameter given twice is refused, and never one of the two taken', () => {
  for (const query of [{ q: ['云岫', '听泉'] }, { year: ['2026', '2025'] }]) {
    expect(problemOf(() => readPart(refuseUnknown(routes.listCommitments.query), query, 'zh')).code).toBe(
      'invalid-request',
    )
  }
})
