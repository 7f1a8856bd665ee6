import { describe, expect, test } from 'vitest'
import { Trie } from './trie.ts'

describe('longest match', () => {
  const trie = new Trie<string | null>([
    ['个', 'piece'],
    ['个百分点', 'point'],
    ['个工作日', 'working-day'],
    ['家', 'family'],
    ['家庭', null],
  ])

  test('takes the longest word and keeps its value', () => {
    expect(trie.match('2个百分点', 1)).toBe(4)
    expect(trie.found).toBe('point')
    expect(trie.match('2个百分', 1)).toBe(1)
    expect(trie.found).toBe('piece')
  })

  test('a longer word without value stops the shorter one', () => {
    expect(trie.match('3家庭', 1)).toBe(2)
    expect(trie.found).toBeNull()
  })

  test('finds nothing outside the text', () => {
    expect(trie.match('个', 1)).toBe(0)
    expect(trie.match('', 0)).toBe(0)
    expect(trie.match('元', 0)).toBe(0)
  })

  test('a zero in the text is no step', () => {
    expect(trie.match('\0个', 0)).toBe(0)
    expect(trie.match('个\0百', 0)).toBe(1)
  })
})

test('reversed: words that end at a place', () => {
  const trie = new Trie(
    [
      ['约', 'about'],
      ['节约', 'save'],
      ['不低于', 'at-least'],
    ] as const,
    true,
  )
  expect(trie.match('共节约3', 3)).toBe(2)
  expect(trie.found).toBe('save')
  expect(trie.match('增速不低于6', 5)).toBe(3)
  expect(trie.match('约', 0)).toBe(0)
})

test('refuses an empty word and a word given twice', () => {
  expect(() => new Trie([['', 1]])).toThrow('empty')
  expect(
    () =>
      new Trie([
        ['元', 1],
        ['元', 2],
      ]),
  ).toThrow('twice')
})
