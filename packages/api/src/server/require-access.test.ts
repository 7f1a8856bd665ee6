import Fastify from 'fastify'
import { expect, test } from 'vitest'
import './fastify-types.ts'
import { requireAccess } from './require-access.ts'

function guarded() {
  const server = Fastify()
  requireAccess(server)
  return server
}

test('a route that does not say who may call it stops the program at start', () => {
  expect(() => guarded().get('/open', () => 'everything')).toThrow(
    'Cannot register GET /open: it does not declare its access',
  )
  expect(() => guarded().get('/open', { config: {} }, () => 'everything')).toThrow('does not declare its access')
})

test('so does one that a plugin brings along', async () => {
  const server = guarded()
  server.register(async (plugin) => {
    plugin.post('/hidden', () => 'everything')
  })
  await expect(server.ready()).rejects.toThrow('Cannot register POST /hidden')
})

test('a declared route is taken', async () => {
  const server = guarded()
  server.get('/open', { config: { access: 'public' } }, () => 'everything')
  expect((await server.inject('/open')).body).toBe('everything')
})
