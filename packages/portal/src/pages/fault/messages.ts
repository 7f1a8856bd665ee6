import type { Notice } from '../../notice-page.tsx'

/** Words of the page that says an address cannot be shown at the moment. */
export const faultMessages = {
  title: { zh: '暂时无法显示', en: 'This cannot be shown at the moment' },
  advice: {
    zh: '请稍后再试。已登记的内容不受影响。',
    en: 'Please try again later. Nothing that was recorded is affected.',
  },
} satisfies Notice
