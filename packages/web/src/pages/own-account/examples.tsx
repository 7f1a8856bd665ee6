import { renderProblem } from '@gangmu/contract'
import { ProblemError } from '../../client/problem-error.ts'
import type { PageExamples } from '../../examples/page-examples.ts'
import {
  liaison,
  samplePolicy,
  sampleSessions,
  sampleSignIns,
  securityAdministrator,
} from '../../examples/sample-people.ts'
import { longPlace } from '../../examples/sample-views.ts'
import { Loading } from '../../parts/loading.tsx'
import { LoneProblem } from '../../parts/page-problem.tsx'
import { type OwnAccountProps, OwnAccountView } from './own-account-view.tsx'

const nothing = () => undefined
const plain: OwnAccountProps = {
  session: liaison,
  account: {
    hasPassword: true,
    sessions: [...sampleSessions],
    signIns: [...sampleSignIns],
    secondFactor: null,
    policy: samplePolicy,
  },
  codes: null,
  done: null,
  busy: false,
  problems: { password: null, factor: null, sessions: null },
  started: null,
  changes: 0,
  onPassword: nothing,
  factor: { onStart: nothing, onConfirm: nothing, onCancel: nothing, onRemove: nothing },
  onKept: nothing,
  onEnd: nothing,
  onSignOut: nothing,
}
const started = {
  secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  address: 'otpauth://totp/Gangmu:%E6%B2%88%E7%AB%B9%E9%9D%92?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Gangmu',
}
const codes = Array.from({ length: 10 }, (_, index) => `7K3MQ-${String(index).repeat(5)}`)
const pendingFactor = { ...securityAdministrator, pending: 'second-factor' as const }

export const examples: PageExamples = {
  frame: 'alone',
  cases: {
    empty: {
      element: () => (
        <OwnAccountView
          {...plain}
          session={{ ...liaison, places: [] }}
          account={{ ...plain.account, hasPassword: false, signIns: [], sessions: [] }}
        />
      ),
      zh: ['还没有任职', '统一身份认证登录，没有口令'],
      en: ['No post and no right yet', 'has no password'],
    },
    loading: { element: () => <Loading />, zh: ['正在读取'], en: ['Loading'] },
    refused: {
      element: (language) => (
        <LoneProblem error={new ProblemError(renderProblem('unavailable', {}, language))} onRetry={nothing} />
      ),
      zh: ['重试'],
      en: ['Try again'],
    },
    full: {
      element: () => (
        <OwnAccountView
          {...plain}
          account={{ ...plain.account, secondFactor: { confirmed: true, recoveryCodes: 2 } }}
        />
      ),
      zh: ['联络员', '备用码还剩2个', '每90天须更换一次', '登录未成功', '退出其他全部设备', '未说明的设备'],
      en: ['liaison', 'Recovery codes left: 2', 'every 90 days', 'failed', 'End all others'],
    },
    'an administrator with a second factor': {
      element: () => (
        <OwnAccountView
          {...plain}
          session={securityAdministrator}
          account={{ ...plain.account, secondFactor: { confirmed: true, recoveryCodes: 9 } }}
        />
      ),
      zh: ['本系统要求使用动态口令'],
      en: ['A second factor is required here'],
    },
    'first a second factor': {
      element: () => <OwnAccountView {...plain} session={pendingFactor} />,
      zh: ['请先设置动态口令', '尚未设置'],
      en: ['Set your second factor up first', 'Not set up'],
    },
    'first a new password': {
      element: () => <OwnAccountView {...plain} session={{ ...liaison, pending: 'password' }} />,
      zh: ['口令已到更换期限', '更换口令'],
      en: ['has to be changed', 'Change the password'],
    },
    'second factor being set up': {
      element: () => <OwnAccountView {...plain} session={pendingFactor} started={started} />,
      zh: ['GEZD GNBV', '动态口令二维码', '启用'],
      en: ['GEZD GNBV', 'QR code for the authenticator', 'Use it'],
    },
    'a wrong code': {
      element: (language) => (
        <OwnAccountView
          {...plain}
          started={started}
          problems={{ ...plain.problems, factor: renderProblem('code-refused', {}, language) }}
        />
      ),
      zh: ['动态口令不正确'],
      en: ['The code is wrong'],
    },
    'recovery codes': {
      element: () => <OwnAccountView {...plain} codes={codes} />,
      zh: ['备用码', '7K3MQ-00000', '打印'],
      en: ['Recovery codes', '7K3MQ-00000', 'Print'],
    },
    'very long names': {
      element: () => (
        <OwnAccountView
          {...plain}
          session={{ ...liaison, account: { id: 'p1', name: longPlace.name } }}
          done="password"
        />
      ),
      zh: [longPlace.name, '口令已更换'],
      en: [longPlace.name, 'is changed'],
    },
  },
}
