import type { Words } from '../../words/language.ts'

/** Words of the page of one promise. */
export const commitmentMessages = {
  title: { zh: '第{n}件', en: 'Promise {n}' },
  kinds: { zh: '类别', en: 'Kind' },
  target: { zh: '预期目标', en: 'Target' },
  task: { zh: '工作任务', en: 'Task' },
  project: { zh: '项目清单', en: 'Project list' },
  sentence: { zh: '原文', en: 'The sentence' },
  retold: { zh: '转述（不是报告原文）', en: 'Retold (not the report’s words)' },
  chapter: { zh: '所在篇章', en: 'Chapter' },
  figure: { zh: '要达到的数', en: 'The figure aimed at' },
  objects: { zh: '对象', en: 'What it acts on' },
  stated: { zh: '项目数', en: 'How many' },
  statedLine: {
    zh: '报告共列{stated}个，点名{named}个，未点名{rest}个',
    en: '{stated} stated, {named} named, {rest} not named',
  },
  progress: { zh: '办理进展', en: 'What became of it' },
  progressNone: { zh: '○ 采纳以来尚未登记进展', en: '○ No progress recorded since adoption' },
  source: { zh: '出处', en: 'Source' },
  sourceLine: {
    zh: '《{title}》第{start}—{end}字，{date}采纳',
    en: '“{title}”, characters {start}–{end}, adopted {date}',
  },
  address: { zh: '本页地址', en: 'Address of this page' },
  inReport: { zh: '在报告全文中查看', en: 'See it in the report' },
  previous: { zh: '上一件', en: 'Previous' },
  next: { zh: '下一件', en: 'Next' },
} satisfies Record<string, Words>
