import type { UnitRow } from '../unit-row.ts'

/** Area (面积). */
export const areaUnits: readonly UnitRow[] = [
  { id: 'square-metre', words: ['平方米', '平米', '㎡', '平方公尺', 'm2', 'm²', '平方'] },
  { id: 'square-kilometre', words: ['平方公里', '平方千米', 'km2', 'km²', '方公里'] },
  { id: 'square-foot', words: ['平方英尺'] },
  { id: 'square-centimetre', words: ['平方厘米'] },
  { id: 'square-nautical-mile', words: ['平方海里'] },
  { id: 'hectare', words: ['公顷', '顷', 'hm2'] },
  { id: 'mu', words: ['亩', '市亩', '亩次'] },
]
