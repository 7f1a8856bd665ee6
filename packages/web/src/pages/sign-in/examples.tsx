import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { SignInView } from './sign-in.tsx'

const nothing = () => undefined
const plain = { setupOpen: false, provider: false, busy: false, problem: null, onSignIn: nothing, onProvider: nothing }

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    full: {
      element: () => <SignInView {...plain} />,
      zh: ['口令'],
      en: ['Password'],
    },
    empty: {
      element: () => <SignInView {...plain} setupOpen />,
      zh: ['一次性链接'],
      en: ['one-time link'],
    },
    loading: {
      element: () => <SignInView {...plain} busy />,
      zh: ['disabled'],
      en: ['disabled'],
    },
    provider: {
      element: () => <SignInView {...plain} provider />,
      zh: ['由统一身份认证登录', '重设链接'],
      en: ['Sign in by the identity provider', 'Forgot the password'],
    },
    'provider refused': {
      element: (language) => (
        <SignInView {...plain} provider problem={renderProblem('provider-unreachable', {}, language)} />
      ),
      zh: ['无法连接统一身份认证'],
      en: ['does not answer'],
    },
    'second-factor': {
      element: (language) => <SignInView {...plain} problem={renderProblem('code-needed', {}, language)} />,
      zh: ['动态口令或备用码'],
      en: ['Code of the authenticator'],
    },
    refused: {
      element: (language) => <SignInView {...plain} problem={renderProblem('sign-in-refused', {}, language)} />,
      zh: ['口令不正确'],
      en: ['is wrong'],
    },
  },
}
