import { SeriesPlot } from './series-plot.tsx'

const words = { period: '时期', value: '数值', none: '无' }
const months = ['1—2月', '3月', '4月', '5月', '6月', '7月', '8月']
const points = (...values: (string | null)[]) => values.map((value, index) => ({ period: months[index] ?? '', value }))

export const examples = {
  growth: (
    <SeriesPlot
      title="规模以上工业增加值累计增速"
      unit="%"
      points={points('4.1', '4.8', '5.0', null, '5.9', '6.2', '6.4')}
      corridor={{ low: '6', high: null, words: '6%以上' }}
      words={words}
    />
  ),
  range: (
    <SeriesPlot
      title="居民消费价格涨幅"
      unit="%"
      points={points('-0.4', '0.2', '0.9')}
      corridor={{ low: '2', high: '2', words: '2%左右' }}
      words={words}
    />
  ),
  level: <SeriesPlot title="城镇新增就业" unit="人" points={points('9210', '9240', '9300')} words={words} />,
  nothing: <SeriesPlot title="研发投入强度" unit="%" points={points(null, null)} words={words} />,
}
