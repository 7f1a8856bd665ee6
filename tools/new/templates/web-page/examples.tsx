import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import { longPlace, longTitle, samplePlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { __Pascal__View } from './__name__.tsx'

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: { element: () => <__Pascal__View place={samplePlace} lines={[]} />, zh: ['暂无内容'], en: ['nothing here yet'] },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <__Pascal__View place={samplePlace} lines={['新建口袋公园3个', '改造老旧小区12个']} />,
      zh: ['新建口袋公园3个'],
      en: ['新建口袋公园3个'],
    },
    'very long names': {
      element: () => <__Pascal__View place={longPlace} lines={[longTitle]} />,
      zh: [longTitle],
      en: [longTitle],
    },
  },
}
