import type { Words } from '../../words/language.ts'

/** Words of the public front page. */
export const frontMessages = {
  lead: {
    zh: '{place}人民政府在报告中说了{total}件要做的事。每一件都有自己的地址，都能回到原文的那一句。',
    en: 'The government of {place} said {total} things it would do. Each has its own address and leads back to its sentence.',
  },
  leadRetold: {
    zh: '{place}人民政府在报告中说了要做的事，这里转述了其中{total}件。每一件都有自己的地址，都能回到转述的那一句。',
    en: 'Of what the government of {place} said it would do, {total} things are retold here. Each has its own address and leads back to the sentence that retells it.',
  },
  targets: { zh: '预期目标', en: 'targets' },
  tasks: { zh: '工作任务', en: 'tasks' },
  projects: { zh: '项目清单', en: 'project lists' },
  progress: { zh: '进展', en: 'progress' },
  progressNone: { zh: '○ 尚未登记', en: '○ none recorded yet' },
  chapters: { zh: '篇章', en: 'Chapters' },
  promises: { zh: '{n}件', en: '{n}' },
  search: { zh: '在承诺事项中查找', en: 'Find in the promises' },
  searchButton: { zh: '查找', en: 'Find' },
  found: { zh: '含“{q}”的承诺事项：{n}件', en: 'Promises with “{q}”: {n}' },
  foundNone: {
    zh: '没有含“{q}”的承诺事项。两个字即可查找；也可直接阅读全文。',
    en: 'No promise contains “{q}”. Two characters are enough to search; or read the whole text below.',
  },
  years: { zh: '历年报告', en: 'Other years' },
  places: { zh: '其他地区', en: 'Other places' },
  download: { zh: '下载全部承诺事项', en: 'Download all promises' },
  csvPlain: { zh: 'CSV（供程序）', en: 'CSV for programs' },
  dataset: { zh: '数据集说明（DCAT）', en: 'Description (DCAT)' },
  source: { zh: '来源', en: 'Source' },
  sourceLine: {
    zh: '《{title}》，{date}采纳。文本校验码（SHA-256）{hash}',
    en: '“{title}”, adopted {date}. SHA-256 of the text {hash}',
  },
  checkpointOn: { zh: '变更记录签名于', en: 'Record of changes signed' },
  checkpointEntry: { zh: '条目', en: 'entry' },
  checkpoints: { zh: '检查点', en: 'Checkpoints' },
  empty: { zh: '还没有采纳的报告', en: 'No report has been adopted yet' },
  emptyAdvice: {
    zh: '报告导入、核对并采纳之后，会在这里按篇章公布。',
    en: 'Once a report is imported, checked and adopted, it is published here by chapters.',
  },
} satisfies Record<string, Words>
