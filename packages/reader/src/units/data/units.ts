import type { UnitRow } from '../unit-row.ts'

/** Data and computing (数据、算力). */
export const dataUnits: readonly UnitRow[] = [
  { id: 'megabyte', words: ['M', 'MB', '兆'] },
  { id: 'gigabyte', words: ['GB', 'TB', 'PB', 'EB', 'ZB'] },
  { id: 'bit', words: ['比特'] },
  { id: 'byte', words: ['字节', '兆字节', '吉字节'] },
  { id: 'bit-rate', words: ['Mbps', 'Gbps', 'Tbps', 'bps', '兆比特', 'Gb/s', 'Mb/s'] },
  { id: 'flops', words: ['PFLOPS', 'EFLOPS', 'Pflops', 'Eflops', 'PFlops', 'EFlops', 'FLOPS', 'P'] },
  { id: 'record', words: ['条次', '条数据'], as: '条' },
]
