import { defaultLaw } from './default.ts'
import type { Law } from './law.ts'
import { cadences, commonThresholds, threshold } from './parts.ts'
import type { Source } from './source.ts'

const source: Source = {
  words:
    '重庆区县：项目按月调度，指标按季通报；铜梁区2024年1至9月通报对序时75%：73.27%为略低于，66.24%为低于，51.70%为明显低于',
  date: '2024-10',
  verified: true,
}
const between: Source = { words: '通报只有三个例子，界线为缺省：5个、20个百分点', date: '2024-10', verified: false }

/** Gap words of a district's bulletin, and cadences of its projects and indicators (重庆区县通报). */
export const gapWordsLaw: Law = {
  ...defaultLaw,
  id: 'chongqing-type',
  words: { zh: '序时用语（重庆区县）', en: 'Gap words (districts of Chongqing)' },
  source,
  thresholds: {
    ...commonThresholds,
    startMonths: threshold('3', between),
    scheduleBehind: threshold('-5', between),
    scheduleFar: threshold('-20', between),
  },
  cadences: [cadences.monthly, cadences.quarterly, cadences['monthly-after'], cadences['quarter-after']],
}
