import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { SignInProviderView } from './sign-in-provider.tsx'

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    loading: {
      element: () => <SignInProviderView problem={null} cancelled={false} invited={false} />,
      zh: ['正在核对'],
      en: ['Checking'],
    },
    empty: {
      element: () => <SignInProviderView problem={null} cancelled invited={false} />,
      zh: ['没有给出结果', '返回登录'],
      en: ['gave no result', 'Back to signing in'],
    },
    refused: {
      element: (language) => (
        <SignInProviderView
          problem={renderProblem('identity-unknown', {}, language)}
          cancelled={false}
          invited={false}
        />
      ),
      zh: ['尚未关联账号', '返回登录'],
      en: ['belongs to no account', 'Back to signing in'],
    },
    'refused with an invitation': {
      element: (language) => (
        <SignInProviderView problem={renderProblem('identity-taken', {}, language)} cancelled={false} invited />
      ),
      zh: ['已关联其他账号', '重新打开邀请链接'],
      en: ['another account', 'open the invitation once more'],
    },
  },
}
