import { expect, test } from 'vitest'
import { checkRooms } from './check.ts'
import { looksLikeSql } from './looks-like-sql.ts'

const check = (file: string, ...lines: string[]) =>
  checkRooms(new Map([[file, lines.join('\n')]])).map(({ line, message }) => `${line}: ${message}`)

test('an arrow that points back is found, in every form an import can take', () => {
  for (const line of [
    "import { openLedger } from '@gangmu/ledger'",
    "import '@gangmu/ledger'",
    "export { openLedger } from '@gangmu/ledger'",
    "export * from '@gangmu/ledger'",
    "const ledger = await import('@gangmu/ledger')",
    "import type { Ledger } from '@gangmu/ledger'",
  ]) {
    expect(check('packages/reader/src/a.ts', 'export {}', line)).toEqual([
      '2: reader may not import ledger; it may import text',
    ])
  }
})

test('nothing imports the command line or the workbench', () => {
  expect(check('packages/api/src/a.ts', "import { page } from '@gangmu/web'")).toHaveLength(1)
  expect(check('packages/web/src/a.ts', "import { run } from '@gangmu/cli'")).toHaveLength(1)
})

test('the contract takes types of the reader and nothing that runs', () => {
  expect(check('packages/contract/src/a.ts', "import type { Reading } from '@gangmu/reader'")).toEqual([])
  expect(check('packages/contract/src/a.ts', "import { type Reading } from '@gangmu/reader'")).toEqual([])
  expect(check('packages/contract/src/a.ts', "import { type Reading, readReport } from '@gangmu/reader'")).toEqual([
    '1: contract may import only types of reader: write `import type`',
  ])
})

test('allowed arrows, own files and packages pass', () => {
  const lines = [
    "import { quoteAt } from '@gangmu/text'",
    "import { readReport } from '@gangmu/reader'",
    "import { createHash } from 'node:crypto'",
    "import fastify from 'fastify'",
    "import { other } from '../other.ts'",
  ]
  expect(check('packages/api/src/routes/a.ts', ...lines)).toEqual([])
})

test('deep imports, escapes out of a room and rooms that do not exist are found', () => {
  expect(check('packages/web/src/a.ts', "import { a } from '@gangmu/text/src/span.ts'")).toEqual([
    "1: import @gangmu/text/src/span.ts by its room's name: @gangmu/text",
  ])
  expect(check('packages/web/src/a.ts', "import { a } from '../../text/src/index.ts'")).toEqual([
    "1: import ../../text/src/index.ts by its room's name: @gangmu/text",
  ])
  expect(check('packages/web/src/a.ts', "import { a } from '../../../tools/lib/project.ts'")).toEqual([
    '1: ../../../tools/lib/project.ts lies outside the room web',
  ])
  expect(check('bench/a.ts', "import { a } from '../packages/text/src/index.ts'")).toHaveLength(1)
  expect(check('packages/web/src/a.ts', "import { a } from '@gangmu/attic'")).toEqual([
    '1: there is no room @gangmu/attic',
  ])
})

test('a pure room uses nothing of its host; its tests may', () => {
  expect(check('packages/text/src/a.ts', "import { join } from 'node:path'")).toEqual([
    '1: text runs in the browser and may not import node:path',
  ])
  expect(check('packages/text/src/a.ts', 'export const a = process.env.A', 'export const b = Buffer.from("")')).toEqual(
    ['1: a pure room may not use process', '2: a pure room may not use Buffer'],
  )
  expect(check('packages/reader/src/a.ts', "import { z } from 'zod'")).toHaveLength(1)
  expect(check('packages/reader/src/a.ts', 'export const a = { process: 1 }.process // process')).toEqual([])
  expect(check('packages/text/src/a.test.ts', "import { join } from 'node:path'")).toEqual([])
  expect(check('packages/contract/src/a.ts', "import { join } from 'path'")).toHaveLength(1)
})

test('what developers run beside the sources may use Node; arrows hold there too', () => {
  expect(check('packages/web/dev/a.ts', "import { join } from 'node:path'")).toEqual([])
  expect(check('packages/web/dev/a.ts', "import { a } from '@gangmu/ledger'")).toHaveLength(1)
})

test('SQL is found outside the store in every dress', () => {
  for (const line of [
    'export const a = sql`now()`',
    'export const a = sql<string>`now()`',
    'export const a = "SELECT id FROM places"',
    'export const a = `\n  insert into places values (1)`',
    'export const a = "update places set name = 1"',
    "import { Kysely } from 'kysely'",
    "import { Client } from 'pg'",
  ]) {
    expect(check('packages/api/src/a.ts', line), line).toHaveLength(1)
    expect(check('packages/ledger/src/store/a.ts', line), line).toEqual([])
    expect(check('packages/ledger/src/commands/a.test.ts', line), line).toEqual([])
  }
})

test('sentences for people are not SQL', () => {
  for (const sentence of [
    'Select one from the list',
    'Update the plan and set a deadline',
    'Create table of contents',
    'Delete from the list',
    'select',
    'select an item',
    'with care',
    '从目录中选择',
  ]) {
    expect(looksLikeSql(sentence), sentence).toBe(false)
  }
  expect(looksLikeSql('WITH due AS (SELECT 1) SELECT * FROM due')).toBe(true)
  expect(looksLikeSql('select 1')).toBe(true)
  expect(looksLikeSql('select count(*)')).toBe(true)
})
