import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '统一身份认证',
  busy: '正在核对统一身份认证的结果……',
  again: '返回登录',
  invited: '链接可能仍然有效，可重新打开邀请链接后再试。',
  cancelled: '统一身份认证没有完成',
  cancelledAdvice: '统一身份认证没有给出结果，可能是您取消了登录。请重新登录。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Identity provider',
    busy: 'Checking what the identity provider says…',
    again: 'Back to signing in',
    invited: 'The link may still be good: open the invitation once more and try again.',
    cancelled: 'Signing in at the identity provider did not succeed',
    cancelledAdvice: 'The identity provider gave no result; you may have cancelled. Sign in again.',
  },
}
