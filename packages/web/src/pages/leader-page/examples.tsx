import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { calmOverview, sampleOverview } from '../../examples/sample-progress.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { LeaderPageView } from './leader-page-view.tsx'

const shown = { place: samplePlace, overview: sampleOverview, unitName: nameBy(sampleUnits).unit }
const [changed] = sampleOverview.changed

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <LeaderPageView {...shown} overview={calmOverview} />,
      zh: ['没有需要决定的事', '没有变化'],
      en: ['Nothing needs a decision', 'Nothing changed'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <LeaderPageView {...shown} />,
      zh: ['待决定', '请区政府协调松涧镇段用地', '汛期停工21天', '与一周前相比'],
      en: ['To decide', 'Against a week ago', 'on schedule'],
    },
    'very many': {
      element: () => (
        <LeaderPageView
          {...shown}
          overview={{
            ...sampleOverview,
            changed: Array.from({ length: 30 }, (_, index) => ({ ...changed!, id: `c${index}`, number: index + 1 })),
          }}
        />
      ),
      zh: ['另有18项'],
      en: ['18 more'],
    },
    'very long names': {
      element: () => (
        <LeaderPageView
          {...shown}
          place={longPlace}
          overview={{ ...sampleOverview, changed: [{ ...changed!, title: longTitle }] }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
