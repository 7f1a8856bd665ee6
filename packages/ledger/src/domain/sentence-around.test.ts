import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  return sentenceAround(text, { start, end: start + words.length }).quote
}

test('from the end of the sentence before to its own end', () => {
  expect(around('新建学校3所。改造道路12公里，新建公园2个。完善食堂。', '新建公园')).toBe(
    '改造道路12公里，新建公园2个。',
  )
})

test('within one line, without blanks at its edges', () => {
  expect(around('一、工作安排\n　　新建学校3所  \n改造道路', '学校')).toBe('新建学校3所')
})

test('with the closing mark after a full stop, and without that of the sentence before', () => {
  expect(around('推进“一件事。”新建学校。”改造。', '学校')).toBe('新建学校。”')
})

test('a span that is a whole sentence stays one', () => {
  expect(around('新建学校。改造道路。', '新建学校。')).toBe('新建学校。')
})

test('of an endless sentence no more than 2000 units each way, and no half of a character', () => {
  const start = 5000
  const plain = sentenceAround('甲'.repeat(10_000), { start, end: start + 2 })
  expect([plain.start, plain.end]).toEqual([3000, 7002])
  const pairs = '𠮷'.repeat(5000)
  expect(sentenceAround(pairs, { start: start + 1, end: start + 2 }).start).toBe(3002)
  expect(sentenceAround(pairs, { start, end: start + 1 }).end).toBe(7000)
  expect(sentenceAround(`甲${'”'.repeat(9000)}`, { start: 0, end: 1 }).end).toBe(2001)
})

test('always holds the span, and is the text’s own words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('新', '建', '。', '，', '\n', ' ', '”', '！'), minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      (text, from, size) => {
        const start = from % text.length
        const end = Math.min(text.length, start + 1 + (size % 6))
        const sentence = sentenceAround(text, { start, end })
        expect(sentence.start <= start && sentence.end >= end).toBe(true)
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.quote)
      },
    ),
  )
})
