import type { UnitRow } from '../unit-row.ts'

/** Mass (重量). */
export const massUnits: readonly UnitRow[] = [
  { id: 'tonne', words: ['吨'] },
  { id: 'tonne-standard-coal', words: ['吨标准煤', '吨标煤'] },
  { id: 'tonne-carbon-dioxide', words: ['吨二氧化碳'] },
  { id: 'tonne-times', words: ['吨次', '吨公里', '载重吨', '总吨', '综合吨'] },
  { id: 'kilogram', words: ['公斤', '千克', 'kg', 'KG'] },
  { id: 'jin', words: ['斤', '市斤'] },
  { id: 'liang', words: ['市两'] },
  { id: 'dan', words: ['担', '市担'] },
  { id: 'gram', words: ['克'] },
  { id: 'milligram', words: ['毫克', 'mg'] },
  { id: 'microgram', words: ['微克', 'μg'] },
  { id: 'carat', words: ['克拉'] },
]
