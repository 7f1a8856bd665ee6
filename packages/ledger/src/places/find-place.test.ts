import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPlace, findPlacesByName } from './find-place.ts'

const lines = readFileSync(new URL('./data/divisions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const codesOf = (name: string) => findPlacesByName(name).map(({ code }) => code)

describe('places of China', () => {
  test('codes ascend, have six digits, and stand once', () => {
    expect(lines.length).toBeGreaterThan(3100)
    let previous = ''
    for (const line of lines) {
      expect(line).toMatch(/^\d{6} \p{Script=Han}+$/u)
      expect(line > previous).toBe(true)
      previous = line.slice(0, 6)
    }
  })

  test('every code is found, with a parent that is found', () => {
    for (const line of lines) {
      const place = findPlace(line.slice(0, 6))
      expect(place?.name).toBe(line.slice(7))
      if (place?.parent) expect(findPlace(place.parent)).not.toBeNull()
      expect(place?.parent === null).toBe(line.slice(2, 6) === '0000')
    }
  })

  test('a county of a province stands under its city, a district of a municipality under it', () => {
    expect(findPlace('330106')).toEqual({ code: '330106', name: '西湖区', parent: '330100' })
    expect(findPlace('110105')).toEqual({ code: '110105', name: '朝阳区', parent: '110000' })
    // Counties that the province administers itself.
    expect(findPlace('429004')).toEqual({ code: '429004', name: '仙桃市', parent: '420000' })
  })

  test('codes outside every allotted range are unknown', () => {
    for (const code of ['990102', '000000', '330100 ', '3301', '', '130171']) expect(findPlace(code)).toBeNull()
  })

  test('names: alone, with those above, without the word for the kind, and shared by several', () => {
    expect(codesOf('西湖区')).toEqual(['330106', '360103'].filter((code) => findPlace(code)?.name === '西湖区'))
    expect(codesOf('杭州市西湖区')).toEqual(['330106'])
    expect(codesOf('浙江省杭州市西湖区')).toEqual(['330106'])
    expect(codesOf('浙江西湖区')).toEqual(['330106'])
    expect(codesOf('浙江')).toEqual(['330000'])
    expect(codesOf('鼓楼区').length).toBeGreaterThan(2)
  })

  test('what is no place finds nothing', () => {
    for (const name of [
      '',
      '区',
      '云岫区',
      '市辖区',
      '江苏省西湖区',
      '西'.repeat(500),
      '西'.repeat(60),
      '西湖区'.repeat(20),
    ])
      expect(codesOf(name)).toEqual([])
  })
})
