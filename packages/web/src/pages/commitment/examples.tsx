import type { CommitmentDetailView, CommitmentView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { longPlace, longTitle, sampleCommitments, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { CommitmentPageView } from './commitment.tsx'

const [first, goal] = sampleCommitments as [CommitmentView, CommitmentView]
const project: CommitmentDetailView = { ...first, location: { page: 7, paragraph: 3, cell: null } }

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <CommitmentPageView place={samplePlace} commitment={project} />,
      zh: ['应有12，已列2，待补10', '990102-2026-001', '第7页第3段'],
      en: ['10 to be named', '990102-2026-001', 'page 7, paragraph 3'],
    },
    'a target': {
      element: () => <CommitmentPageView place={samplePlace} commitment={{ ...goal, location: null }} />,
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
