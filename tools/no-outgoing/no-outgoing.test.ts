import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inRoot } from '../lib/root.mjs'

/** Rooms that run in the server. The command line asks only the server on its own machine. */
const rooms = ['text', 'reader', 'intake', 'ledger', 'output', 'contract', 'portal', 'api']
const ways =
  /(?<![.\w])(?<!async )fetch\(|[=(,:?{[]\s*fetch\b|globalThis\.fetch|new WebSocket\(|['"](?:node:)?(?:https?|http2|net|tls|dgram)['"]|['"](?:undici|axios|got|node-fetch|openid-client)['"]/

/** Who may, and for what. */
const known = {
  // Asks the identity provider that whoever runs the server has named in its settings; no address comes from a user.
  'packages/api/src/access/identity-provider.ts': 1,
  // Listens for a moment on the server's own port, to say at once that it is taken.
  'packages/api/src/server/serve.ts': 1,
}

/** How many lines of each source of the server have a pattern; comments are not counted. */
function countLines(pattern: RegExp): Record<string, number> {
  const found: Record<string, number> = {}
  for (const room of rooms) {
    const folder = join('packages', room, 'src')
    for (const name of readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || /\.test\.tsx?$/.test(name)) continue
      const lines = readFileSync(inRoot(folder, name), 'utf8').split('\n')
      const count = lines.filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && pattern.test(line)).length
      if (count > 0) found[join(folder, name).replaceAll('\\', '/')] = count
    }
  }
  return found
}

test('no part of the server asks another host, but for the identity provider of its settings: no URL is fetched for users', () => {
  expect(countLines(ways)).toEqual(known)
})

test('no part of the server runs a command of the system', () => {
  expect(countLines(/['"](?:node:)?child_process['"]/)).toEqual({})
})
