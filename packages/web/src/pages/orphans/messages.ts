import type { Messages } from '../../app/language.tsx'

const zh = {
  title: '待重新指认',
  documents: '报告',
  lead: (count: number) => `${count}项决定在新版本中找不到原文；系统不会自行移动`,
  empty: '没有待重新指认的决定',
  emptyAdvice: '所有决定都在当前版本中找到了原文。',
  back: '查看报告',
  old: (version: number) => `第${version}版原文`,
  candidates: '可能的位置',
  noCandidates: '新版本中没有相近的字句，可撤回这项决定。',
  score: (percent: number) => `相近度${percent}%`,
  move: '移到这里',
  withdraw: '撤回决定',
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Decisions to place again',
    documents: 'Reports',
    lead: (count) => `${count} decisions lost their words in the new version; nothing moves by itself`,
    empty: 'No decision needs a new place',
    emptyAdvice: 'All decisions were found in the current version.',
    back: 'See the report',
    old: (version) => `Words in version ${version}`,
    candidates: 'Where it may belong',
    noCandidates: 'Nothing like it is in the new version; the decision can be taken back.',
    score: (percent) => `${percent}% alike`,
    move: 'Move it here',
    withdraw: 'Take back',
  },
}
