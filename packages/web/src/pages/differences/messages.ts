import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '报告、报送与核实的差异',
  lead: (on: string, count: number, changing: number) => `截至${on}，共${count}处，其中${changing}处改变了状态`,
  back: '工作总览',
  caption: '差异，改变状态的在前',
  task: '任务',
  lead2: '牵头单位',
  period: '时期',
  stated: '报告所述',
  reported: '单位报送',
  verified: '督查核实',
  state: '状态',
  without: '只看报送',
  none: '·',
  empty: '没有差异',
  emptyAdvice: '报告所述、单位报送、督查核实的数一致，或者还没有核实。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Where stated, reported and verified differ',
    lead: (on, count, changing) => `On ${on}: ${count} differences, ${changing} of which turn the state`,
    back: 'Overview',
    caption: 'Differences, those that turn the state first',
    task: 'Task',
    lead2: 'Lead unit',
    period: 'Period',
    stated: 'Stated',
    reported: 'Reported',
    verified: 'Verified',
    state: 'State',
    without: 'as reported',
    none: '·',
    empty: 'No differences',
    emptyAdvice: 'What was stated, reported and verified agrees, or nothing has been verified yet.',
  },
}
