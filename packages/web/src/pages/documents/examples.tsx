import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { longPlace, longTitle, sampleDocument, samplePlace, settledRemainder } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { DocumentsView } from './documents.tsx'

const adopted = { ...sampleDocument, id: 'd0', year: 2025, state: 'adopted', remainder: settledRemainder } as const

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <DocumentsView place={samplePlace} documents={[]} mayDecide />,
      zh: ['还没有报告'],
      en: ['No report yet'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <DocumentsView place={samplePlace} documents={[sampleDocument, adopted]} mayDecide />,
      zh: ['审读 17', '已采纳'],
      en: ['Review 17', 'Adopted'],
    },
    'for readers': {
      element: () => <DocumentsView place={samplePlace} documents={[sampleDocument]} mayDecide={false} />,
      zh: ['审读中'],
      en: ['In review'],
    },
    'very long names': {
      element: () => (
        <DocumentsView
          place={longPlace}
          documents={[
            { ...sampleDocument, title: longTitle, fileName: `${longTitle}.docx`, importedBy: longPlace.name },
          ]}
          mayDecide
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
