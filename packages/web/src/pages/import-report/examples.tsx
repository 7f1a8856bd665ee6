import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { longPlace, runningJob, samplePlace } from '../../examples/sample-views.ts'
import { ImportReportView } from './import-report.tsx'

const form = { place: samplePlace, document: null, job: null, busy: false, problem: null, onImport: () => undefined }

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: { element: () => <ImportReportView {...form} />, zh: ['把文件拖到这里'], en: ['Drop the file here'] },
    loading: {
      element: () => <ImportReportView {...form} job={runningJob} />,
      zh: ['正在逐句识别'],
      en: ['Reading it sentence'],
    },
    waiting: {
      element: () => <ImportReportView {...form} job={{ ...runningJob, state: 'waiting', done: 0, total: 0 }} />,
      zh: ['已受理'],
      en: ['Accepted, waiting'],
    },
    uploading: { element: () => <ImportReportView {...form} busy />, zh: ['正在上传'], en: ['Uploading'] },
    refused: {
      element: (language) => (
        <ImportReportView {...form} problem={renderProblem('too-large', { limit: '50 MB' }, language)} />
      ),
      zh: ['文件太大'],
      en: ['too large'],
    },
    failed: {
      element: (language) => (
        <ImportReportView
          {...form}
          job={{
            ...runningJob,
            state: 'failed',
            problem: renderProblem(
              'already-imported',
              { title: '云岫区2026年政府工作报告', document: 'd1', place: '990102' },
              language,
            ),
          }}
        />
      ),
      zh: ['已经导入', '打开已有的报告'],
      en: ['imported before', 'here already'],
    },
    full: {
      element: () => (
        <ImportReportView
          {...form}
          job={{ ...runningJob, state: 'done', done: 3, result: { place: '990102', document: 'd1' } }}
        />
      ),
      zh: ['导入完成', '开始审读'],
      en: ['Imported', 'Start the review'],
    },
    'full, with what the file could not say': {
      element: (language) => (
        <ImportReportView
          {...form}
          job={{
            ...runningJob,
            state: 'done',
            done: 3,
            result: { place: '990102', document: 'd1' },
            notices: [
              {
                code: 'numbering-lost',
                text:
                  language === 'zh'
                    ? '有 3 段带自动编号，旧版格式未保存编号文字，请对照原件核对序号。'
                    : 'Paragraphs numbered automatically: 3. The old format does not hold the numbers; check them against the original.',
              },
            ],
          }}
        />
      ),
      zh: ['读入时的说明', '旧版格式未保存编号文字'],
      en: ['Worth knowing about this file', 'numbered automatically: 3'],
    },
    'new version': {
      element: () => <ImportReportView {...form} document="d1" />,
      zh: ['导入新版本'],
      en: ['Import a new version'],
    },
    'very long names': {
      element: () => <ImportReportView {...form} place={longPlace} />,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
