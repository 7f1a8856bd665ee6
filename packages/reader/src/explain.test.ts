import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'
import { readReport } from './read.ts'

const reading = readReport('全区投资增长6.5%以上，居全市第一。')

describe('explain', () => {
  test('by id: the rule, the value and the parts it was made from', () => {
    const why = explain(reading, 'quantity:6')
    expect(why?.rule).toBe('count')
    expect(why?.value).toBe('6.5 % at-least')
    expect(why?.parts?.map((part) => `${part.rule} ${part.quote}`)).toEqual([
      'number 6.5',
      'unit %',
      'bound-after 以上',
    ])
  })

  test('by offset: the shortest finding over that place', () => {
    expect(explain(reading, 8)?.quote).toBe('6.5%')
    expect(explain(reading, 15)?.value).toBe('1 in 全市')
  })

  test('nothing there, nothing said', () => {
    expect(explain(reading, 'quantity:999')).toBeNull()
    expect(explain(reading, 0)?.rule).not.toBe('count')
    expect(explain(readReport('云岫'), 0)).toBeNull()
  })
})
