import { expect, test } from 'vitest'
import { sampleAccounts, sampleGrants } from '../../examples/sample-people.ts'
import { findObstacle, type Known } from './find-obstacle.ts'

const known: Known = {
  accounts: sampleAccounts,
  grants: sampleGrants,
  holders: new Set(['p4']),
  me: 'p2',
  mayWork: false,
}
const elsewhere: Known = { ...known, accounts: null, mayWork: null }

test.each([
  ['顾云溪', 'staff', known, null],
  ['陆听泉', 'audit-administrator', known, { code: 'excluded', held: 'office' }],
  ['简明远', 'system-administrator', known, { code: 'excluded', held: 'audit-administrator' }],
  ['何守章', 'office', known, { code: 'excluded', held: 'system-administrator' }],
  ['何守章', 'office', { ...known, mayWork: true }, null],
  ['沈竹青', 'audit-administrator', known, { code: 'holds-post' }],
  ['沈竹青', 'deputy', known, null],
  ['安知微', 'staff', known, { code: 'own' }],
  ['查无此人', 'staff', known, { code: 'unknown' }],
  ['陆听泉', 'office', known, { code: 'already' }],
  ['查无此人', 'staff', elsewhere, null],
  ['陆听泉', 'audit-administrator', elsewhere, { code: 'excluded', held: 'office' }],
] as const)('%s as %s', (name, role, what, obstacle) => {
  expect(findObstacle(name, role, what)).toEqual(obstacle)
})
