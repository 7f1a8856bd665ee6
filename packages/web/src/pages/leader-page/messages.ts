import type { Messages } from '../../app/language.tsx'

const zh = {
  title: (place: string, year: number) => `${place}${year}年政府工作报告任务进展`,
  lead: (on: string, total: number, others: number) =>
    `截至${on}，共${total}项${others === 0 ? '' : `，其中${others}项未报数据、等待下达或不以进度判定`}`,
  numbers: '五个数',
  done: '已完成',
  onTrack: '按序时推进',
  behind: '落后序时',
  overdue: '逾期',
  open: '待决定',
  openHint: '请求协调、延期',
  decisions: '需要决定的事',
  noDecisions: '没有需要决定的事。',
  asks: (unit: string, ask: string) => `${unit}请求：${ask}`,
  extension: (unit: string, deadline: string, reason: string) => `${unit}申请延期至${deadline}：${reason}`,
  changed: '与一周前相比',
  noChange: '与一周前相比没有变化。',
  late: '新逾期',
  was: '上周',
  more: (count: number) => `另有${count}项，见工作总览`,
  print: '打印',
  back: '工作总览',
  rules: (name: string) => `判定规则：${name}`,
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: (place, year) => `${place}: tasks of the ${year} work report`,
    lead: (on, total, others) =>
      `On ${on}, ${total} items${others === 0 ? '' : `; ${others} have no data, wait or are not judged by progress`}`,
    numbers: 'Five numbers',
    done: 'Done',
    onTrack: 'On schedule',
    behind: 'Behind',
    overdue: 'Overdue',
    open: 'To decide',
    openHint: 'requests and extensions',
    decisions: 'What needs a decision',
    noDecisions: 'Nothing needs a decision.',
    asks: (unit, ask) => `${unit} asks: ${ask}`,
    extension: (unit, deadline, reason) => `${unit} asks for more time, until ${deadline}: ${reason}`,
    changed: 'Against a week ago',
    noChange: 'Nothing changed within the week.',
    late: 'newly late',
    was: 'a week ago',
    more: (count) => `${count} more in the overview`,
    print: 'Print',
    back: 'Overview',
    rules: (name) => `Judged by: ${name}`,
  },
}
