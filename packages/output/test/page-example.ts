import type { PageFinding, PageState, ReportPage } from '../src/index.ts'

const lines = [
  '政府工作报告',
  '　　各位代表：',
  '　　一、2026年重点工作',
  '　　地区生产总值增长6%左右，新建云岫图书馆，改造老旧小区42个。',
  '　　持续推进“一网通办”，让<群众>办事更便捷 & 更省心。',
]
const text = lines.join('\n')

function find(quote: string, kind: string, meaning: string, state: PageFinding['state']): Omit<PageFinding, 'id'> {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote, kind, meaning, state }
}

const state = (id: PageState, words: string) => ({ id, words })

/** A page of an invented district, with a finding within another, one without a state, and characters that pages take for their own. */
export const pageExample: ReportPage = {
  facts: {
    title: '云岫区2026年政府工作报告',
    source: '云岫区（990102）台账',
    at: '2026-03-01T09:00:00+08:00',
    version: '3',
    filter: '',
  },
  text,
  headings: [{ start: text.indexOf('一、'), end: text.indexOf('一、') + 11, level: 1 }],
  findings: [
    find('地区生产总值增长6%左右', '目标', '地区生产总值，增速，约6%', state('on-schedule', '达进度')),
    find('6%', '数量', '6%', null),
    find('新建云岫图书馆', '任务', '', state('done', '已完成')),
    find('改造老旧小区42个', '任务', '42个', state('overdue', '逾期未完成')),
    find('让<群众>办事更便捷 & 更省心', '任务', '', state('standing', '常年任务')),
  ].map((finding, index) => ({ ...finding, id: `990102-2026-00${index + 1}` })),
}
