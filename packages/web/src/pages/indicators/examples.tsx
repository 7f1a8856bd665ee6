import { renderProblem, type StatisticsReturnView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleSeriesLines } from '../../examples/sample-series.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import type { StatisticsDraft } from './import-statistics.tsx'
import { type IndicatorsProps, IndicatorsView } from './indicators.tsx'

const nothing = () => undefined
const statistics = { busy: false, problem: null, answer: null, checked: null, onSend: nothing, onChoose: nothing }
const shown: IndicatorsProps = {
  place: samplePlace,
  indicators: sampleSeriesLines,
  unitName: nameBy(sampleUnits).unit,
  statistics,
  define: { units: sampleUnits, busy: false, problem: null, onDefine: nothing },
}
const checked: StatisticsDraft = {
  file: new File([], '五月统计月报.xlsx'),
  period: '2026-05',
  source: '统计月报5月',
  take: 'check',
  mapping: { columns: {}, series: {} },
}
/** A workbook of which one line means a series and another does not. */
const answer: StatisticsReturnView = {
  headings: ['指标名称', '1—5月累计', '同比增长（%）'],
  lines: [
    { line: 2, name: '规模以上工业增加值', series: 's1', amount: null, base: null, growth: '5.8' },
    { line: 3, name: '云岫综合指数', series: null, amount: '101.5', base: null, growth: null },
  ],
  mapping: {
    columns: { 指标名称: 'name', '1—5月累计': 'amount', '同比增长（%）': 'growth' },
    series: { 规模以上工业增加值: 's1' },
  },
  remembered: true,
  ready: 1,
  kept: 0,
  unchanged: 0,
  faults: [{ code: 'not-a-number', line: 3, cell: null, text: '“约7”不是数字' }],
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <IndicatorsView {...shown} indicators={[]} />,
      zh: ['还没有指标数列'],
      en: ['No series yet'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <IndicatorsView {...shown} />,
      zh: ['规模以上工业增加值', '5.8%', '不变价'],
      en: ['at constant prices', '5.8%'],
    },
    'statistics come in': {
      element: () => <IndicatorsView {...shown} opened="import" statistics={{ ...statistics, answer, checked }} />,
      zh: ['可写入1行', '有1处问题', '“约7”不是数字', '栏目对应', '不导入', '只写入无误的1行', '上次记住'],
      en: ['Ready: 1', 'Faults: 1', 'What columns hold', 'not imported', 'Write only the 1 lines', 'remembered'],
    },
    'statistics were taken': {
      element: () => (
        <IndicatorsView
          {...shown}
          opened="import"
          statistics={{ ...statistics, answer: { ...answer, kept: 2, unchanged: 1, faults: [] } }}
        />
      ),
      zh: ['已写入2个数，1个与台账一致'],
      en: ['2 figures were written; 1 were held already'],
    },
    'a series of that definition is there': {
      element: (language) => (
        <IndicatorsView
          {...shown}
          opened="define"
          define={{
            ...shown.define!,
            problem: renderProblem('series-exists', { name: '固定资产投资', definition: '不含农户' }, language),
          }}
        />
      ),
      zh: ['新增数列', '已有同口径的指标', '越少越好', '数据来源单位'],
      en: ['Add a series', 'The series is there already', 'less is better'],
    },
    'for readers': {
      element: () => <IndicatorsView {...shown} statistics={null} define={null} />,
      zh: ['不变价'],
      en: ['at constant prices'],
    },
    'very long names': {
      element: () => (
        <IndicatorsView
          {...shown}
          place={longPlace}
          indicators={sampleSeriesLines.map((line) => ({ ...line, name: longTitle }))}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
