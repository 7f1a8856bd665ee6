import type { DifferenceView, SeriesDetailView, SeriesLineView } from '@gangmu/contract'
import { issuedItems } from './sample-items.ts'
import { line, observation } from './sample-progress.ts'

const [roads] = issuedItems

const series: SeriesDetailView['series'] = {
  id: 's1',
  card: 'industrial-value-added-above-scale',
  name: '规模以上工业增加值',
  definition: '规模以上',
  unit: '亿元',
  owner: 'office',
  growth: 'real',
  frequency: 'monthly',
  polarity: 'up',
  version: 1,
}

const point = (period: string, growth: string | null): SeriesDetailView['points'][number] => ({
  period,
  stated: null,
  reported: growth === null ? null : observation(period, null, { growth, unit: '%', source: '区统计局月度数据' }),
  verified:
    period === '2026-05'
      ? observation(period, null, { growth: '5.6', unit: '%', aspect: 'verified', source: '电话核实' })
      : null,
  base: null,
  baseFrom: null,
  recomputed: null,
  growth,
})

/** Six periods, one of them missing, with a target. */
export const sampleSeries: SeriesDetailView = {
  series,
  indicator: {
    id: 'industrial-value-added-above-scale',
    zh: '规模以上工业增加值',
    en: 'value added of industry above designated size',
    unit: '亿元',
    frequency: 'monthly',
    growth: 'real',
    better: 'more',
    source: '国家统计局制度',
  },
  points: [
    point('2026-02', '4.8'),
    point('2026-03', '5.1'),
    point('2026-04', null),
    point('2026-05', '5.6'),
    point('2026-06', '5.8'),
  ],
  observations: [observation('2026-06', null, { growth: '5.8', unit: '%', late: true, source: '区统计局月度数据' })],
  targets: [
    {
      item: {
        ...roads!,
        title: '规模以上工业增加值增长6%',
        target: {
          ...roads!.target!,
          subject: '规模以上工业增加值',
          shape: 'growth',
          amount: '6',
          unit: '%',
          comparator: 'at-least',
        },
      },
      pace: null,
    },
  ],
}

export const sampleSeriesLines: readonly SeriesLineView[] = [
  { ...series, indicator: sampleSeries.indicator, latest: sampleSeries.points.at(-1) ?? null },
  {
    ...series,
    id: 's2',
    name: '城镇新增就业',
    definition: '',
    unit: '人',
    growth: 'count',
    owner: null,
    latest: null,
    indicator: null,
  },
]

/** One difference that turns a light, one that does not. */
export const sampleDifferences: readonly DifferenceView[] = [
  {
    line: line(12, '新改建农村公路36公里', { state: 'behind' }),
    period: '2026-06',
    stated: null,
    reported: observation('2026-06', '18'),
    verified: observation('2026-06', '15', { aspect: 'verified', source: '现场' }),
    asReported: 'on-schedule',
    changes: true,
  },
  {
    line: line(13, '完成老旧小区改造9个', { lead: 'office' }),
    period: '2026-06',
    stated: observation('2026-06', '5', { aspect: 'stated', unit: '个', source: '年中报告' }),
    reported: observation('2026-06', '4', { unit: '个' }),
    verified: null,
    asReported: 'due-soon',
    changes: false,
  },
]
