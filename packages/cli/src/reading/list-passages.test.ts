import { readReport } from '@gangmu/reader'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listPassages } from './list-passages.ts'

const report = `云岫区2026年政府工作报告
各位代表：
一、2025年工作回顾
（一）经济运行稳中有进。地区生产总值完成382.6亿元。规上工业增长7.2%。
二、2026年工作安排
（一）夯实产业基础。启动西站改造。
`
const wordsOf = (text: string) =>
  listPassages(readReport(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)])

test('a heading keeps its full stop, and the sentences after it stand under it', () => {
  const passages = wordsOf(report)
  expect(passages).toContainEqual(['heading', '（一）经济运行稳中有进。'])
  const at = passages.findIndex(([, words]) => words === '（一）经济运行稳中有进。')
  expect(passages.slice(at + 1, at + 3)).toEqual([
    ['sentence', '地区生产总值完成382.6亿元。'],
    ['sentence', '规上工业增长7.2%。'],
  ])
})

test('whatever the text, every character but white space is printed once, in order', () => {
  const pieces = fc.constantFrom(
    '一、工作回顾',
    '（一）稳中有进。',
    '增长6%。',
    '目录',
    '\n',
    '二、工作安排',
    '“',
    '，',
    ' ',
    '12个',
    '。',
    'a',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const passages = listPassages(readReport(text))
      for (const [index, { start }] of passages.entries())
        expect(start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0)
      const printed = passages.map(({ start, end }) => text.slice(start, end)).join('')
      expect(printed.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }),
  )
})
