import type { PageExamples } from '../../examples/page-examples.ts'
import { StartView } from './start.tsx'

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    empty: {
      element: () => <StartView onSignOut={() => undefined} />,
      zh: ['尚无可用的地区', '本人账号'],
      en: ['No place to work in yet'],
    },
  },
}
