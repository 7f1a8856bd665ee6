import { expect, test } from 'vitest'
import { itemWords } from './item-words.ts'
import { describeCondition, describeTest } from './light-words.ts'

const state = (value: string, against: string) =>
  ({ fact: 'itemState', op: 'is', value, unit: 'word', against }) as Parameters<typeof describeTest>[0]

test('states and kinds of tasks are called in a light as they are on the task', () => {
  const { dropped, merged } = itemWords.zh.states
  expect(describeTest(state('issued', 'dropped|merged'), 'zh')).toBe(
    `任务状态：${itemWords.zh.states.issued}，须为${dropped}或${merged}`,
  )
  expect(describeTest({ ...state('quantified', 'standing'), fact: 'kind' }, 'en')).toBe(
    'Kind of task: quantified, must be standing',
  )
})

test('what is no word of a task has its own', () =>
  expect(describeTest({ ...state('growth', 'level'), fact: 'basis' }, 'zh')).toBe('判定依据：增速，须为水平'))

test('a condition of a rule stands in words with its number and unit, also where nothing was held against it', () => {
  const below = { fact: 'scheduleGap', op: 'below', threshold: 'far' } as const
  expect(describeCondition(below, '-30', 'zh')).toBe('与序时进度之差低于-30个百分点')
  expect(describeCondition(below, '-30', 'en')).toBe('Gap to schedule: below -30 pp')
  const count = { fact: 'startsLate', op: 'at-least', threshold: 'one' } as const
  expect(describeCondition(count, '1', 'zh')).toBe('应开工未开工不低于1')
  const ended = { fact: 'itemState', is: ['dropped', 'merged'] }
  expect(describeCondition(ended, '', 'zh')).toBe('任务状态为已取消或已并入')
  expect(describeCondition(ended, '', 'en')).toBe('State of the task: dropped or merged')
})
