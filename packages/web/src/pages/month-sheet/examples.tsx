import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { observation, sampleEvidence, sampleSheet } from '../../examples/sample-progress.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { type MonthSheetProps, MonthSheetView } from './month-sheet-view.tsx'

const nothing = () => undefined
const shown: MonthSheetProps = {
  place: samplePlace,
  sheet: sampleSheet,
  drafts: {},
  evidence: sampleEvidence,
  may: { report: true, approve: false, sendBack: false },
  busy: false,
  problem: null,
  onBody: nothing,
  onRetry: nothing,
  onLeave: nothing,
  onWithdraw: nothing,
  onSubmit: nothing,
  onApprove: nothing,
  onReturn: nothing,
  onEvidence: nothing,
  onMonth: nothing,
  download: '#',
  returned: { busy: false, problem: null, answer: null, onSend: nothing, onChoose: nothing },
}
const [first] = sampleSheet.rows

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <MonthSheetView {...shown} sheet={{ ...sampleSheet, rows: [] }} />,
      zh: ['本月没有应报事项'],
      en: ['Nothing is due this month'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <MonthSheetView {...shown} />,
      zh: ['本月应报4项', '还有4个工作日', '请附竣工验收文号', '由区统计局提供', '审签后有修改', '已解锁：数据'],
      en: [
        '4 reports due',
        '4 working days left',
        'Sent back by the office',
        'nothing to fill in',
        'Changed since approval',
      ],
    },
    'not saved': {
      element: (language) => (
        <MonthSheetView
          {...shown}
          drafts={{
            'i1 2026-07': {
              body: first!.entry!.body,
              save: { kind: 'refused', problem: renderProblem('unavailable', {}, language) },
            },
          }}
        />
      ),
      zh: ['未保存', '重试'],
      en: ['Not saved', 'Try again'],
    },
    'changed by somebody else meanwhile': {
      element: () => (
        <MonthSheetView
          {...shown}
          drafts={{
            'i1 2026-07': {
              body: {
                ...first!.entry!.body,
                words: '路面完成16公里。',
                figure: { ...first!.entry!.body.figure!, amount: '16' },
              },
              save: { kind: 'conflict' },
            },
          }}
        />
      ),
      zh: ['他人已先修改本行', '累计完成 16公里', '路面完成16公里。', '用我填的', '用现有的'],
      en: ['Somebody else changed this line first', 'Total so far 16公里', 'Use mine', 'Use what is kept'],
    },
    'as the head of the unit sees it': {
      element: () => (
        <MonthSheetView
          {...shown}
          may={{ report: true, approve: true, sendBack: false }}
          sheet={{
            ...sampleSheet,
            rows: [
              {
                ...first!,
                entry: { ...first!.entry!, state: 'approved' },
                held: { ...first!.held, reported: observation('2026-07', '15') },
              },
            ],
          }}
        />
      ),
      zh: ['已审签', '撤回数据'],
      en: ['Approved', 'Withdraw the figure'],
    },
    'as the office sees it': {
      element: () => (
        <MonthSheetView
          {...shown}
          may={{ report: false, approve: false, sendBack: true }}
          sheet={{ ...sampleSheet, rows: [{ ...first!, entry: { ...first!.entry!, state: 'submitted' } }] }}
        />
      ),
      zh: ['已报送，待审签', '退回'],
      en: ['Handed in', 'Send back'],
    },
    'very long names': {
      element: () => (
        <MonthSheetView
          {...shown}
          place={longPlace}
          sheet={{ ...sampleSheet, rows: [{ ...first!, item: { ...first!.item, title: longTitle } }] }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
