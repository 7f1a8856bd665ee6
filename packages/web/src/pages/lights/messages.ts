import type { Messages } from '../../app/language.tsx'

const zh = {
  progress: '进展',
  title: (year: number) => `${year}年任务状态`,
  lead: (on: string, shown: number, total: number) => `截至${on}，列出${shown}项，共${total}项`,
  state: '状态',
  unit: '牵头单位',
  any: '全部',
  clear: '清除条件',
  none: '没有符合条件的任务',
  noneAdvice: '请放宽条件，或清除条件查看全部任务。',
  caption: '任务和状态',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    progress: 'Progress',
    title: (year) => `States of the tasks of ${year}`,
    lead: (on, shown, total) => `On ${on}, ${shown} of ${total} items`,
    state: 'State',
    unit: 'Lead unit',
    any: 'all',
    clear: 'Clear filters',
    none: 'No item matches',
    noneAdvice: 'Widen the filters, or clear them to see every item.',
    caption: 'Items and their states',
  },
}
