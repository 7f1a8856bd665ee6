import type { LawView } from '@gangmu/contract'
import type { Messages } from '../../app/language.tsx'

const zh = {
  progress: '进展',
  title: '判定规则',
  lead: (name: string) => `现用：${name}`,
  ours: '缺省值，没有文件依据',
  choose: '选用规则',
  chooseLead: '选定后，各日状态都按所选规则判定；变更计入记录。',
  take: '选用',
  rules: '判定顺序',
  rulesLead: '自上而下，第一条符合的决定状态。',
  colours: '颜色含义',
  coloursLead: '颜色在各地含义不同，状态名称始终写在颜色旁边。',
  cadences: '报送周期',
  counting: '汇总',
  oneLevel: '按任务逐项计数，不求平均。',
  twoLevels: '分两级：有子项的任务按子项计数，不求平均。',
  silent: (days: number) => `${days}天没有报送的，列为久未报送。`,
  verdicts: (names: string) => `通报用语：${names}`,
  closeOut: '销号',
  pairs: {
    'propose-sign': '申报人不得审签',
    'propose-check': '申报人不得核查',
    'sign-check': '审签人不得核查',
  } satisfies Record<LawView['separation']['pairs'][number], string>,
  mark: '；',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    progress: 'Progress',
    title: 'Rules',
    lead: (name) => `In force: ${name}`,
    ours: 'a default; no document says it',
    choose: 'Choose the rules',
    chooseLead: 'Lights of every day go by what is chosen; the change is kept in the record.',
    take: 'Choose',
    rules: 'In this order',
    rulesLead: 'From the top; the first that holds decides.',
    colours: 'What colours mean',
    coloursLead: 'Colours mean different things in different places; the word always stands beside the colour.',
    cadences: 'How often is reported',
    counting: 'Counting',
    oneLevel: 'Each item is counted; no average is made.',
    twoLevels: 'Two levels: an item with parts is counted by its parts; no average is made.',
    silent: (days) => `Silent is who has said nothing for ${days} days.`,
    verdicts: (names) => `Words of bulletins: ${names}`,
    closeOut: 'Close-out',
    pairs: {
      'propose-sign': 'who proposes does not sign',
      'propose-check': 'who proposes does not check',
      'sign-check': 'who signs does not check',
    },
    mark: '; ',
  },
}
