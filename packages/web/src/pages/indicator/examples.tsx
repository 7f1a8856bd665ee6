import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleSeries } from '../../examples/sample-series.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { IndicatorView } from './indicator-view.tsx'

const shown = { place: samplePlace, detail: sampleSeries, unitName: nameBy(sampleUnits).unit }

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => (
        <IndicatorView {...shown} detail={{ ...sampleSeries, points: [], observations: [], targets: [] }} />
      ),
      zh: ['还没有数据'],
      en: ['No figures yet'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <IndicatorView {...shown} />,
      zh: ['规模以上工业增加值', '督查核实', '目标 6%', '迟报'],
      en: ['Verified', 'target 6%', 'late'],
    },
    'very long names': {
      element: () => (
        <IndicatorView
          {...shown}
          place={longPlace}
          detail={{ ...sampleSeries, series: { ...sampleSeries.series, name: longTitle } }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
