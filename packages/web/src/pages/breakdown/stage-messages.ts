import type { Messages } from '../../app/language.tsx'

const zh = {
  stage: '办理进度',
  missing: (lead: number, deadline: number, slots: number) =>
    `还缺：牵头单位${lead}项，时限${deadline}项，未列名项目${slots}个。补齐后方可印发。`,
  complete: '单位、时限、项目名称均已补齐。',
  leadGap: (count: number) => `缺牵头单位${count}项`,
  deadlineGap: (count: number) => `缺时限${count}项`,
  slotGap: (count: number) => `未列名项目${count}个`,
  waits: (leaders: string) => `待确认：${leaders}`,
  adoptedBy: (meeting: string, day: string) => `${day}，${meeting}审议通过`,
  issuedBy: (number: string, day: string) => `${number}，${day}印发，基线已固定，此后调整须有文号、日期和批准人`,
  supplement: (number: string, day: string, count: number) => `补充印发：${number}，${day}，${count}项`,
  sums: (over: number, short: number) =>
    [over > 0 ? `${over}项子目标之和高于总目标（层层加码）` : '', short > 0 ? `${short}项低于总目标` : '']
      .filter((part) => part !== '')
      .join('，'),
  sum: (number: number, sum: string, target: string, unit: string) => `第${number}项：${sum}${unit}／${target}${unit}`,
  confirm: '确认',
  adopt: '记录审议',
  issue: '印发',
  issueSupplement: '补充印发',
  cancel: '取消',
  confirmTitle: '分管领导确认',
  confirmAdvice: (items: number) => `确认后送会议审议；确认以后如再修改任务，须重新确认。本领导分管${items}项。`,
  confirmPost: '确认的领导岗位',
  confirmNone: '没有任务确定分管领导，由督查室直接确认。',
  adoptTitle: '记录会议审议',
  meeting: '会议（如：区政府第三届第71次常务会议）',
  adoptedOn: '审议日期',
  issueTitle: '印发任务分解',
  issueAdvice: (items: number) =>
    `将印发${items}项任务并固定基线。印发后只能凭文件延期、调整、取消或并入，旧值保留可比对。`,
  issueNumber: '文号（如：云岫府办〔2026〕1号）',
  issuedOn: '印发日期',
}

/** Words of the breakdown desk: how far it has come. */
export const stageMessages: Messages<typeof zh> = {
  zh,
  en: {
    stage: 'How far it has come',
    missing: (lead, deadline, slots) =>
      `Missing: ${lead} lead units, ${deadline} deadlines, ${slots} names. It can be issued once nothing is.`,
    complete: 'Units, deadlines and names are all there.',
    leadGap: (count) => `${count} without a lead unit`,
    deadlineGap: (count) => `${count} without a deadline`,
    slotGap: (count) => `${count} things without a name`,
    waits: (leaders) => `To be confirmed by: ${leaders}`,
    adoptedBy: (meeting, day) => `Adopted on ${day} by ${meeting}`,
    issuedBy: (number, day) =>
      `${number}, issued on ${day}. The baseline is frozen; changes need a document, its date and an approver`,
    supplement: (number, day, count) => `Supplement: ${number}, ${day}, ${count} items`,
    sums: (over, short) =>
      [
        over > 0 ? `${over} sums of sub-targets above the whole (piling on)` : '',
        short > 0 ? `${short} below the whole` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    sum: (number, sum, target, unit) => `Item ${number}: ${sum} of ${target} ${unit}`,
    confirm: 'Confirm',
    adopt: 'Record the meeting',
    issue: 'Issue',
    issueSupplement: 'Issue the supplement',
    cancel: 'Cancel',
    confirmTitle: 'A leader in charge confirms',
    confirmAdvice: (items) =>
      `It then goes to the meeting; whatever is changed after it needs confirming anew. This leader is in charge of ${items} items.`,
    confirmPost: 'Post of the leader who confirms',
    confirmNone: 'No item has a leader in charge; the office confirms by itself.',
    adoptTitle: 'Record the meeting that adopted it',
    meeting: 'Meeting',
    adoptedOn: 'Day',
    issueTitle: 'Issue the breakdown',
    issueAdvice: (items) =>
      `${items} items will be issued and the baseline frozen. From then on only documents change them, and what was stays to compare with.`,
    issueNumber: 'Number of the document',
    issuedOn: 'Day of issue',
  },
}
