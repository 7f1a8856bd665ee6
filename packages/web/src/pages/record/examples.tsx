import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { longPlace, longTitle, sampleAudit, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { RecordView } from './record.tsx'

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <RecordView place={samplePlace} entries={[]} people={[]} total={0} before={null} />,
      zh: ['还没有记录'],
      en: ['Nothing recorded'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <RecordView place={samplePlace} entries={sampleAudit} people={[]} total={2} before={3} />,
      zh: ['审定识别结果', '启用地区', '最新的记录'],
      en: ['decided a finding', 'opened the place', 'Newest entries'],
    },
    'very long names': {
      element: () => (
        <RecordView
          place={longPlace}
          entries={sampleAudit.map((entry) => ({ ...entry, what: longTitle, actor: longPlace.name }))}
          people={[]}
          total={2}
          before={null}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
