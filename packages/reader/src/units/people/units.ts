import type { UnitRow } from '../unit-row.ts'

/** People and households (人、户). */
export const peopleUnits: readonly UnitRow[] = [
  { id: 'person', words: ['人'], counts: true },
  { id: 'person-times', words: ['人次', '人(次)', '人（次）', '人·次'] },
  { id: 'person-day', words: ['人天', '人日', '人年', '个人日'] },
  { id: 'person-named', words: ['名'], counts: true },
  { id: 'person-polite', words: ['位'], counts: true },
  { id: 'household', words: ['户'], counts: true },
  { id: 'household-times', words: ['户次', '家次', '企次', '户(次)', '户（次）'] },
  { id: 'household-persons', words: ['户人'] },
  { id: 'family', words: ['家'], counts: true },
  { id: 'mouth', words: ['口'], counts: true },
]
