import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { issuedItems, sampleDetail } from '../../examples/sample-items.ts'
import { observation, sampleLight, sampleProgress } from '../../examples/sample-progress.ts'
import { sampleSeriesLines } from '../../examples/sample-series.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { ItemProgress, type ItemProgressProps } from './item-progress.tsx'
import { ItemPageView } from './item-view.tsx'

const page = {
  place: samplePlace,
  detail: sampleDetail,
  items: issuedItems,
  units: sampleUnits,
  today: '2026-07-01',
  mayDecide: true,
  busy: false,
  problem: null,
  onDecide: () => undefined,
}

const going: ItemProgressProps = {
  place: samplePlace.code,
  item: { ...sampleDetail.item, state: 'issued' },
  light: sampleLight,
  progress: sampleProgress,
  lead: 'finance',
  may: { verify: true, answer: true, report: true, sign: true, check: true, takeBack: true },
  today: '2026-07-20',
  busy: false,
  problem: null,
  unitName: nameBy(sampleUnits).unit,
  series: sampleSeriesLines,
  onAct: () => undefined,
}

const fresh = {
  ...sampleDetail,
  item: { ...sampleDetail.item, milestones: [], state: 'draft' as const },
  decisions: [],
  duties: [],
}

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <ItemPageView {...page} detail={fresh} />,
      zh: ['印发以来没有变更', '草稿'],
      en: ['Nothing was changed since the issue', 'Draft'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <ItemPageView {...page} />,
      zh: ['报告原句', '云岫府办〔2026〕20号', '2026-10-31', '2026-02-28', '路基完成八成', '调整任务', '记录决定'],
      en: ['Sentence of the report', 'approved by 区长', 'done on 2026-06-25', 'Record the decision'],
    },
    'in the year': {
      element: () => (
        <ItemPageView {...page}>
          <ItemProgress {...going} />
        </ItemPageView>
      ),
      zh: [
        '低于序时',
        '为什么是这个颜色',
        '2026-06须达到18公里，现为15公里',
        '区财政局报送2026-07',
        '记录核实',
        '全部数据和历次修订（3条）',
        '确定对应数列',
        '不指定，按名称对应',
        '申请销号',
      ],
      en: [
        'behind',
        'Why this colour',
        '2026-06 needs 18',
        'reports 2026-07',
        'Record a verification',
        'Every figure with its revisions (3)',
        'Say which series',
        'Propose the close-out',
      ],
    },
    'in the year, a figure withdrawn': {
      element: () => (
        <ItemPageView {...page}>
          <ItemProgress
            {...going}
            progress={{
              ...sampleProgress,
              observations: [
                ...sampleProgress.observations,
                observation('2026-07', null, {
                  id: 'gone',
                  figureState: 'withdrawn',
                  source: '重复统计',
                  revises: '2026-07-reported',
                }),
              ],
            }}
          />
        </ItemPageView>
      ),
      zh: ['撤回2026-07报送数', '重复统计', '撤回数据', '2026-06 报送数'],
      en: ['withdrawn', 'The reported figure of 2026-07 is withdrawn', 'Withdraw a figure', '2026-06 reported figure'],
    },
    'in the year, nothing said yet': {
      element: () => (
        <ItemPageView {...page}>
          <ItemProgress
            {...going}
            light={{ ...sampleLight, verdict: null, look: null, receipt: null }}
            progress={{ ...sampleProgress, observations: [], entries: [], verifications: [], obstacles: [] }}
            may={{ verify: false, answer: false, report: false, sign: false, check: false, takeBack: false }}
          />
        </ItemPageView>
      ),
      zh: ['印发后还没有报送', '还没有数据'],
      en: ['Nothing has been reported since the issue', 'No figures yet'],
    },
    'for readers': {
      element: () => <ItemPageView {...page} mayDecide={false} />,
      zh: ['汛期停工'],
      en: ['Changes'],
    },
    'too late': {
      element: (language) => (
        <ItemPageView
          {...page}
          problem={renderProblem('extension-late', { deadline: '2026-12-31', day: '2027-01-05' }, language)}
        />
      ),
      zh: ['2026-12-31'],
      en: ['2026-12-31'],
    },
    'very long names': {
      element: () => (
        <ItemPageView
          {...page}
          place={longPlace}
          detail={{ ...sampleDetail, item: { ...sampleDetail.item, title: longTitle } }}
        />
      ),
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
