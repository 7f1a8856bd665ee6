import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { SetupView } from './setup.tsx'

const nothing = () => undefined

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    empty: {
      element: () => <SetupView ready={false} trial busy={false} problem={null} onCreate={nothing} />,
      zh: ['完整链接'],
      en: ['whole link'],
    },
    full: {
      element: () => <SetupView ready trial busy={false} problem={null} onCreate={nothing} />,
      zh: ['设立首位管理员', '督查室业务'],
      en: ['first administrator', 'supervision office'],
    },
    loading: {
      element: () => <SetupView ready trial busy problem={null} onCreate={nothing} />,
      zh: ['disabled'],
      en: ['disabled'],
    },
    refused: {
      element: (language) => (
        <SetupView
          ready
          trial
          busy={false}
          problem={renderProblem('setup-link-used', {}, language)}
          onCreate={nothing}
        />
      ),
      zh: ['已失效'],
      en: ['no longer valid'],
    },
  },
}
