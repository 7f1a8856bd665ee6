import { expect, test } from 'vitest'
import { ideographs, radicals } from './radicals-data.ts'
import { restoreIdeographs } from './restore-ideographs.ts'

test('radicals become ideographs, the rest and the length stay', () => {
  expect(restoreIdeographs('⼯作报告，⺠⽣⻅效3个')).toEqual({ text: '工作报告，民生见效3个', count: 4 })
  expect(restoreIdeographs('工作')).toEqual({ text: '工作', count: 0 })
  expect(restoreIdeographs('4%―5%').text).toBe('4%—5%')
  expect(restoreIdeographs('3150⼾').text).toBe('3150户')
})

test('the table agrees with the compatibility decomposition wherever there is one', () => {
  expect(radicals).toHaveLength(ideographs.length)
  for (let at = 0; at < radicals.length; at++) {
    const decomposed = radicals[at]!.normalize('NFKC')
    if (decomposed !== radicals[at] && radicals[at] !== '\u2f3e') expect(decomposed).toBe(ideographs[at])
  }
})
