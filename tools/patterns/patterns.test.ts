import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'
import { expect, test } from 'vitest'
import { root } from '../lib/root.mjs'
import { judgePattern } from './judge-pattern.ts'

/** Rooms that read texts and files nobody here wrote. */
const ROOMS = ['text', 'reader', 'intake']

/** How many regular expressions they hold. Whoever adds one says so here, and so it is looked at. */
const HOW_MANY = 87

/** Those that would be slow on long words and only ever see short ones. */
const SHORT_ONLY: Readonly<Record<string, string>> = {
  '/0+$/': 'the digits of one cell, at most 400 (exact-digits)',
}

interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const patterns: Pattern[] = []
const computed: string[] = []

for (const room of ROOMS) {
  const src = join(root, 'packages', room, 'src')
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const where = `${room}/${name.replaceAll(sep, '/')}`
    const isConstructor = (callee: ESTree.Expression) => callee.type === 'Identifier' && callee.name === 'RegExp'
    new Visitor({
      Literal(node) {
        if ('regex' in node && node.regex) patterns.push({ where, source: node.regex.pattern, flags: node.regex.flags })
      },
      NewExpression(node) {
        if (isConstructor(node.callee)) computed.push(where)
      },
      CallExpression(node) {
        if (isConstructor(node.callee)) computed.push(where)
      },
    }).visit(parseSync(name, readFileSync(join(src, name), 'utf8')).program)
  }
}

test('every regular expression is known, and none is put together while running', () => {
  expect(patterns.length).toBe(HOW_MANY)
  expect(computed).toEqual([])
})

test('none can take more than linear time', () => {
  const slow = patterns
    .map(({ where, source, flags }) => ({ where, pattern: `/${source}/${flags}`, why: judgePattern(source, flags) }))
    .filter(({ pattern, why }) => why !== null && SHORT_ONLY[pattern] === undefined)
  expect(slow).toEqual([])
})

test.each([
  ['(a+)+$', 'a repeated group repeats inside'],
  ['^(?:a|ab)*c', 'a repeated group has alternatives'],
  ['^(?:a?){3,}b', 'a repeated group repeats inside'],
  ['^\\d+[0-9a-f]*x', 'two repetitions side by side share a character'],
  ['^\\s*,?\\s*x', 'two repetitions side by side share a character'],
  ['\\s+$', 'every later start walks through the repetition again'],
  ['（[^）]*）', 'every later start walks through the repetition again'],
])('%s is refused', (source, why) => {
  expect(judgePattern(source, '')).toBe(why)
})

test.each(['^\\d+$', '\\s+', '^\\s*,\\s*x', '（[^（）]*）', '\\.[0#]*0', '等[^，]{0,8}(项目|企业)$', '^(h+|m+|s+)$'])(
  '%s passes',
  (source) => {
    expect(judgePattern(source, '')).toBeNull()
  },
)
