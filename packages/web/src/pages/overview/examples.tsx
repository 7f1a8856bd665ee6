import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { calmOverview, sampleOverview } from '../../examples/sample-progress.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { NothingIssued } from '../../parts/year-on-day.tsx'
import { OverviewView } from './overview-view.tsx'

const shown = {
  place: samplePlace,
  overview: sampleOverview,
  unitName: nameBy(sampleUnits).unit,
  onDay: () => undefined,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <NothingIssued place={samplePlace} />,
      zh: ['还没有已印发的任务分解', '去任务分解'],
      en: ['No breakdown has been issued yet'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <OverviewView {...shown} />,
      zh: [
        '截至2026-07-20，共120项',
        '略低于序时',
        '一周内新逾期',
        '请区政府协调松涧镇段用地',
        '应开工20项，已开工17项',
      ],
      en: ['On 2026-07-20, 120 items', 'slightly behind', 'Late since less than a week', '17 of 20 starts'],
    },
    calm: {
      element: () => <OverviewView {...shown} overview={calmOverview} />,
      zh: ['没有等待处理的事项'],
      en: ['Nothing waits.'],
    },
    'very long names': {
      element: () => (
        <OverviewView
          {...shown}
          place={longPlace}
          overview={{
            ...sampleOverview,
            newlyLate: sampleOverview.newlyLate.map((line) => ({ ...line, title: longTitle })),
          }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
