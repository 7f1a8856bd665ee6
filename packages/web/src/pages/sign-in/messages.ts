import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '登录',
  name: '姓名',
  password: '口令',
  code: '动态口令或备用码',
  signIn: '登录',
  provider: '由统一身份认证登录',
  providerHint: '将转到统一身份认证，完成后自动返回。首次使用的，请先打开邀请链接。',
  forgotten: '忘记口令的，请向管理员索取重设链接。',
  setupOpen: '尚未设立管理员',
  setupOpenAdvice: '请使用程序启动时显示的一次性链接设立首位管理员。',
  portal: '不登录，查看公开页面',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Sign in',
    name: 'Name',
    password: 'Password',
    code: 'Code of the authenticator, or a recovery code',
    signIn: 'Sign in',
    provider: 'Sign in by the identity provider',
    providerHint:
      'You go to the identity provider and come back when you are done. The first time, open your invitation first.',
    forgotten: 'Forgot the password? Ask an administrator for a link to choose a new one.',
    setupOpen: 'There is no administrator yet',
    setupOpenAdvice: 'Use the one-time link that the program printed when it started to make the first administrator.',
    portal: 'See the public pages without signing in',
  },
}
