import type { UnitRow } from '../unit-row.ts'

/** Shares, points and multiples (比重、百分点、倍数). Percent and percentage point are different units. */
export const shareUnits: readonly UnitRow[] = [
  { id: 'percent', words: ['%', '％', '﹪'], as: '%' },
  { id: 'per-mille', words: ['‰'] },
  { id: 'percentage-point', words: ['百分点', '个百分点'], as: '百分点' },
  { id: 'per-mille-point', words: ['千分点', '个千分点'], as: '千分点' },
  { id: 'times', words: ['倍'] },
  { id: 'doubling', words: ['番'] },
  { id: 'tenth', words: ['成'], as: '%' },
  { id: 'score', words: ['分'] },
]
