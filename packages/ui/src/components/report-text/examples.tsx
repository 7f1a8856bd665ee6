import { type ReportParagraph, ReportText } from './report-text.tsx'

const words = '新建农村公路36公里，改造老旧小区9个。'
const full: ReportParagraph[] = [
  { id: 't', kind: 'title', segments: [{ start: 0, end: 5, text: '云岫区报告' }] },
  { id: 'd', kind: 'centred', segments: [{ start: 6, end: 16, text: '（2026年1月8日）' }] },
  { id: 'c', kind: 'contents', segments: [{ start: 17, end: 23, text: '一、工作安排' }] },
  { id: 'h', kind: 'heading', level: 1, segments: [{ start: 24, end: 30, text: '一、工作安排' }] },
  {
    id: 'p',
    kind: 'text',
    segments: [
      { start: 31, end: 39, text: '织密交通路网。', strong: true },
      { start: 39, end: 45, text: words.slice(0, 6), mark: { id: 'm1', state: 'undecided', href: '?finding=m1' } },
      { start: 45, end: 49, text: words.slice(6, 10), mark: { id: 'm2', state: 'accepted', href: '?finding=m2' } },
      { start: 49, end: 59, text: words.slice(10), mark: { id: 'm3', state: 'remainder', href: '?finding=m3' } },
    ],
  },
]

export const examples = {
  empty: <ReportText paragraphs={[]} />,
  full: <ReportText paragraphs={full} />,
  'one selected': <ReportText paragraphs={full} current="m2" />,
}
