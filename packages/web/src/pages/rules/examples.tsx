import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleLawAnswer } from '../../examples/sample-law.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { type RulesProps, RulesView } from './rules-view.tsx'

const shown: RulesProps = {
  place: samplePlace,
  answer: sampleLawAnswer,
  mayChoose: true,
  busy: false,
  problem: null,
  onChoose: () => undefined,
}
const { law } = sampleLawAnswer

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => (
        <RulesView {...shown} answer={{ ...sampleLawAnswer, version: 0, choices: [sampleLawAnswer.law] }} />
      ),
      zh: ['现用：云岫规则'],
      en: ['In force: Rules of Yunxiu'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <RulesView {...shown} />,
      zh: [
        '与序时进度之差低于-5个百分点',
        '任务状态为已取消或已并入',
        '距时限不高于15天',
        '云岫区政府督查室亮灯办法',
        '尚无文件依据',
        '未经核实',
        '每月25日前',
        '申报人不得审签；申报人不得核查；审签人不得核查',
        '选用规则',
      ],
      en: [
        'Gap to schedule: below -5 pp',
        'Until the deadline: at most 15 days',
        'no document says it yet',
        'not verified',
        'who proposes does not sign; who proposes does not check',
        'Choose the rules',
      ],
    },
    'for readers': {
      element: () => <RulesView {...shown} mayChoose={false} />,
      zh: ['判定顺序', '颜色在各地含义不同'],
      en: ['In this order'],
    },
    'chosen by somebody else meanwhile': {
      element: (language) => (
        <RulesView {...shown} problem={renderProblem('version-conflict', { expected: 1, actual: 2 }, language)} />
      ),
      zh: ['内容已被他人更新'],
      en: ['Someone else changed this first'],
    },
    'very long names': {
      element: () => (
        <RulesView
          {...shown}
          place={longPlace}
          answer={{ ...sampleLawAnswer, law: { ...law, words: { zh: longTitle, en: longTitle } } }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
