import type { ItemView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import {
  issuedBreakdown,
  issuedItems,
  sampleAdvice,
  sampleBreakdown,
  sampleItems,
} from '../../examples/sample-items.ts'
import { sampleLawAnswer } from '../../examples/sample-law.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { BreakdownView } from './breakdown-view.tsx'
import { NoBreakdown } from './no-breakdown.tsx'

const nothing = () => undefined
const desk = {
  place: samplePlace,
  year: 2026,
  years: [2026, 2025],
  breakdown: sampleBreakdown,
  items: sampleItems,
  total: sampleItems.length,
  units: sampleUnits,
  advice: sampleAdvice,
  cadences: sampleLawAnswer.law.cadences,
  search: {},
  today: '2026-01-20',
  mayDecide: true,
  mayConfirm: false,
  busy: false,
  problem: null,
  returned: { busy: false, problem: null, answer: null, onSend: nothing, onChoose: nothing },
  onSearch: nothing,
  onStep: nothing,
  onUndo: null,
}

const many = Array.from({ length: 5000 }, (_, index): ItemView => {
  const one = sampleItems[index % 5] as ItemView
  return { ...one, id: `i${index}`, number: index + 1, part: 0 }
})

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => (
        <NoBreakdown place={samplePlace} year={2026} mayDraft busy={false} problem={null} onDraft={nothing} />
      ),
      zh: ['还没有任务分解', '分解2026年报告'],
      en: ['No breakdown yet', 'Break down the report of 2026'],
    },
    'nothing for readers': {
      element: () => (
        <NoBreakdown place={samplePlace} year={null} mayDraft={false} busy={false} problem={null} onDraft={nothing} />
      ),
      zh: ['督查室印发任务分解后'],
      en: ['Once the office has issued'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <BreakdownView {...desk} onUndo={nothing} />,
      zh: [
        '（一）完善城乡基础设施（3项）',
        '缺牵头单位2项',
        '应有3，已列1',
        '层层加码',
        '建议',
        '区府办汇总',
        '撤销上一步',
        '确认',
      ],
      en: ['2 without a lead unit', '3 stated, 1 named', 'piling on', 'Undo', 'Confirm'],
    },
    issued: {
      element: () => <BreakdownView {...desk} breakdown={issuedBreakdown} items={issuedItems} advice={null} />,
      zh: ['云岫府办〔2026〕1号', '与印发时比对', '已取消', '补充印发'],
      en: ['Compare with what was issued', 'Dropped', 'Supplement'],
    },
    'for readers': {
      element: () => (
        <BreakdownView {...desk} breakdown={null} items={issuedItems} advice={null} mayDecide={false} years={[2026]} />
      ),
      zh: ['牵头单位', '区财政局'],
      en: ['Lead unit'],
    },
    'no match': {
      element: () => <BreakdownView {...desk} items={[]} total={0} search={{ q: '机场' }} />,
      zh: ['没有符合条件的任务', '清除条件'],
      en: ['No item matches', 'Clear filters'],
    },
    'five thousand': {
      element: () => <BreakdownView {...desk} items={many} total={many.length} />,
      zh: ['查到5000项'],
      en: ['5000 of 5 items'],
    },
    'very long names': {
      element: () => (
        <BreakdownView
          {...desk}
          place={longPlace}
          items={sampleItems.map((one) => ({ ...one, title: longTitle }))}
          units={sampleUnits.map((unit) => ({ ...unit, shortName: longPlace.name }))}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
