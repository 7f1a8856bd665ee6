import { expect, test } from 'vitest'
import { readDeadline } from './read-deadline.ts'

test.each([
  ['岫水大桥6月底前建成通车', '2026-06-30', '6月底前'],
  ['石门水厂六月底建成', '2026-06-30', '六月底'],
  ['5月20日前完成清淤', '2026-05-20', '5月20日前'],
  ['2月底前完成选址', '2026-02-28', '2月底前'],
  ['二季度末前完成选址', '2026-06-30', '二季度末前'],
  ['上半年完成选址', '2026-06-30', '上半年'],
  ['年底前全面完成', '2026-12-31', '年底前'],
  ['年内建成投用', '2026-12-31', '年内'],
  ['3月底前开工、10月底前完工', '2026-10-31', '10月底前'],
  ['鹊桥水厂2027年3月底前建成', '2027-03-31', '2027年3月底前'],
  ['鹊桥水厂2027年底前建成', '2027-12-31', '2027年底前'],
  ['鹊桥水厂明年6月底前建成', '2027-06-30', '明年6月底前'],
])('%s is due on %s', (words, day, told) => {
  expect(readDeadline(words, 2026)).toEqual({ day, words: told })
})

test.each([
  ['三年内建成', 'a length of time'],
  ['6个月内办结', 'a length of time'],
  ['9月开工', 'a month in which something happens'],
  ['2月30日前完成', 'no day of the calendar'],
  ['巩固2025年底前完成的整改', 'a day before the year'],
  ['新建学校3所', 'no time'],
])('%s tells none: %s', (words) => {
  expect(readDeadline(words, 2026)).toBeNull()
})

test.each([
  ['9月投入使用', '2026-09-30'],
  ['2026年12月', '2026-12-31'],
  ['一季度', '2026-03-31'],
  ['12月底前', '2026-12-31'],
])('in a field for deadlines %s is by %s', (words, day) => {
  expect(readDeadline(words, 2026, 'field')?.day).toBe(day)
})

test('a field that tells no time has no day', () => expect(readDeadline('长期坚持', 2026, 'field')).toBeNull())
