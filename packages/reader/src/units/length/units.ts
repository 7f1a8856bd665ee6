import type { UnitRow } from '../unit-row.ts'

/** Length and distance (长度). */
export const lengthUnits: readonly UnitRow[] = [
  { id: 'kilometre', words: ['公里', '千米', 'km', 'KM', 'Km'] },
  { id: 'metre', words: ['米', '延米', '延长米', 'm'] },
  { id: 'decimetre', words: ['分米'] },
  { id: 'centimetre', words: ['厘米', '公分', 'cm', 'CM'] },
  { id: 'millimetre', words: ['毫米', 'mm'] },
  { id: 'nanometre', words: ['纳米', 'nm'] },
  { id: 'li', words: ['里', '华里'] },
  { id: 'nautical-mile', words: ['海里'] },
  { id: 'lane-kilometre', words: ['车道公里', '管公里', '皮长公里', '芯公里', '纤芯公里', '杆公里', '路公里'] },
  { id: 'inch', words: ['英寸', '英尺', '英里', '吋'] },
  { id: 'micrometre', words: ['微米', 'μm'] },
  { id: 'chi', words: ['尺', '市尺'] },
]
