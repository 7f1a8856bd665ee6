import type { CommitmentView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { longPlace, longTitle, sampleCommitments, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { CommitmentPageView } from './commitment.tsx'

const [project, goal] = sampleCommitments as [CommitmentView, CommitmentView]

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <CommitmentPageView place={samplePlace} commitment={project} />,
      zh: ['应有12，已列2，待补10', '990102-2026-001'],
      en: ['10 to be named', '990102-2026-001'],
    },
    'a target': {
      element: () => <CommitmentPageView place={samplePlace} commitment={goal} />,
      zh: ['地区生产总值', '左右'],
      en: ['地区生产总值', 'about'],
    },
    'very long names': {
      element: () => (
        <CommitmentPageView
          place={longPlace}
          commitment={{ ...project, objects: [longTitle, longTitle], section: { id: '1', title: longTitle } }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
