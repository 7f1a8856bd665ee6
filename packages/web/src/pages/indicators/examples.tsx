import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleSeriesLines } from '../../examples/sample-series.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { IndicatorsView } from './indicators.tsx'

const shown = { place: samplePlace, indicators: sampleSeriesLines, unitName: nameBy(sampleUnits).unit }

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
