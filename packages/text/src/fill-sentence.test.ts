import { expect, test } from 'vitest'
import { fillSentence } from './fill-sentence.ts'

test('every slot gets its value, as often as it stands there', () => {
  expect(fillSentence('{place}共{n}项，{n}项已办', { place: '云岫区', n: 3 })).toBe('云岫区共3项，3项已办')
})

test('a value is text: neither a slot nor a replacement pattern in it means anything', () => {
  expect(fillSentence('没有含“{q}”的事项：{n}件', { q: '{n}', n: 0 })).toBe('没有含“{n}”的事项：0件')
  expect(fillSentence('没有含“{q}”的事项', { q: "$&$'$1" })).toBe("没有含“$&$'$1”的事项")
})

test('a slot without a value, and half a slot, stay', () => {
  expect(fillSentence('{request}与{constructor}', {})).toBe('{request}与{constructor}')
  expect(fillSentence('{n}{', { n: 1 })).toBe('1{')
})
