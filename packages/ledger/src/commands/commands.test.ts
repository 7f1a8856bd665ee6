import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { views } from '../views/index.ts'
import { commands } from './index.ts'

function listFiles(folder: URL, except: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !except.includes(name))
    .map((name) => name.slice(0, -3))
    .sort()
}

describe('commands', () => {
  test('each stands in a file of its name and in the list', () => {
    const files = listFiles(new URL('./', import.meta.url), ['command.ts', 'index.ts'])
    expect(commands.map(({ name }) => name).toSorted()).toEqual(files)
    expect(files.length).toBeGreaterThanOrEqual(19)
  })

  test.each(commands.map((command) => [command.name, command] as const))(
    '%s says what it records, in the past tense, or why it records nothing',
    (name, { actions, unrecorded }) => {
      const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8')
      expect(actions.length === 0).toBe(unrecorded !== undefined)
      if (actions.length === 0) expect(unrecorded?.length).toBeGreaterThan(20)
      else expect(source).toContain('record(')
      for (const action of actions) expect(action).toMatch(/^[a-z]+(-[a-z]+)*-(ed|made|taken|withdrawn|[a-z]+ed)$/)
    },
  )

  test('what is not kept under a key is harmless to repeat: sessions’ times, failures and jobs', () => {
    const repeatable = commands.filter(({ repetition }) => repetition === 'repeatable').map(({ name }) => name)
    expect(repeatable.toSorted()).toEqual([
      'claim-job',
      'fail-job',
      'finish-job',
      'make-checkpoint',
      'record-sign-in-failure',
      'report-job',
      'touch-session',
    ])
  })
})

test('views each stand in a file of their name and in the list', () => {
  const files = listFiles(new URL('../views/', import.meta.url), ['view.ts', 'index.ts'])
  expect(views.map(({ name }) => name).toSorted()).toEqual(files)
})
