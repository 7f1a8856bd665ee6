import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '指标',
  lead: (count: number) => `共${count}个数列，每个口径一列`,
  caption: '指标数列',
  name: '指标',
  owner: '数据来源单位',
  latest: '最新时期',
  value: '数值',
  growth: '同比',
  kind: '口径性质',
  growths: { real: '不变价', nominal: '现价', count: '实物量' },
  none: '无',
  noOwner: '未定',
  empty: '还没有指标数列',
  emptyAdvice: '任务分解印发后，督查室为有数量目标的任务建立数列，数据来源单位报送。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Indicators',
    lead: (count) => `${count} series, one for each definition`,
    caption: 'Series of indicators',
    name: 'Indicator',
    owner: 'Whose figure it is',
    latest: 'Newest period',
    value: 'Figure',
    growth: 'Year on year',
    kind: 'Measured',
    growths: { real: 'at constant prices', nominal: 'at current prices', count: 'in kind' },
    none: 'none',
    noOwner: 'not set',
    empty: 'No series yet',
    emptyAdvice: 'Once a breakdown is issued, the office adds a series for each task with a figure; its owner reports.',
  },
}
