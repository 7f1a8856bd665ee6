import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleOverview } from '../../examples/sample-progress.ts'
import { sampleDifferences } from '../../examples/sample-series.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { DifferencesView } from './differences-view.tsx'

const shown = {
  place: samplePlace,
  overview: sampleOverview,
  unitName: nameBy(sampleUnits).unit,
  differences: sampleDifferences,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <DifferencesView {...shown} differences={[]} />,
      zh: ['没有差异'],
      en: ['No differences'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <DifferencesView {...shown} />,
      zh: ['共2处，其中1处改变了状态', '只看报送', '新改建农村公路36公里'],
      en: ['2 differences, 1 of which turn', 'as reported'],
    },
    'very long names': {
      element: () => (
        <DifferencesView
          {...shown}
          place={longPlace}
          differences={sampleDifferences.map((one) => ({ ...one, line: { ...one.line, title: longTitle } }))}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
