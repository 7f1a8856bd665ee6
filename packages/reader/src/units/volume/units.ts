import type { UnitRow } from '../unit-row.ts'

/** Volume (体积). */
export const volumeUnits: readonly UnitRow[] = [
  { id: 'cubic-metre', words: ['立方米', '立方', '方', '立方公尺', 'm3', 'm³', '土石方'] },
  { id: 'standard-cubic-metre', words: ['标准立方米', '标方'] },
  { id: 'litre', words: ['升', '公升'] },
  { id: 'millilitre', words: ['毫升'] },
  { id: 'barrel', words: ['桶'] },
]
