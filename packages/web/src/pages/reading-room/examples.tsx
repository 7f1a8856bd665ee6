import { type DocumentReadingView, renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleReading } from '../../examples/sample-reading.ts'
import { adoptedView, freshView, halfView, longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { layOutReport } from '../../model/layout-report.ts'
import { listFindings } from '../../model/list-findings.ts'
import { listOutline } from '../../model/outline-view.ts'
import { findShownMark } from '../../model/shown-mark.ts'
import { Loading } from '../../parts/loading.tsx'
import { type ReadingRoomProps, ReadingRoomView } from './reading-room-view.tsx'

const nothing = () => undefined

function room(view: DocumentReadingView, words: string | null, more: Partial<ReadingRoomProps> = {}) {
  const findings = listFindings(view.reading, view.decisions)
  const paragraphs = layOutReport(view.reading, findings, (id) => `?finding=${id}`)
  const selected = findings.find((finding) => finding.anchor.quote === words) ?? null
  return (
    <ReadingRoomView
      place={samplePlace}
      view={view}
      findings={findings}
      outline={listOutline(view.reading, findings)}
      paragraphs={paragraphs}
      selected={selected}
      current={selected && findShownMark(paragraphs, selected)}
      focus={selected?.mark.start ?? null}
      problem={null}
      actions={{ mayDecide: true, busy: false, onState: nothing, onWithdraw: nothing }}
      onSelect={nothing}
      onShow={nothing}
      {...more}
    />
  )
}

const bare: DocumentReadingView = {
  ...freshView,
  reading: {
    ...sampleReading,
    document: { ...sampleReading.document, text: '暂无内容。' },
    outline: [],
    contents: { entries: [], missing: [], unlisted: [], truncated: false },
    quantities: [],
    indicators: [],
    targets: [],
    enumerations: [],
    recognitions: [],
    ranks: [],
    commitments: [],
    remainder: { numbers: [], clauses: [] },
    diagnostics: [],
  },
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: { element: () => room(bare, null), zh: ['没有待处理的内容'], en: ['Nothing is left to decide'] },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => room(halfView, null),
      zh: ['17个数字：已归位16，待处理1', '缺正文', '应有12，已列2', '织密交通路网'],
      en: ['17 numbers: 16 placed, 1 to decide', 'no body', '12 stated, 2 named', '织密交通路网'],
    },
    'a promise': {
      element: () => room(halfView, '推动鹭洲大桥建成通车'),
      zh: ['已更正', '鹭洲大桥', 'clause-from-verb', '按原文更正'],
      en: ['Corrected', '鹭洲大桥', 'clause-from-verb'],
    },
    'a target': {
      element: () => room(freshView, '地区生产总值增长5.5%'),
      zh: ['左右', '本报告他处', '采纳'],
      en: ['about', 'Elsewhere in this report', 'Accept'],
    },
    'a number not placed': {
      element: () => room(freshView, '7个工作专班'),
      zh: ['未归位的数字', '豁免'],
      en: ['Number not placed', 'Excuse'],
    },
    'changed by someone else': {
      element: (language) =>
        room(freshView, '7个工作专班', {
          problem: renderProblem('version-conflict', { expected: 1, actual: 2 }, language),
        }),
      zh: ['已被他人更新'],
      en: ['Someone else changed'],
    },
    adopted: { element: () => room(adoptedView, '新改建农村公路36公里'), zh: ['报告已采纳'], en: ['is adopted'] },
    'very long names': {
      element: () =>
        room({ ...freshView, document: { ...freshView.document, title: longTitle } }, null, { place: longPlace }),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
