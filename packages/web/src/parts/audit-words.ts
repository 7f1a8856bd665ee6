import type { Language } from '@gangmu/contract'

type Words = Readonly<Record<Language, string>>

const actions: Readonly<Record<string, Words>> = {
  'place-opened': { zh: '启用地区', en: 'opened the place' },
  'account-created': { zh: '设立账号', en: 'made an account' },
  'role-granted': { zh: '授予权限', en: 'granted a role' },
  'setup-link-made': { zh: '生成首次设置链接', en: 'made a set-up link' },
  'session-opened': { zh: '登录', en: 'signed in' },
  'session-closed': { zh: '退出登录', en: 'signed out' },
  'sign-in-failed': { zh: '登录未成功', en: 'failed to sign in' },
  'job-enqueued': { zh: '受理导入', en: 'handed in an import' },
  'job-failed': { zh: '导入未成功', en: 'import failed' },
  'document-imported': { zh: '导入报告', en: 'imported a report' },
  'text-version-imported': { zh: '导入新版本', en: 'imported a new version' },
  'reading-stored': { zh: '更新识别结果', en: 'stored a newer reading' },
  'finding-decided': { zh: '审定识别结果', en: 'decided a finding' },
  'findings-returned': { zh: '导入审定表', en: 'took in a review workbook' },
  'decision-withdrawn': { zh: '撤回决定', en: 'took a decision back' },
  'decision-moved': { zh: '移动决定', en: 'moved a decision' },
  'unit-added': { zh: '增设单位', en: 'added a unit' },
  'unit-changed': { zh: '变更单位', en: 'changed a unit' },
  'plan-adopted': { zh: '采纳工作安排', en: 'adopted the plan' },
}

const subjects: Readonly<Record<string, Words>> = {
  place: { zh: '地区', en: 'place' },
  account: { zh: '账号', en: 'account' },
  job: { zh: '导入', en: 'import' },
  document: { zh: '报告', en: 'report' },
  unit: { zh: '单位', en: 'unit' },
  decision: { zh: '决定', en: 'decision' },
}

/**
 * What an entry of the record says was done, in the reader's language; an action without words here is shown by its code.
 * @example describeAction('plan-adopted', 'zh') // '采纳工作安排'
 */
export function describeAction(action: string, language: Language): string {
  return actions[action]?.[language] ?? action
}

/**
 * To what it was done: the kind in words and the end of the id, which is where ids differ.
 * @example describeSubject('place:990102', 'zh') // '地区990102'
 */
export function describeSubject(what: string, language: Language): string {
  const colon = what.indexOf(':')
  const words = subjects[what.slice(0, colon)]?.[language]
  if (words === undefined) return what
  const id = what.slice(colon + 1)
  const short = id.length > 12 ? id.slice(-8) : id
  return language === 'zh' ? `${words}${short}` : `${words} ${short}`
}
