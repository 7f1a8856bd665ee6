import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  charClass,
  classAt,
  findHeadingMarker,
  listParagraphs,
  matchPairs,
  quoteAt,
  readOrdinal,
  readSourceText,
  splitClauses,
  splitSentences,
  trimSpan,
} from './index.ts'

const words = fc
  .array(
    fc.constantFrom(
      '增',
      '长',
      '一',
      '、',
      '，',
      '。',
      '；',
      '“',
      '”',
      '（',
      ')',
      '6',
      ',',
      '\n',
      '\r\n',
      '　',
      '𠮷',
      '！',
      '"',
      '《',
      '》',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

const slices = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map((s) => text.slice(s.start, s.end))

describe('offsets', () => {
  it('go to code points and back at every character edge', () => {
    fc.assert(
      fc.property(words, (text) => {
        const source = readSourceText(text)
        let offset = 0
        let point = 0
        for (const character of text) {
          expect(source.toCodePoints(offset)).toBe(point)
          expect(source.toOffset(point)).toBe(offset)
          offset += character.length
          point++
        }
        expect(source.toCodePoints(text.length)).toBe(point)
        expect(source.toOffset(point)).toBe(text.length)
      }),
    )
  })

  it('go to line and column and back', () => {
    fc.assert(
      fc.property(words, (text) => {
        const source = readSourceText(text)
        for (let offset = 0; offset <= text.length; offset++) {
          const low = (text.charCodeAt(offset) & 0xfc00) === 0xdc00
          const lineEnd = text[offset - 1] === '\r' && text[offset] === '\n'
          if (!low && !lineEnd) expect(source.offsetAt(source.positionAt(offset))).toBe(offset)
        }
      }),
    )
  })

  it('refuse what is outside', () => {
    const source = readSourceText('云岫区')
    expect(() => source.positionAt(4)).toThrow(RangeError)
    expect(() => source.toCodePoints(-1)).toThrow(RangeError)
    expect(() => source.toOffset(4)).toThrow(RangeError)
    expect(() => source.offsetAt({ line: 2, column: 1 })).toThrow(RangeError)
    expect(() => quoteAt('云岫区', 2, 2)).toThrow(RangeError)
  })

  it('cut a column past the end of its line', () => {
    expect(readSourceText('一二\r\n三').offsetAt({ line: 1, column: 99 })).toBe(2)
  })
})

describe('paragraphs', () => {
  it('hold every character that is not blank, once', () => {
    fc.assert(
      fc.property(words, (text) => {
        const source = readSourceText(text)
        const held = slices(text, source.paragraphs).join('')
        expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const paragraph of source.paragraphs) expect(source.findParagraph(paragraph.start)).toBe(paragraph)
      }),
    )
  })

  it('skip blank lines and trim full-width spaces', () => {
    expect(listParagraphs('一、\n\n　二 ')).toEqual([
      { start: 0, end: 2, line: 0 },
      { start: 5, end: 6, line: 2 },
    ])
    expect(readSourceText('一\n\n二').findParagraph(2)).toBeNull()
    expect(trimSpan('　 \n', 0, 3)).toBeNull()
  })
})

describe('sentences', () => {
  it('partition any range', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(slices(text, splitSentences(text, 0, text.length)).join('')).toBe(text)
      }),
    )
  })

  it('end after a closing quote, not inside a bracket', () => {
    const split = (text: string) => slices(text, splitSentences(text, 0, text.length))
    expect(split('他说：“快办。”会议结束。')).toEqual(['他说：“快办。”', '会议结束。'])
    expect(split('建成公园（一期。二期）3个。好！')).toEqual(['建成公园（一期。二期）3个。', '好！'])
    expect(split('落实“马上办！”的要求。')).toEqual(['落实“马上办！”的要求。'])
    expect(split('做好“四篇文章。扩大投资。')).toEqual(['做好“四篇文章。', '扩大投资。'])
  })
})

describe('clauses', () => {
  it('lie in order, hold no outer mark, and lose only marks and blanks', () => {
    fc.assert(
      fc.property(words, (text) => {
        let last = 0
        for (const clause of splitClauses(text, 0, text.length)) {
          expect(clause.start).toBeGreaterThanOrEqual(last)
          expect(clause.end).toBeGreaterThan(clause.start)
          expect(text.slice(last, clause.start).replace(/[\s，。；！、,]/g, '')).toBe('')
          last = clause.end
        }
      }),
    )
  })

  it('keep lists, titles and figures whole', () => {
    const text = '推进甲、乙建设，印发《意见，试行》；投入1,200元。'
    expect(slices(text, splitClauses(text, 0, text.length))).toEqual([
      '推进甲、乙建设',
      '印发《意见，试行》',
      '投入1,200元',
    ])
  })
})

describe('pairs', () => {
  it('close the nearest opener and forget what is never closed', () => {
    expect([...matchPairs('“甲（乙）”“丙', 0, 8)].sort()).toEqual([
      [0, 5],
      [2, 4],
    ])
    expect([...matchPairs('"甲"乙)', 0, 5)]).toEqual([[0, 2]])
    expect([...matchPairs('“甲\n乙”', 0, 5)]).toEqual([])
  })
})

describe('heading markers', () => {
  it.each([
    ['一、回顾', 'han', 1, 2],
    ['十二、安排', 'han', 12, 3],
    ['（三）聚焦', 'han-bracket', 3, 3],
    ['(二十一) 推动', 'han-bracket', 21, 6],
    ['1.加快', 'digit', 1, 2],
    ['12、推进', 'digit', 12, 3],
    ['３．扩大', 'digit', 3, 2],
    ['（4）建设', 'digit-bracket', 4, 3],
    ['⑤提升', 'circled', 5, 1],
    ['第一，强化', 'ordinal', 1, 3],
    ['第二部分 安排', 'chapter', 2, 5],
    ['一是突出', 'is', 1, 2],
    ['——经济', 'dash', 0, 2],
  ] as const)('%s', (text, style, number, end) => {
    expect(findHeadingMarker(text, 0)).toEqual({ style, number, start: 0, end })
  })

  it.each(['一批项目', '2.5亿元', '十百、', '第一季度', '（甲）', '-3%', '2023年', '', '十十、', '第一产业，'])(
    'none in %s',
    (text) => {
      expect(findHeadingMarker(text, 0)).toBeNull()
    },
  )

  it('numerals read to ninety-nine', () => {
    expect(['一', '十', '十九', '二十', '九十九', '零', '十十'].map(readOrdinal)).toEqual([
      1,
      10,
      19,
      20,
      99,
      null,
      null,
    ])
  })

  it('classes answer past the end', () => {
    expect(classAt('', 0)).toBe(charClass.other)
    expect(classAt('６', 0)).toBe(charClass.digit)
  })
})
