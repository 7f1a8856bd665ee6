import type { FindingsReturnView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { freshView, longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { ReportFilesView } from './report-files.tsx'

const sampleDetail = freshView.document
const returned = { busy: false, problem: null, answer: null, onSend: () => undefined, onChoose: () => undefined }
const view = { place: samplePlace, document: sampleDetail, mayDecide: true, today: '2026-03-05', returned }

const faulty: FindingsReturnView = {
  lines: 86,
  ready: 12,
  decided: 0,
  faults: [
    { code: 'reason-needed', line: 5, cell: 'P5', text: 'P5：“退回”须填写理由。' },
    { code: 'not-a-choice', line: 9, cell: 'N9', text: 'N9：“审定意见”应为采纳、更正、退回、豁免之一，现为“同意”。' },
    { code: 'decided-meanwhile', line: 21, cell: 'N21', text: 'N21：导出之后已由他人改为“采纳”，请核对后重新填写。' },
  ],
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    'in review': {
      element: () => <ReportFilesView {...view} />,
      zh: ['待审定事项', '待报告采纳', '会议', '校验'],
      en: ['Findings for review', 'Once the report is adopted', 'Occasion', 'Check'],
    },
    adopted: {
      element: () => <ReportFilesView {...view} document={{ ...sampleDetail, state: 'adopted' }} />,
      zh: ['任务分解通知', '督查通报', '主送机关', '报告已采纳'],
      en: ['Notice of the task breakdown', 'is adopted and takes no more'],
    },
    'a draft with faults': {
      element: () => (
        <ReportFilesView
          {...view}
          document={{ ...sampleDetail, state: 'adopted' }}
          filled={{ mark: '云岫府办发〔2026〕', number: '第3', date: '' }}
        />
      ),
      zh: ['只填代字', '应为1至99999之间的整数', '请填写成文日期'],
      en: ['Only the letters', 'a whole number from 1 to 99999', 'Give the date'],
    },
    'for readers': {
      element: () => <ReportFilesView {...view} mayDecide={false} />,
      zh: ['审定由督查室办理'],
      en: ['The supervision office decides'],
    },
    faults: {
      element: () => <ReportFilesView {...view} returned={{ ...returned, answer: faulty }} />,
      zh: ['有3处问题', 'P5', '只写入无误的12项决定'],
      en: ['Faults: 3', 'P5', 'Write only what is right: 12 decisions'],
    },
    clean: {
      element: () => <ReportFilesView {...view} returned={{ ...returned, answer: { ...faulty, faults: [] } }} />,
      zh: ['没有问题', '写入12项决定'],
      en: ['No faults', 'Write 12 decisions'],
    },
    taken: {
      element: () => <ReportFilesView {...view} returned={{ ...returned, answer: { ...faulty, decided: 12 } }} />,
      zh: ['已写入12项决定', '继续审读'],
      en: ['Written: 12 decisions'],
    },
    'very long names': {
      element: () => (
        <ReportFilesView
          {...view}
          place={longPlace}
          document={{ ...sampleDetail, title: longTitle, fileName: `${longTitle}.docx` }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
