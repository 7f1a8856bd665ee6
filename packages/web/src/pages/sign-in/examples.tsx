import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { SignInView } from './sign-in.tsx'

const nothing = () => undefined

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    full: {
      element: () => <SignInView setupOpen={false} busy={false} problem={null} onSignIn={nothing} />,
      zh: ['口令'],
      en: ['Password'],
    },
    empty: {
      element: () => <SignInView setupOpen busy={false} problem={null} onSignIn={nothing} />,
      zh: ['一次性链接'],
      en: ['one-time link'],
    },
    loading: {
      element: () => <SignInView setupOpen={false} busy problem={null} onSignIn={nothing} />,
      zh: ['disabled'],
      en: ['disabled'],
    },
    'second-factor': {
      element: (language) => (
        <SignInView
          setupOpen={false}
          busy={false}
          problem={renderProblem('code-needed', {}, language)}
          onSignIn={nothing}
        />
      ),
      zh: ['动态口令或备用码'],
      en: ['Code of the authenticator'],
    },
    refused: {
      element: (language) => (
        <SignInView
          setupOpen={false}
          busy={false}
          problem={renderProblem('sign-in-refused', {}, language)}
          onSignIn={nothing}
        />
      ),
      zh: ['口令不正确'],
      en: ['is wrong'],
    },
  },
}
