import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { SetupView } from './setup.tsx'

const nothing = () => undefined

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    empty: {
      element: () => <SetupView ready={false} busy={false} problem={null} onCreate={nothing} />,
      zh: ['完整链接'],
      en: ['whole link'],
    },
    full: {
      element: () => <SetupView ready busy={false} problem={null} onCreate={nothing} />,
      zh: ['设立首位管理员'],
      en: ['first administrator'],
    },
    loading: {
      element: () => <SetupView ready busy problem={null} onCreate={nothing} />,
      zh: ['disabled'],
      en: ['disabled'],
    },
    refused: {
      element: (language) => (
        <SetupView ready busy={false} problem={renderProblem('setup-link-used', {}, language)} onCreate={nothing} />
      ),
      zh: ['已失效'],
      en: ['no longer valid'],
    },
  },
}
