import type { UnitRow } from '../unit-row.ts'

/** Transport and environment units that are written as one word (标箱、车次). */
export const environmentUnits: readonly UnitRow[] = [
  { id: 'container', words: ['标箱', '标准箱', '个标箱', '个标准箱', 'TEU', '集装箱', '自然箱'] },
  { id: 'train-times', words: ['列次', '车次', '班列', '车皮'] },
  { id: 'vehicle-times', words: ['辆次', '台次', '台班', '艘次'] },
  { id: 'sortie', words: ['架次', '航次', '班次', '趟次', '航班'] },
  { id: 'passenger-kilometre', words: ['人公里', '换算吨公里'] },
  { id: 'decibel', words: ['分贝'] },
  { id: 'ring', words: ['公里每小时', '迈'] },
]
