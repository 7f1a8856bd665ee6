import { routes } from '@gangmu/contract'
import { afterEach, expect, test, vi } from 'vitest'
import { callRoute } from './call-route.ts'
import { connection } from './connection.ts'
import { ProblemError } from './problem-error.ts'

interface Sent {
  address: string
  headers: Record<string, string>
  body: unknown
}

function answerWith(...answers: (Response | Error)[]): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    sent.push({ address, headers: init.headers as Record<string, string>, body: init.body })
    const answer = answers.shift()
    if (answer === undefined || answer instanceof Error) throw answer ?? new TypeError('no answer left')
    return answer
  })
  return sent
}

const problem = (status: number, code: string) => Response.json({ code, title: code, status }, { status })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  connection.csrf = null
  connection.language = 'zh'
})

test('a read carries the language and neither key nor token', async () => {
  connection.language = 'en'
  connection.csrf = 'token'
  const sent = answerWith(Response.json({ account: null }))
  expect(await callRoute(routes.getSession)).toEqual({ account: null })
  expect(sent[0]?.headers).toEqual({ accept: 'application/json', 'accept-language': 'en' })
})

test('a write keeps its key while the line is bad', async () => {
  vi.useFakeTimers()
  connection.csrf = 'token'
  const sent = answerWith(new TypeError('down'), problem(503, 'unavailable'), Response.json({ done: true }))
  const call = callRoute(routes.adoptPlan, { params: { place: '990102', document: 'd' }, body: { expectedVersion: 3 } })
  await vi.runAllTimersAsync()
  expect(await call).toEqual({ done: true })
  expect(sent).toHaveLength(3)
  expect(new Set(sent.map((one) => one.headers['idempotency-key'])).size).toBe(1)
  expect(sent[2]?.headers['x-csrf-token']).toBe('token')
  expect(sent[2]?.body).toBe('{"expectedVersion":3}')
})

test('a refusal is thrown with the words of the server and is not repeated', async () => {
  const sent = answerWith(problem(409, 'version-conflict'))
  const call = callRoute(routes.adoptPlan, { params: { place: '990102', document: 'd' }, body: { expectedVersion: 3 } })
  await expect(call).rejects.toSatisfy(
    (error) => error instanceof ProblemError && error.problem.code === 'version-conflict',
  )
  expect(sent).toHaveLength(1)
})

test.each([
  ['<html>too big</html>', 413, 'too-large'],
  ['<html>bad gateway</html>', 502, 'unavailable'],
  ['', 418, 'internal-error'],
])('an answer that is not ours becomes a problem of ours: %s %i', async (body, status, code) => {
  answerWith(new Response(body, { status }))
  await expect(callRoute(routes.getSession)).rejects.toMatchObject({ problem: { code } })
})
