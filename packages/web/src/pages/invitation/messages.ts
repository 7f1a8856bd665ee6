import type { Messages } from '../../app/language.tsx'

const zh = {
  invitation: '接受邀请',
  reset: '重设口令',
  invitationLead: (name: string) => `账号“${name}”已设立。请设定口令，设定后即登录；口令只有您本人知道。`,
  resetLead: (name: string) => `请为账号“${name}”设定新口令。设定后，其他地方的登录全部退出。`,
  name: '姓名',
  choose: '设定口令并登录',
  provider: '改用统一身份认证登录',
  providerHint: '关联后，以后由统一身份认证登录，不必设定口令。',
  done: '口令已设定',
  doneAdvice: '该账号设有动态口令，请用新口令和动态口令登录。',
  signIn: '前往登录',
  noToken: '地址中没有链接凭据',
  noTokenAdvice: '请使用管理员给出的完整链接打开本页。',
  toSignIn: '已有口令，前往登录',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    invitation: 'Your invitation',
    reset: 'A new password',
    invitationLead: (name) =>
      `There is an account “${name}” for you. Choose a password and you are signed in; nobody else knows it.`,
    resetLead: (name) => `Choose a new password for the account “${name}”. Every other session of it ends.`,
    name: 'Name',
    choose: 'Choose it and sign in',
    provider: 'Sign in by the identity provider instead',
    providerHint: 'Once linked you sign in there, and need no password here.',
    done: 'The password is set',
    doneAdvice: 'The account has a second factor: sign in with the new password and a code.',
    signIn: 'Sign in',
    noToken: 'The address carries no token',
    noTokenAdvice: 'Open this page with the whole link that your administrator gave you.',
    toSignIn: 'Have a password? Sign in',
  },
}
