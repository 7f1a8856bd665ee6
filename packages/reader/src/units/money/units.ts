import type { UnitRow } from '../unit-row.ts'

/** Money (货币). */
export const moneyUnits: readonly UnitRow[] = [
  { id: 'yuan', words: ['元'] },
  { id: 'yuan-renminbi', words: ['元人民币', '人民币'], as: '元' },
  { id: 'yuan-spoken', words: ['块钱', '块'] },
  { id: 'us-dollar', words: ['美元'] },
  { id: 'euro', words: ['欧元'] },
  { id: 'yen', words: ['日元'] },
  { id: 'pound', words: ['英镑'] },
  { id: 'ruble', words: ['卢布'] },
  { id: 'hong-kong-dollar', words: ['港元', '港币'] },
  { id: 'macao-pataca', words: ['澳门元'] },
  { id: 'taiwan-dollar', words: ['新台币', '台币'] },
  { id: 'franc', words: ['瑞士法郎'] },
  { id: 'won', words: ['韩元'] },
  { id: 'australian-dollar', words: ['澳元'] },
  { id: 'canadian-dollar', words: ['加元'] },
  { id: 'naira', words: ['奈拉'] },
  { id: 'jiao', words: ['角', '角钱'] },
  { id: 'fen', words: ['分钱'] },
]
