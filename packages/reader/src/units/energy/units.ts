import type { UnitRow } from '../unit-row.ts'

/** Energy, power, pressure and temperature (能量、功率、压力、温度). */
export const energyUnits: readonly UnitRow[] = [
  { id: 'kilowatt', words: ['千瓦', 'kW', 'KW', 'kw'] },
  { id: 'kilowatt-hour', words: ['千瓦时', '千瓦小时', 'kWh', 'KWh', 'kwh'] },
  { id: 'watt', words: ['瓦'] },
  { id: 'watt-hour', words: ['瓦时'] },
  { id: 'megawatt', words: ['兆瓦', 'MW'] },
  { id: 'megawatt-hour', words: ['兆瓦时', 'MWh'] },
  { id: 'megawatt-peak', words: ['MWp', '峰瓦'] },
  { id: 'gigawatt', words: ['吉瓦', 'GW'] },
  { id: 'gigawatt-hour', words: ['吉瓦时', 'GWh'] },
  { id: 'degree', words: ['度', '度电'] },
  { id: 'kilovolt', words: ['千伏', 'kV', 'KV', 'kv'] },
  { id: 'volt', words: ['伏'] },
  { id: 'kilovolt-ampere', words: ['千伏安', 'kVA', 'KVA'] },
  { id: 'volt-ampere', words: ['伏安'] },
  { id: 'megavolt-ampere', words: ['兆伏安', 'MVA'] },
  { id: 'horsepower', words: ['马力', '匹马力'] },
  { id: 'steam-tonne', words: ['蒸吨'] },
  { id: 'celsius', words: ['℃', '°C', '摄氏度'] },
  { id: 'megapascal', words: ['兆帕', 'MPa'] },
  { id: 'kilojoule', words: ['千焦'] },
  { id: 'calorie', words: ['大卡', '千卡'] },
  { id: 'megahertz', words: ['兆赫', 'MHz', 'GHz', '千赫'] },
]
