import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '登录',
  name: '姓名',
  password: '口令',
  code: '动态口令或备用码',
  signIn: '登录',
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
    setupOpen: 'There is no administrator yet',
    setupOpenAdvice: 'Use the one-time link that the program printed when it started to make the first administrator.',
    portal: 'See the public pages without signing in',
  },
}
