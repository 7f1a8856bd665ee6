import type { CommitmentView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { longPlace, longTitle, sampleCommitments, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { CommitmentsView } from './commitments.tsx'

const many = Array.from({ length: 1200 }, (_, index) => {
  const one = sampleCommitments[index % 2] as CommitmentView
  return { ...one, number: index + 1, address: `990102-2026-${String(index + 1).padStart(3, '0')}` }
})

const ledger = {
  place: samplePlace,
  commitments: sampleCommitments,
  total: sampleCommitments.length,
  search: {},
  onSearch: () => undefined,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <CommitmentsView {...ledger} commitments={[]} total={0} />,
      zh: ['台账还是空的'],
      en: ['still empty'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    'no match': {
      element: () => <CommitmentsView {...ledger} commitments={[]} total={0} search={{ q: '机场' }} />,
      zh: ['没有符合条件的承诺', '清除条件'],
      en: ['No commitment matches', 'Clear filters'],
    },
    full: {
      element: () => <CommitmentsView {...ledger} search={{ sort: '-number' }} />,
      zh: ['应有12，已列2', '5.5', '下载CSV'],
      en: ['12 stated, 2 named', '5.5', 'Download CSV'],
    },
    'very many': {
      element: () => <CommitmentsView {...ledger} commitments={many} total={many.length} />,
      zh: ['共1200项'],
      en: ['1200 in all'],
    },
    'very long names': {
      element: () => (
        <CommitmentsView
          {...ledger}
          place={longPlace}
          commitments={sampleCommitments.map((one) => ({
            ...one,
            quote: { ...one.quote, quote: longTitle },
            section: { id: '1', title: longTitle },
          }))}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
