import { expect, test } from 'vitest'
import { makeSignInThrottle } from './sign-in-throttle.ts'

test('a source waits after twenty failures, others do not, and time sets it free', () => {
  let now = 0
  const throttle = makeSignInThrottle(() => now)
  for (let failure = 0; failure < 19; failure++) throttle.recordFailure('192.0.2.1')
  expect(throttle.waitSeconds('192.0.2.1')).toBe(0)
  throttle.recordFailure('192.0.2.1')
  expect(throttle.waitSeconds('192.0.2.1')).toBe(15 * 60)
  expect(throttle.waitSeconds('192.0.2.2')).toBe(0)
  now = 15 * 60 * 1000
  expect(throttle.waitSeconds('192.0.2.1')).toBe(0)
  throttle.recordFailure('192.0.2.1')
  expect(throttle.waitSeconds('192.0.2.1')).toBe(0)
})

test('memory stays bounded: the source that failed longest ago is forgotten', () => {
  const throttle = makeSignInThrottle(() => 0)
  for (let failure = 0; failure < 20; failure++) throttle.recordFailure('first')
  for (let source = 0; source < 10_000; source++) throttle.recordFailure(`source-${source}`)
  expect(throttle.waitSeconds('first')).toBe(0)
})
