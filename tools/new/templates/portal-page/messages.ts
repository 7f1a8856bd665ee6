import type { Words } from '../../words/language.ts'

/** Words of the page. */
export const __camel__Messages = {
  title: { zh: '新页面', en: '__Title__' },
  empty: { zh: '暂无内容', en: 'There is nothing here yet' },
} satisfies Record<string, Words>
