import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { freshView, longPlace, longTitle, sampleOrphans, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { OrphansView } from './orphans.tsx'

const nothing = () => undefined
const tray = {
  place: samplePlace,
  view: freshView,
  orphans: sampleOrphans,
  mayDecide: true,
  busy: false,
  problem: null,
  onMove: nothing,
  onWithdraw: nothing,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <OrphansView {...tray} orphans={[]} />,
      zh: ['没有待重新指认的决定'],
      en: ['No decision needs'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <OrphansView {...tray} />,
      zh: ['相近度86%', '移到这里', '没有相近的字句'],
      en: ['86% alike', 'Move it here'],
    },
    'changed by someone else': {
      element: (language) => (
        <OrphansView {...tray} problem={renderProblem('version-conflict', { expected: 1, actual: 2 }, language)} />
      ),
      zh: ['已被他人更新'],
      en: ['Someone else changed'],
    },
    'very long names': {
      element: () => (
        <OrphansView
          {...tray}
          place={longPlace}
          view={{ ...freshView, document: { ...freshView.document, title: longTitle } }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
