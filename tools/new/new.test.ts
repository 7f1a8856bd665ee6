import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDocs } from '../check-docs/check.ts'
import { checkFolders } from '../check-folders/check.ts'
import { checkRooms } from '../check-rooms/check.ts'
import { checkSizes } from '../check-sizes/check.ts'
import { checkText } from '../check-text/check.ts'
import { type FileMap, printFinding, readProject } from '../lib/project.ts'
import { root } from '../lib/root.mjs'
import { copyTree } from './copy-tree.ts'
import { kinds, scaffold } from './scaffold.ts'

/** For each kind a name to try, and every path it promises to write or to add a line to. */
const promises: readonly { readonly args: [string, string, ...string[]]; readonly paths: readonly string[] }[] = [
  {
    args: ['rule', 'sample-rule'],
    paths: [
      'packages/reader/src/rules/number-rules.ts',
      'packages/reader/src/rules/sample-rule/examples.txt',
      'packages/reader/src/rules/sample-rule/sample-rule.ts',
    ],
  },
  {
    args: ['unit', 'length/sample-mile', '样里'],
    paths: ['packages/reader/src/units/length/units.ts'],
  },
  {
    args: ['format', 'sample-format'],
    paths: [
      'packages/intake/src/formats/index.ts',
      'packages/intake/src/formats/sample-format/sample-format.test.ts',
      'packages/intake/src/formats/sample-format/sample-format.ts',
    ],
  },
  {
    args: ['route', 'documents/list-samples'],
    paths: [
      'packages/api/src/routes/documents/list-samples.ts',
      'packages/api/src/routes/index.ts',
      'packages/contract/src/routes/documents.ts',
    ],
  },
  {
    args: ['route', 'samples/list-sample-drafts'],
    paths: [
      'packages/api/src/routes/index.ts',
      'packages/api/src/routes/samples/list-sample-drafts.ts',
      'packages/contract/src/routes/index.ts',
      'packages/contract/src/routes/samples.ts',
    ],
  },
  {
    args: ['page', 'portal/sample-page'],
    paths: [
      'packages/portal/src/pages/index.ts',
      'packages/portal/src/pages/sample-page/examples.ts',
      'packages/portal/src/pages/sample-page/messages.ts',
      'packages/portal/src/pages/sample-page/sample-page.tsx',
    ],
  },
  {
    args: ['page', 'web/sample-page'],
    paths: [
      'packages/web/src/pages/index.ts',
      'packages/web/src/pages/sample-page/examples.tsx',
      'packages/web/src/pages/sample-page/messages.ts',
      'packages/web/src/pages/sample-page/sample-page.tsx',
    ],
  },
  {
    args: ['register', 'sample-list'],
    paths: [
      'packages/ledger/src/registers/index.ts',
      'packages/ledger/src/registers/sample-list/register.test.ts',
      'packages/ledger/src/registers/sample-list/register.ts',
      'packages/ledger/src/registers/sample-list/samples.ts',
    ],
  },
  {
    args: ['output', 'sample'],
    paths: [
      'packages/output/src/export-contract.test.ts',
      'packages/output/src/exports.ts',
      'packages/output/src/sample/sample.ts',
    ],
  },
]

let copy = ''
let before: FileMap = new Map()

const findAll = (files: FileMap) =>
  [checkRooms, checkFolders, checkSizes, checkText, checkDocs].flatMap((check) => check(files)).map(printFinding)

function listChanged(old: FileMap, now: FileMap): string[] {
  const paths = new Set([...old.keys(), ...now.keys()])
  return [...paths].filter((path) => old.get(path) !== now.get(path)).sort()
}

/** What a program says about the copy, line by line, and whether it was content. */
function ask(module: string[], args: string[]): { status: number | null; lines: string[] } {
  const program = join(copy, 'node_modules', ...module)
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status: result.status, lines: `${result.stdout}\n${result.stderr}`.split('\n') }
}

beforeAll(() => {
  copy = copyTree(root)
  before = readProject(copy)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('every kind is tried', () => {
  expect([...new Set(promises.map(({ args: [kind] }) => kind))].sort()).toEqual(Object.keys(kinds).sort())
})

for (const { args, paths } of promises) {
  test(`new ${args.join(' ')} writes what it promises and nothing else`, () => {
    const old = readProject(copy)
    expect(scaffold(copy, ...args)).toEqual(paths)
    expect(listChanged(old, readProject(copy))).toEqual(paths)
  })
}

test('the checks find nothing that they did not find before', () => {
  const old = new Set(findAll(before))
  expect(findAll(readProject(copy)).filter((finding) => !old.has(finding))).toEqual([])
})

test('what was written compiles, and so does everything that lists it', () => {
  const { lines } = ask(['typescript', 'bin', 'tsc'], ['-p', 'tsconfig.json'])
  expect(lines.filter((line) => line.includes('error TS'))).toEqual([])
})

test('what was written passes the tests of its room', () => {
  const wanted = [
    'packages/reader/src/rules/examples',
    'packages/intake/src/formats/sample-format',
    'packages/portal/src/pages/pages',
    'packages/web/src/pages/examples',
    'packages/output/src/export-contract',
    'packages/ledger/src/registers/sample-list',
    'packages/api/src/exports',
  ]
  const { status, lines } = ask(['vitest', 'vitest.mjs'], ['run', '--project', 'unit', '-t', 'sample', ...wanted])
  expect(status, lines.join('\n')).toBe(0)
})

test('a name that cannot be used is refused with a sentence, and nothing is written', () => {
  const old = readProject(copy)
  for (const args of [
    ['rule', 'ordinal'],
    ['register', 'commitments'],
    ['output', 'csv'],
    ['output', 'two-words'],
    ['page', 'portal/front'],
    ['page', 'attic/front'],
    ['format', 'Über'],
    ['format', 'txt'],
    ['unit', 'length/sample-league'],
    ['unit', 'no-family/sample-league', '里'],
    ['unit', 'length/sample-mile', '样里'],
    ['route', 'documents'],
    ['attic', 'a'],
  ] as [string, string, ...string[]][]) {
    expect(() => scaffold(copy, ...args), args.join(' ')).toThrow(/^Cannot /)
  }
  expect(listChanged(old, readProject(copy))).toEqual([])
})
