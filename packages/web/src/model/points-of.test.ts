import { expect, test } from 'vitest'
import { sampleProgress } from '../examples/sample-progress.ts'
import { pointsOf } from './points-of.ts'

test('a withdrawn value is shown as that, and what else was said of the period counts', () => {
  const [first] = sampleProgress.observations
  const said = { ...first!, base: '12', growth: '2.0' }
  const gone = { ...said, id: 'gone', amount: null, growth: null, base: null, figureState: 'withdrawn' as const }
  const verified = { ...said, id: 'checked', aspect: 'verified' as const, amount: '14', growth: '1.0' }
  expect(pointsOf([said, verified, gone])[0]).toMatchObject({
    reported: { figureState: 'withdrawn' },
    verified: { amount: '14' },
    base: '12',
    growth: '1.0',
  })
  expect(pointsOf([said, gone])[0]).toMatchObject({ base: null, growth: null })
})

test('a period has the newest of each aspect, and no aspect stands for another', () => {
  const [first] = sampleProgress.observations
  const again = { ...first!, id: 'again', amount: '16', revises: first!.id }
  const verified = { ...first!, id: 'checked', aspect: 'verified' as const, amount: '14' }
  const [point] = pointsOf([first!, again, verified])
  expect([point?.stated, point?.reported?.amount, point?.verified?.amount]).toEqual([null, '16', '14'])
})
