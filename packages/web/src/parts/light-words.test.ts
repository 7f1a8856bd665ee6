import { expect, test } from 'vitest'
import { itemWords } from './item-words.ts'
import { describeTest } from './light-words.ts'

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
