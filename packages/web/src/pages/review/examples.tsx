import { type DocumentReadingView, renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import {
  adoptedView,
  freshView,
  halfView,
  longPlace,
  longTitle,
  samplePlace,
  settledRemainder,
} from '../../examples/sample-views.ts'
import { listFindings } from '../../model/list-findings.ts'
import { listReviewItems } from '../../model/review-queue.ts'
import { Loading } from '../../parts/loading.tsx'
import type { ReviewActions } from './review-item.tsx'
import { type ReviewProps, ReviewView } from './review-view.tsx'

const nothing = () => undefined
const actions: ReviewActions = {
  mayDecide: true,
  busy: false,
  asking: null,
  same: 5,
  canUndo: true,
  onAsk: nothing,
  onState: nothing,
  onPattern: nothing,
  onUndo: nothing,
}

function review(
  view: DocumentReadingView,
  words: string | null,
  more: Partial<ReviewProps> = {},
  change: Partial<ReviewActions> = {},
) {
  const items = listReviewItems(listFindings(view.reading, view.decisions))
  return (
    <ReviewView
      place={samplePlace}
      view={view}
      items={items}
      filter={null}
      current={items.find((item) => item.lead.anchor.quote === words) ?? null}
      problem={null}
      adoptProblem={null}
      actions={{ ...actions, ...change }}
      onGo={nothing}
      onKeys={nothing}
      onExcuse={nothing}
      onAdopt={nothing}
      {...more}
    />
  )
}

const settled = { ...freshView, document: { ...freshView.document, remainder: settledRemainder } }

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: { element: () => review(settled, null), zh: ['这个范围内没有待审内容'], en: ['Nothing to review here'] },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => review(halfView, '改造老旧小区9个'),
      zh: ['其中目标', '同类全部采纳（5项）', '暂不能采纳'],
      en: ['Targets within', 'Accept all of this pattern (5)', 'cannot be adopted yet'],
    },
    correcting: {
      element: () => review(freshView, '地区生产总值增长5.5%', {}, { asking: 'correct' }),
      zh: ['理由', '识别有误，按原文更正'],
      en: ['Reason', 'Misread; corrected by the text'],
    },
    'correcting one of several': {
      element: () => review(freshView, '改造老旧小区9个', {}, { asking: 'correct' }),
      zh: ['更正哪一项'],
      en: ['Correct which'],
    },
    'several to excuse': {
      element: () => review(freshView, '三、政府自身建设', { filter: 'missing-heading' }),
      zh: ['一并豁免', '全选'],
      en: ['Excuse together', 'Select all'],
    },
    'refused to adopt': {
      element: (language) =>
        review(freshView, '改造老旧小区9个', {
          adoptProblem: renderProblem('remainder-open', { numbers: 1, clauses: 0, findings: 3, headings: 0 }, language),
        }),
      zh: ['还有内容没有处理完'],
      en: ['Something is still undecided'],
    },
    'for readers': {
      element: () => review(freshView, '改造老旧小区9个', {}, { mayDecide: false }),
      zh: ['不能审定'],
      en: ['You may look'],
    },
    adopted: {
      element: () => review(adoptedView, null),
      zh: ['已经采纳', '11项承诺'],
      en: ['is adopted', '11 commitments'],
    },
    'very long names': {
      element: () =>
        review(
          { ...freshView, document: { ...freshView.document, title: longTitle } },
          '加快建设松漆公路、澜岫大道东延等12个重点交通项目',
          {
            place: longPlace,
          },
        ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
