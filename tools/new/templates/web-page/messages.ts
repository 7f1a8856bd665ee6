import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '新页面',
  empty: '暂无内容',
  emptyAdvice: '有内容后会列在这里。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: '__Title__',
    empty: 'There is nothing here yet',
    emptyAdvice: 'What there is will be listed here.',
  },
}
