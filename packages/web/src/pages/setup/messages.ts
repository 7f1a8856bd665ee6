import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '首次设置',
  lead: '设立首位管理员。链接只能使用一次，设立后即失效。',
  name: '姓名',
  mayWork: '由我同时办理督查室业务',
  mayWorkHint: '适合试用和小型部署。不选的，管理员只管理账号和地区，业务由其他账号办理。',
  create: '设立管理员并登录',
  noToken: '地址中没有首次设置的凭据',
  noTokenAdvice: '请使用程序启动时显示的完整链接打开本页。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'First set-up',
    lead: 'Make the first administrator. The link works once and is void afterwards.',
    name: 'Name',
    mayWork: 'I do the work of the supervision office as well',
    mayWorkHint:
      'For trials and small installations. Without it the administrator keeps accounts and places, and others do the work.',
    create: 'Make the administrator and sign in',
    noToken: 'The address carries no set-up token',
    noTokenAdvice: 'Open this page with the whole link that the program printed when it started.',
  },
}
