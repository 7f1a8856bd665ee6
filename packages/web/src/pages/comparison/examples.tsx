import type { ComparisonView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { issuedItems, sampleChange, sampleDetail } from '../../examples/sample-items.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { ComparisonPageView } from './comparison.tsx'

const after = sampleDetail.item
const before = sampleDetail.versions[1]?.item ?? after
const merged = {
  ...sampleChange,
  id: 'k2',
  kind: 'merge',
  item: 'i4',
  successor: 'i1',
  document: '云岫府办〔2026〕22号',
} as const

const comparison: ComparisonView = {
  from: '2026-01-26',
  to: '2026-11-25',
  differences: [
    { change: 'changed', before, after, fields: ['deadline', 'deadlineWords'], decisions: ['k1'] },
    {
      change: 'dropped',
      before: { ...after, id: 'i4', number: 4, title: '健全拖欠企业账款清偿机制' },
      after: { ...after, id: 'i4', number: 4, title: '健全拖欠企业账款清偿机制', state: 'merged' },
      fields: ['state'],
      decisions: ['k2'],
    },
    {
      change: 'added',
      before: null,
      after: { ...after, id: 'i9', number: 9, title: '新建公园7个' },
      fields: [],
      decisions: [],
    },
  ],
  decisions: [sampleChange, merged],
}

const page = {
  place: samplePlace,
  year: 2026,
  comparison,
  items: issuedItems,
  units: sampleUnits,
  onDays: () => undefined,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <ComparisonPageView {...page} comparison={{ ...comparison, differences: [], decisions: [] }} />,
      zh: ['这两天之间没有变化', '新增0项'],
      en: ['Nothing changed between these days'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <ComparisonPageView {...page} />,
      zh: ['新增1项，调整1项，取消或并入1项', '云岫府办〔2026〕20号', '2026-10-31', '并入“新改建农村公路36公里”'],
      en: ['1 added, 1 changed, 1 dropped or merged', 'approved by 区长', 'Merged into'],
    },
    'very long names': {
      element: () => (
        <ComparisonPageView
          {...page}
          place={longPlace}
          comparison={{
            ...comparison,
            differences: comparison.differences.map((one) => ({ ...one, after: { ...one.after, title: longTitle } })),
          }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
