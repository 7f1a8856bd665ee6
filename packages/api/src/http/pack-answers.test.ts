import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { chooseEncoding, packAnswers } from './pack-answers.ts'

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['BR', 'br'],
  ['*', null],
  ['gzip;q=nonsense', null],
] as const)('who accepts %j gets %j', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding)
})

const words = '云岫区全年任务。'.repeat(300)
const server = Fastify()
packAnswers(server)
server.get('/words', (_request, reply) => reply.type('text/plain; charset=utf-8').send(words))
server.get('/short', (_request, reply) => reply.type('text/plain; charset=utf-8').send('短'))
server.get('/packed', (_request, reply) => reply.type('application/zip').send(Buffer.alloc(5000)))
server.get('/secret', (_request, reply) => reply.header('cache-control', 'no-store').send({ words }))
server.get('/pieces', (_request, reply) => reply.type('application/jsonl').send(Readable.from([words, words])))
server.get('/missing', (_request, reply) => reply.code(404).send({ words }))
const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

test('words are packed as the client likes, and are the same words', async () => {
  const plain = await get('/words')
  expect([plain.body, plain.headers['content-encoding'], plain.headers.vary]).toEqual([
    words,
    undefined,
    'accept-encoding',
  ])
  const gz = await get('/words', { 'accept-encoding': 'gzip' })
  expect([gz.headers['content-encoding'], gunzipSync(gz.rawPayload).toString()]).toEqual(['gzip', words])
  expect(Number(gz.headers['content-length'])).toBe(gz.rawPayload.length)
  const br = await get('/words', { 'accept-encoding': 'br' })
  expect([br.headers['content-encoding'], brotliDecompressSync(br.rawPayload).toString()]).toEqual(['br', words])
  const pieces = await get('/pieces', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(pieces.rawPayload).toString()).toBe(words + words)
})

test.each(['/short', '/packed'])('%s gains nothing and is left as it is', async (url) => {
  expect((await get(url, { 'accept-encoding': 'br, gzip' })).headers['content-encoding']).toBeUndefined()
})

test('what a browser has already is not sent again, however it was packed; what is not to be kept has no tag', async () => {
  const tag = String((await get('/words', { 'accept-encoding': 'br' })).headers.etag)
  for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
    const again = await get('/words', { 'accept-encoding': 'gzip', 'if-none-match': known })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
  expect((await get('/words', { 'if-none-match': '"other"' })).statusCode).toBe(200)
  expect((await get('/secret')).headers.etag).toBeUndefined()
  expect((await get('/missing')).headers.etag).toBeUndefined()
})
