import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '尚无可用的地区',
  advice: '您的账号还没有任何地区的权限。请联系本单位管理员。',
  ownAccount: '本人账号',
  signOut: '退出登录',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'No place to work in yet',
    advice: 'Your account has no role in any place. Ask your administrator.',
    ownAccount: 'Your account',
    signOut: 'Sign out',
  },
}
