import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oddText } from '../../test/odd-text.ts'
import { scan } from './scan.ts'
import { Kind, tokenAt, wordsOf } from './token.ts'

const names = Object.fromEntries(Object.entries(Kind).map(([name, kind]) => [kind, name]))
const tokens = (text: string) => {
  const result = scan(text)
  return Array.from(result.kind, (kind, i) => `${names[kind]}:${wordsOf(result, i)}`).join(' ')
}

describe('tokens', () => {
  test.each([
    ['增长6%以上', 'text:增长 number:6 unit:% after:以上'],
    ['约6400余万元', 'before:约 number:6400 more:余 scale:万 unit:元'],
    ['60万千瓦', 'number:60 scale:万 unit:千瓦'],
    ['节约300万元', 'text:节约 number:300 scale:万 unit:元'],
    ['百分之五十点三', 'word:百分之 numeral:五十点三'],
    ['3家庭', 'number:3 text:家庭'],
    ['数十个', 'numeral:数十 unit:个'],
    ['人数十万', 'text:人数 numeral:十万'],
    ['5G', 'number:5 letters:G'],
    ['1,234.5万', 'number:1,234.5 scale:万'],
    ['10 万 元', 'number:10 space:  scale:万 space:  unit:元'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected)
  })
})

test('tokens partition any text, and every offset has its token', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const result = scan(text)
      let at = 0
      for (let i = 0; i < result.count; i++) {
        expect(result.start[i]).toBe(at)
        at = result.end[i] as number
        expect(at).toBeGreaterThan(result.start[i] as number)
      }
      expect(at).toBe(text.length)
      for (let offset = 0; offset < text.length; offset++) {
        const token = tokenAt(result, offset)
        expect((result.start[token] as number) <= offset && offset < (result.end[token] as number)).toBe(true)
      }
      expect(tokenAt(result, text.length)).toBe(-1)
    }),
  )
})
