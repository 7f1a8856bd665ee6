import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { openBuiltFiles } from './built-files.ts'

const outside = mkdtempSync(join(tmpdir(), 'gangmu-built-'))
const folder = join(outside, 'web')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'export {}')
symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
afterAll(() => rmSync(outside, { recursive: true }))

const files = openBuiltFiles(folder)
const server = Fastify()
server.get('/*', (request, reply) => files.send(reply, (request.params as { '*': string })['*']))

test('a file is sent with its type; only plain files of the folder are there', async () => {
  expect([...files.names].sort()).toEqual(['assets/index-1a2b.js', 'index.html'])
  const script = await server.inject('/assets/index-1a2b.js')
  expect([script.body, script.headers['content-type']]).toEqual(['export {}', 'text/javascript; charset=utf-8'])
})

test.each([
  '/link.txt',
  '/assets',
  '/assets/',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets%2f..%2f..%2fsecret.txt',
  '/secret.txt%00.js',
  '/index.html/',
])('%s reaches nothing', async (url) => {
  const { statusCode, body } = await server.inject(url)
  expect(statusCode).not.toBe(200)
  expect(body).not.toContain('"secret"')
})
