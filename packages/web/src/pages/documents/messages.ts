import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '报告',
  lead: (count: number) => `共${count}份，新导入的在前`,
  importReport: '导入报告',
  empty: '还没有报告',
  emptyAdvice: '导入一份政府工作报告，纲目会逐句读出承诺、数字和指标，由您审定。',
  year: '年度',
  name: '标题',
  state: '状态',
  remainder: '待处理',
  imported: '导入时间',
  by: '导入人',
  none: '无',
  noYear: '未识别',
  review: '审读',
  open: '打开',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Reports',
    lead: (count) => `${count} in all, newest first`,
    importReport: 'Import a report',
    empty: 'No report yet',
    emptyAdvice:
      'Import a work report; its promises, figures and indicators are read sentence by sentence for you to decide.',
    year: 'Year',
    name: 'Title',
    state: 'State',
    remainder: 'To decide',
    imported: 'Imported',
    by: 'By',
    none: 'None',
    noYear: 'Unknown',
    review: 'Review',
    open: 'Open',
  },
}
