import { expect, test } from 'vitest'
import { sampleProgress } from '../examples/sample-progress.ts'
import { pointsOf } from './points-of.ts'

test('a period has the newest of each aspect, and no aspect stands for another', () => {
  const [first] = sampleProgress.observations
  const again = { ...first!, id: 'again', amount: '16', revises: first!.id }
  const verified = { ...first!, id: 'checked', aspect: 'verified' as const, amount: '14' }
  const [point] = pointsOf([first!, again, verified])
  expect([point?.stated, point?.reported?.amount, point?.verified?.amount]).toEqual([null, '16', '14'])
})
