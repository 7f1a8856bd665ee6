import { renderProblem, type UnitEventView, type UnitView } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { UnitPageView } from './unit.tsx'

const unit = sampleUnits[1] as UnitView
const event = (id: string, kind: UnitEventView['kind'], more: Partial<UnitEventView>): UnitEventView => ({
  id,
  unit: unit.id,
  kind,
  successor: null,
  effectiveOn: '2026-03-01',
  document: '云岫编〔2026〕3号',
  before: null,
  after: {},
  at: '2026-03-02T01:00:00.000Z',
  by: 'a1',
  ...more,
})

const events: readonly UnitEventView[] = [
  event('e3', 'merged', {
    unit: 'town-101',
    successor: unit.id,
    before: { state: 'active' },
    after: { state: 'closed' },
  }),
  event('e2', 'renamed', { effectiveOn: '2026-02-01', before: { name: '区政府办' }, after: { name: unit.name } }),
  event('e1', 'added', { effectiveOn: '2025-01-05', document: null, after: { name: '区政府办' } }),
]

const page = {
  place: samplePlace,
  unit,
  units: sampleUnits,
  years: [2026, 2025],
  events,
  today: '2026-07-01',
  mayChange: true,
  busy: false,
  problem: null,
  onChange: () => undefined,
  onPost: () => undefined,
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <UnitPageView {...page} years={[]} events={[]} />,
      zh: ['没有变更记录'],
      en: ['No change is recorded'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <UnitPageView {...page} />,
      zh: [
        '常务副区长',
        '2026年承担的任务',
        '“松涧镇”并入“区政府办公室”',
        '由“区政府办”更名为',
        '依据云岫编〔2026〕3号',
        '记录变更',
        '增设岗位',
      ],
      en: ['What it answers for in 2026', '“松涧镇” went into', 'Record the change', 'Add a post'],
    },
    closed: {
      element: () => <UnitPageView {...page} unit={sampleUnits[3] as UnitView} />,
      zh: ['已撤销', '恢复'],
      en: ['Closed', 'Reopen'],
    },
    'still answers': {
      element: (language) => (
        <UnitPageView {...page} problem={renderProblem('unit-has-duties', { unit: unit.name, duties: 7 }, language)} />
      ),
      zh: ['仍承担7项任务'],
      en: ['still answers for 7 items'],
    },
    'for readers': {
      element: () => <UnitPageView {...page} mayChange={false} events={null} onPost={null} />,
      zh: ['区政府督查室'],
      en: ['Posts'],
    },
    'very long names': {
      element: () => <UnitPageView {...page} place={longPlace} unit={{ ...unit, name: longPlace.name }} />,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
