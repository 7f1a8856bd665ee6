import type { Notice } from '../../notice-page.tsx'

/** Words of the page that says an address leads nowhere. */
export const notFoundMessages = {
  title: { zh: '没有这个地址', en: 'There is nothing at this address' },
  advice: {
    zh: '请核对地址中的地区代码、年份和编号，或从首页的报告全文进入。',
    en: 'Check the place code, year and number in the address, or start from the report on the front page.',
  },
} satisfies Notice
