import type { ProblemText } from './problem-text.ts'

/** Problems of signing in, of accounts and of rights. */
export const accountProblems = {
  'password-expired': {
    status: 403,
    title: { zh: '口令已到更换期限', en: 'The password has to be changed' },
    advice: { zh: '请先更换口令，再继续办理。', en: 'Choose a new password, then go on.' },
  },
  'second-factor-missing': {
    status: 403,
    title: { zh: '尚未设置动态口令', en: 'The second factor is not set up yet' },
    advice: {
      zh: '本系统要求使用动态口令，请先完成设置。',
      en: 'A second factor is required here. Set it up, then go on.',
    },
  },
  'code-needed': {
    status: 401,
    title: { zh: '请输入动态口令', en: 'The second factor is needed' },
    advice: {
      zh: '请输入验证器显示的6位数字，或一个备用码。',
      en: 'Enter the six digits that your authenticator shows, or a recovery code.',
    },
  },
  'code-refused': {
    status: 401,
    title: { zh: '动态口令不正确', en: 'The code is wrong' },
    advice: {
      zh: '每个动态口令只能使用一次。请等待下一个，并核对设备时间。',
      en: 'Each code works once. Wait for the next one, and check that the device’s clock is right.',
    },
  },
  'secret-key-missing': {
    status: 503,
    title: { zh: '暂时不能设置动态口令', en: 'A second factor cannot be set up yet' },
    advice: {
      zh: '程序没有加密密钥文件。请系统管理员设置GANGMU_SECRET_KEY后重新启动程序。',
      en: 'The program has no key to seal it with. Let whoever runs it set GANGMU_SECRET_KEY and start it again.',
    },
  },
  'password-wrong': {
    status: 422,
    title: { zh: '现用口令不正确', en: 'The current password is wrong' },
    advice: { zh: '请重新输入现用口令。', en: 'Enter your current password again.' },
  },
  'password-weak': {
    status: 422,
    title: { zh: '口令不符合要求', en: 'The password does not meet the rules' },
    advice: { zh: '请换一个口令：{where}', en: 'Choose another password: {where}' },
  },
  'account-unknown': {
    status: 422,
    title: { zh: '没有这个账号', en: 'There is no such account' },
    advice: { zh: '请核对姓名，或先建立账号。', en: 'Check the name, or create the account first.' },
  },
  'account-name-taken': {
    status: 409,
    title: { zh: '姓名已被使用', en: 'The name is taken' },
    advice: {
      zh: '已有账号“{name}”。重名的，请加注单位或职务。',
      en: 'There is an account “{name}”. Add a unit or an office to tell the two apart.',
    },
  },
  'account-link-used': {
    status: 410,
    title: { zh: '链接已失效', en: 'The link is no longer valid' },
    advice: { zh: '请向管理员索取新的链接。', en: 'Ask an administrator for a new link.' },
  },
  'own-account': {
    status: 409,
    title: { zh: '不能对本人账号办理', en: 'This cannot be done to one’s own account' },
    advice: { zh: '请由另一位管理员办理。', en: 'Ask another administrator.' },
  },
  'last-administrator': {
    status: 409,
    title: { zh: '这是最后一位系统管理员', en: 'This is the last system administrator' },
    advice: { zh: '请先确定另一位系统管理员。', en: 'Make somebody else system administrator first.' },
  },
  'roles-exclude': {
    status: 409,
    title: { zh: '两种角色不能由一人兼任', en: 'One account cannot have both roles' },
    advice: {
      zh: '该账号已是{other}，不能再任{role}。系统、安全、审计三类管理员各由一人担任，也不办理业务。',
      en: 'The account is {other}, which excludes {role}. System, security and audit administrators are three persons, and none of them works on the ledger.',
    },
  },
  'post-unknown': {
    status: 422,
    title: { zh: '没有这个岗位', en: 'There is no such post' },
    advice: { zh: '请先在单位目录中录入岗位。', en: 'Add the post to the unit directory first.' },
  },
  'identity-unknown': {
    status: 403,
    title: { zh: '该身份尚未关联账号', en: 'This identity belongs to no account' },
    advice: {
      zh: '请管理员给出邀请链接，打开链接后再由统一身份认证登录。',
      en: 'Ask an administrator for an invitation, open it, and sign in from there.',
    },
  },
  'identity-taken': {
    status: 409,
    title: { zh: '该身份已关联其他账号', en: 'This identity belongs to another account' },
    advice: { zh: '请联系管理员。', en: 'Ask an administrator.' },
  },
  'second-factor-set': {
    status: 409,
    title: { zh: '该账号设有动态口令', en: 'The account has a second factor' },
    advice: {
      zh: '链接不能代替动态口令，请用口令和动态口令登录。设备和备用码均已遗失的，请管理员另发链接，并清除原有动态口令。',
      en: 'A link does not stand in for it. Sign in with the password and a code. If the device and the recovery codes are lost, ask an administrator for a link that forgets them.',
    },
  },
  'provider-refused': {
    status: 401,
    title: { zh: '统一身份认证没有完成', en: 'Signing in at the identity provider did not succeed' },
    advice: { zh: '请重新登录。', en: 'Sign in again.' },
  },
  'provider-unreachable': {
    status: 503,
    title: { zh: '无法连接统一身份认证', en: 'The identity provider does not answer' },
    advice: {
      zh: '请稍后重试，或用口令登录。',
      en: 'Try again later, or sign in with a password.',
    },
  },
  'csrf-refused': {
    status: 403,
    title: { zh: '请求没有通过来源校验', en: 'The request did not pass the origin check' },
    advice: { zh: '请刷新页面后重试。', en: 'Reload the page and try again.' },
  },
  'setup-link-used': {
    status: 410,
    title: { zh: '首次设置链接已失效', en: 'The one-time link is no longer valid' },
    advice: {
      zh: '链接只能使用一次。重新启动程序会在尚无管理员时给出新的链接。',
      en: 'The link works once. Starting the program again prints a new one while there is no administrator.',
    },
  },
} as const satisfies Record<string, ProblemText>
