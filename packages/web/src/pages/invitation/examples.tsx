import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { longPlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { InvitationRefused, InvitationView } from './invitation.tsx'

const nothing = () => undefined
const plain = {
  link: { name: '沈竹青', purpose: 'invitation', passwordProfile: 'dengbao' },
  provider: false,
  busy: false,
  problem: null,
  done: false,
  onChoose: nothing,
  onProvider: nothing,
} as const

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    empty: { element: () => <InvitationRefused problem={null} />, zh: ['完整链接'], en: ['whole link'] },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: {
      element: (language) => <InvitationRefused problem={renderProblem('account-link-used', {}, language)} />,
      zh: ['链接已失效', '前往登录'],
      en: ['no longer valid', 'Sign in'],
    },
    full: {
      element: () => <InvitationView {...plain} provider />,
      zh: ['接受邀请', '沈竹青', '至少10个字符', '至少包含三类', '改用统一身份认证'],
      en: ['Your invitation', 'at least 10 characters', 'identity provider instead'],
    },
    'a new password': {
      element: () => <InvitationView {...plain} link={{ ...plain.link, purpose: 'reset', passwordProfile: 'asvs' }} />,
      zh: ['重设口令', '至少12个字符', '近期用过'],
      en: ['A new password', 'at least 12 characters', 'used recently'],
    },
    'password refused': {
      element: (language) => (
        <InvitationView
          {...plain}
          problem={renderProblem(
            'password-weak',
            { where: language === 'zh' ? '不能是常见口令' : 'not a common password' },
            language,
          )}
        />
      ),
      zh: ['口令不符合要求'],
      en: ['does not meet the rules'],
    },
    'with a second factor': {
      element: () => <InvitationView {...plain} done />,
      zh: ['口令已设定', '前往登录'],
      en: ['The password is set'],
    },
    'very long names': {
      element: () => <InvitationView {...plain} link={{ ...plain.link, name: longPlace.name }} />,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}
