import type { HomeView } from '@gangmu/contract'
import type { Messages } from '../../app/language.tsx'

type NextCode = HomeView['next'][number]['code']

const zh = {
  lead: (documents: number, commitments: number) => `报告${documents}份，承诺${commitments}项`,
  nextTitle: '下一步',
  nothing: '目前没有待办事项。',
  steps: {
    'import-a-report': '导入第一份政府工作报告',
    'finish-review': '继续审读',
    adopt: '采纳工作安排',
    'see-orphans': '处理失去原文的决定',
    'see-ledger': '查看台账',
    'import-next-year': '导入下一年度报告',
  } satisfies Record<NextCode, string>,
  stepAdvice: {
    'import-a-report': '支持Word、PDF、OFD、网页和文字文件，也可以直接粘贴。',
    'finish-review': '逐项确认报告里的承诺和数字。',
    adopt: '内容已全部处理，采纳后承诺进入台账。',
    'see-orphans': '新版本中找不到原来的文字，需要重新指认。',
    'see-ledger': '每项承诺都有自己的地址。',
    'import-next-year': '新报告会与上一年度的承诺对照。',
  } satisfies Record<NextCode, string>,
  open: (count: number) => `待处理${count}项`,
  documents: '报告',
  documentsLine: (total: number, inReview: number, adopted: number) =>
    `共${total}份，审读中${inReview}份，已采纳${adopted}份`,
  ledger: '台账',
  ledgerLine: (total: number, targets: number, tasks: number, projects: number) =>
    `共${total}项：目标${targets}，任务${tasks}，项目${projects}`,
  recent: '最近的记录',
  noRecent: '还没有记录。',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    lead: (documents, commitments) => `${documents} reports, ${commitments} commitments`,
    nextTitle: 'What to do next',
    nothing: 'Nothing is waiting for you.',
    steps: {
      'import-a-report': 'Import the first work report',
      'finish-review': 'Go on with the review',
      adopt: 'Adopt the plan',
      'see-orphans': 'Place decisions that lost their words',
      'see-ledger': 'See the ledger',
      'import-next-year': 'Import next year’s report',
    },
    stepAdvice: {
      'import-a-report': 'Word, PDF, OFD, web pages and plain text, or simply paste it.',
      'finish-review': 'Confirm the promises and figures of the report one by one.',
      adopt: 'Everything is decided; adopting puts the promises into the ledger.',
      'see-orphans': 'Their words are not in the new version; show where they belong.',
      'see-ledger': 'Every commitment has an address of its own.',
      'import-next-year': 'The new report is held against last year’s promises.',
    },
    open: (count) => `${count} open`,
    documents: 'Reports',
    documentsLine: (total, inReview, adopted) => `${total} in all, ${inReview} in review, ${adopted} adopted`,
    ledger: 'Ledger',
    ledgerLine: (total, targets, tasks, projects) =>
      `${total} in all: ${targets} targets, ${tasks} tasks, ${projects} projects`,
    recent: 'Latest entries of the record',
    noRecent: 'Nothing has been recorded yet.',
  },
}
