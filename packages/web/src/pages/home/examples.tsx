import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { emptyHome, longPlace, longTitle, sampleHome, sampleSession } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { HomeView } from './home.tsx'

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <HomeView home={emptyHome} />,
      zh: ['导入第一份政府工作报告'],
      en: ['Import the first work report'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <HomeView home={sampleHome} />,
      zh: ['继续审读', '共96项'],
      en: ['Go on with the review', '96 in all'],
    },
    'two places': {
      element: () => <HomeView home={sampleHome} />,
      session: {
        ...sampleSession,
        places: [...sampleSession.places, { ...longPlace, roles: ['office'], scope: 'all', posts: [], home: false }],
      },
      zh: [longPlace.name],
      en: [longPlace.name],
    },
    'very long names': {
      element: () => (
        <HomeView
          home={{
            ...sampleHome,
            place: longPlace,
            next: [{ code: 'adopt', document: { id: 'd1', title: longTitle }, open: 0 }],
          }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
