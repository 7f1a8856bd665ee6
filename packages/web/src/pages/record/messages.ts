import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '记录',
  lead: (total: number) => `共${total}条，新的在前；每条都与前一条首尾相扣`,
  sequence: '序号',
  at: '时间',
  actor: '办理人',
  action: '事项',
  what: '对象',
  detail: '变更内容',
  before: '变更前',
  after: '变更后',
  show: '查看',
  none: '无',
  older: '更早的记录',
  newest: '最新的记录',
  empty: '还没有记录',
  emptyAdvice: '每一次写入都会在这里留下一条记录。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Record',
    lead: (total) => `${total} entries, newest first; each carries the hash of the one before`,
    sequence: 'No.',
    at: 'Time',
    actor: 'By',
    action: 'What was done',
    what: 'To what',
    detail: 'Change',
    before: 'Before',
    after: 'After',
    show: 'Show',
    none: 'None',
    older: 'Older entries',
    newest: 'Newest entries',
    empty: 'Nothing recorded yet',
    emptyAdvice: 'Every write leaves an entry here.',
  },
}
