import type { Messages } from '../../app/language.tsx'

const zh = {
  lead: '登录、账号和授权的记录，新的在前。记录首尾相扣，不能改动。',
  caption: '登录和授权记录',
  at: '时间',
  actor: '办理人',
  action: '事项',
  what: '对象',
  detail: '说明',
  device: (device: string, means: string) => [device, means].filter((part) => part !== '').join('，'),
  failures: (count: number) => `连续第${count}次`,
  until: (until: string) => `暂停至${until}`,
  tenure: (from: string, until: string | null) => (until === null ? `${from}起` : `${from}至${until}`),
  means: {
    password: '口令',
    'password-and-code': '口令和动态口令',
    link: '一次性链接',
    provider: '统一身份认证',
  } as Readonly<Record<string, string>>,
  older: '更早的记录',
  newest: '最新的记录',
  empty: '还没有记录',
  emptyAdvice: '有人登录、设立账号或授权后，在这里留下记录。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    lead: 'Who signed in, and what became of accounts and rights, newest first. Each entry is chained to the one before.',
    caption: 'Signing in and rights',
    at: 'Time',
    actor: 'By',
    action: 'What',
    what: 'To whom',
    detail: 'Details',
    device: (device, means) => [device, means].filter((part) => part !== '').join(', '),
    failures: (count) => `failure ${count} in a row`,
    until: (until) => `paused until ${until}`,
    tenure: (from, until) => (until === null ? `from ${from}` : `${from} to ${until}`),
    means: {
      password: 'password',
      'password-and-code': 'password and code',
      link: 'one-time link',
      provider: 'identity provider',
    },
    older: 'Older entries',
    newest: 'Newest entries',
    empty: 'Nothing recorded yet',
    emptyAdvice: 'Once somebody signs in, or an account or a right changes, it stands here.',
  },
}
