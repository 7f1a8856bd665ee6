import { expect, test } from 'vitest'
import { makeAnchor } from './anchor.ts'
import type { DecisionKind } from './decision.ts'
import { resolveDecisions } from './resolve-decisions.ts'

const sentence = '新建学校3所。'
const twice = `甲村${sentence}另有乙村已经开工的工程，将按照原定计划继续推进到底。${sentence}`
const decisionOn = (start: number, textVersion: number, text: string, kind: DecisionKind = 'commitment') => ({
  kind,
  anchor: makeAnchor(text, { start, end: start + 6 }, textVersion),
})
const startsOf = (decisions: Parameters<typeof resolveDecisions>[0], text: string, version: number) =>
  resolveDecisions(decisions, text, version).map(({ current }) => current?.start ?? null)

test('in its own text every decision stands where it was made', () => {
  const last = twice.lastIndexOf('新建')
  expect(startsOf([decisionOn(2, 1, twice), decisionOn(last, 1, twice)], twice, 1)).toEqual([2, last])
})

test('two decisions of one kind never land on the same words: the first made keeps them', () => {
  const once = `甲村${sentence}`
  const first = decisionOn(2, 1, once)
  const second = decisionOn(2, 2, `甲村${sentence}`)
  expect(startsOf([first, second], `前言。甲村${sentence}`, 3)).toEqual([5, null])
})

test('the one made in this text version goes before one that came along', () => {
  const text = `甲村${sentence}`
  expect(startsOf([decisionOn(2, 1, text), decisionOn(2, 2, text)], text, 2)).toEqual([null, 2])
})

test('decisions of different kinds may stand on the same words', () => {
  const text = `甲村${sentence}`
  expect(startsOf([decisionOn(2, 1, text), decisionOn(2, 1, text, 'quantity')], text, 1)).toEqual([2, 2])
})
