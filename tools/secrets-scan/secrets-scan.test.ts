import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inRoot, root } from '../lib/root.mjs'
import { scanHistory, scanLine, scanText, scanTree } from './scan.ts'

// Put together here, so that the scan of this file finds nothing.
const planted: [string, string][] = [
  ['private key', `${'-'.repeat(5)}BEGIN OPENSSH ${'PRIVATE KEY'}-----`],
  ['cloud access key', `id = AKIA${'ABCDEFGH12345678'}`],
  ['repository token', `gh${'p_'}${'a1B2'.repeat(9)}`],
  ['registry token', `//registry/:_auth${'Token'}=abcdef123456`],
  ['service token', `xox${'b-'}123456789012-abc`],
  ['signed token', `ey${'J'}hbGciOiJIUzI1NiJ9.ey${'J'}zdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijkl`],
  ['address with a password', `postgres://gangmu:${'Str0ngPassw0rd'}@db/gangmu`],
  ['password or key in a setting', `client${'Secret'}: '${'q7Zp2Lx9'.repeat(3)}'`],
]

test.each(planted)('a planted %s is found', (rule, line) => {
  expect(scanLine(line)).toContain(rule)
  expect(scanText('a.ts', `one\n${line}\n`)).toContainEqual({ where: 'a.ts:2', rule })
})

test('files of secrets are found by name; placeholders and words are not taken for secrets', () => {
  for (const path of ['.env', 'a/.env.local', 'keys/id_ed25519', 'server.pem'])
    expect(scanText(path, '')).toHaveLength(1)
  for (const line of ['postgres://gangmu:…@db/x', 'password: string', "token: 'setup-link-used'", 'postgres://a:$X@b'])
    expect(scanLine(line)).toEqual([])
})

test('a published value is none, and hides nothing that stands beside it', () => {
  const published = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect(scanLine(`const secret = '${published}'`)).toEqual([])
  expect(scanLine(`const secret = '${published}'; ${planted[1]?.[1]}`)).toEqual(['cloud access key'])
  expect(scanLine(`const secret = '${published.replace('GE', 'G2')}'`)).toEqual(['password or key in a setting'])
})

const inGit = existsSync(inRoot('.git'))
test.skipIf(!inGit)('the tree holds no secret (skipped: this is no git checkout)', () => {
  const { found, files } = scanTree(root)
  expect(found).toEqual([])
  expect(files).toBeGreaterThan(100)
})

test.skipIf(!inGit)(
  'nor does any line its history ever added (skipped: this is no git checkout)',
  async () => {
    const { found } = await scanHistory(root)
    expect(found).toEqual([])
  },
  120_000,
)

test('what was added and removed again is still found in the history', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-secrets-'))
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args])
    git('init', '-q')
    writeFileSync(join(folder, 'a.txt'), `${planted[1]?.[1]}\n`)
    git('add', '.')
    git('commit', '-q', '-m', 'one')
    writeFileSync(join(folder, 'a.txt'), 'nothing\n')
    git('commit', '-q', '-a', '-m', 'two')
    expect(scanTree(folder).found).toEqual([])
    expect((await scanHistory(folder)).found).toMatchObject([{ rule: 'cloud access key' }])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
