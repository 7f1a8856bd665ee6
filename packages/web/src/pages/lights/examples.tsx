import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { line, sampleOverview } from '../../examples/sample-progress.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { NothingIssued } from '../../parts/year-on-day.tsx'
import { type LightsProps, LightsView } from './lights-view.tsx'

const lines = [
  line(12, '新改建农村公路36公里', { state: 'behind', lateMark: { since: '2026-07-01', days: 9, still: false } }),
  line(13, '完成老旧小区改造9个', { state: 'behind', lead: 'office' }),
]
const shown: LightsProps = {
  place: samplePlace,
  overview: sampleOverview,
  unitName: nameBy(sampleUnits).unit,
  lines,
  total: lines.length,
  rollUp: sampleOverview.rollUp,
  filter: {},
  onFilter: () => undefined,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <LightsView {...shown} lines={[]} total={0} filter={{ state: 'waiting' }} />,
      zh: ['没有符合条件的任务', '清除条件'],
      en: ['No item matches', 'Clear filters'],
    },
    'nothing issued': {
      element: () => <NothingIssued place={samplePlace} />,
      zh: ['还没有已印发的任务分解'],
      en: ['No breakdown has been issued yet'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <LightsView {...shown} />,
      zh: ['列出2项', '新改建农村公路36公里', '低于序时', '牵头单位'],
      en: ['2 of', 'behind', 'Lead unit'],
    },
    'one unit and a state it has none of': {
      element: () => (
        <LightsView
          {...shown}
          lines={[]}
          total={0}
          rollUp={{ total: 33, states: [{ state: 'behind', count: 5, share: '15.2' }] }}
          filter={{ unit: 'finance', state: 'waiting' }}
        />
      ),
      zh: ['列出0项，共33项', '低于序时 5', '等待下达 0'],
      en: ['0 of 33 items', 'behind 5'],
    },
    'five thousand': {
      element: () => (
        <LightsView
          {...shown}
          lines={Array.from({ length: 5000 }, (_, index) => ({ ...line(index, '新建设施'), id: `n${index}` }))}
          total={5000}
          rollUp={{ total: 5000, states: [{ state: 'due-soon', count: 5000, share: '100.0' }] }}
        />
      ),
      zh: ['列出5000项'],
      en: ['5000 of'],
    },
    'very long names': {
      element: () => <LightsView {...shown} place={longPlace} lines={[line(1, longTitle)]} total={1} />,
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
