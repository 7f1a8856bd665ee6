import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '比对',
  breakdown: '任务分解',
  lead: (from: string, to: string) => `${from}与${to}相比`,
  from: '从',
  to: '到',
  show: '比对',
  baseline: '印发时',
  counts: (added: number, changed: number, dropped: number) =>
    `新增${added}项，调整${changed}项，取消或并入${dropped}项`,
  none: '这两天之间没有变化',
  noneAdvice: '印发以后的延期、调整、取消和并入，凭文件记录后列在这里。',
  changes: { added: '新增', changed: '调整', dropped: '取消或并入' },
  became: '改为',
  was: '原为',
  basis: '依据',
  decided: (document: string, day: string, approver: string) => `${document}，${day}，${approver}批准`,
  into: (title: string) => `并入“${title}”`,
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Comparison',
    breakdown: 'Breakdown',
    lead: (from, to) => `${to} against ${from}`,
    from: 'From',
    to: 'To',
    show: 'Compare',
    baseline: 'As issued',
    counts: (added, changed, dropped) => `${added} added, ${changed} changed, ${dropped} dropped or merged`,
    none: 'Nothing changed between these days',
    noneAdvice:
      'Extensions, changes, drops and mergers since the issue stand here once they are recorded with their document.',
    changes: { added: 'Added', changed: 'Changed', dropped: 'Dropped or merged' },
    became: 'is now',
    was: 'was',
    basis: 'By',
    decided: (document, day, approver) => `${document}, ${day}, approved by ${approver}`,
    into: (title) => `Merged into “${title}”`,
  },
}
