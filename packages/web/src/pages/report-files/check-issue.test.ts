import { expect, test } from 'vitest'
import { checkIssue } from './check-issue.ts'
import { issueDefaults } from './issue-defaults.ts'

const place = { code: '990102', name: '云岫区', parent: '990100' }

test('what usually stands on a draft is right as it is', () => {
  for (const draft of ['breakdown-notice', 'inspection-bulletin', 'progress-report', 'meeting-document'] as const)
    expect(checkIssue(draft, issueDefaults(draft, place, '2026-03-05'))).toEqual({})
  expect(issueDefaults('breakdown-notice', place, '2026-03-05')).toMatchObject({
    issuer: '云岫区人民政府办公室',
    copies: '区委办公室，区人大常委会办公室，区政协办公室',
  })
  expect(issueDefaults('inspection-bulletin', { ...place, name: '开发区管委会' }, '2026-03-05')).toMatchObject({
    addressees: '各有关单位',
    copies: '',
  })
})

test.each([
  [{ number: '0' }, { number: { code: 'number' } }],
  [{ number: '1.5' }, { number: { code: 'number' } }],
  [{ number: '100000' }, { number: { code: 'number' } }],
  [{ mark: '云岫府办发〔2026〕1号' }, { mark: { code: 'mark' } }],
  [{ date: '' }, { date: { code: 'date' } }],
  [{ addressees: '镇'.repeat(301) }, { addressees: { code: 'long', most: 300 } }],
  [{ signer: '不在这一文种中'.repeat(9) }, {}],
])('of a notice, %j is told', (values, faults) => {
  expect(checkIssue('breakdown-notice', { date: '2026-03-05', ...values })).toEqual(faults)
})
