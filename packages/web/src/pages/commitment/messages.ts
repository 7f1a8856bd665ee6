import type { Messages } from '../../app/language.tsx'

const zh = {
  ledger: '台账',
  title: (number: number) => `第${number}项承诺`,
  sentence: '原句',
  inReport: '在报告中查看',
  portal: '公开页面',
  kind: '类别',
  year: '年度',
  section: '章节',
  verb: '动作',
  objects: '对象',
  indicator: '指标',
  target: '目标',
  list: '列举',
  listed: (stated: number, named: number) => `应有${stated}，已列${named}，待补${Math.max(stated - named, 0)}`,
  adopted: '采纳日期',
  original: '原件位置',
  address: '编号',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    ledger: 'Ledger',
    title: (number) => `Commitment ${number}`,
    sentence: 'Sentence',
    inReport: 'See it in the report',
    portal: 'Public page',
    kind: 'Kind',
    year: 'Year',
    section: 'Section',
    verb: 'Action',
    objects: 'Objects',
    indicator: 'Indicator',
    target: 'Target',
    list: 'List',
    listed: (stated, named) => `${stated} stated, ${named} named, ${Math.max(stated - named, 0)} to be named`,
    adopted: 'Adopted',
    original: 'In the original',
    address: 'Address',
  },
}
