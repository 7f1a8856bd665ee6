import type { Language } from '@gangmu/contract'

type Words = Readonly<Record<Language, string>>

const actions: Readonly<Record<string, Words>> = {
  'place-opened': { zh: '启用地区', en: 'opened the place' },
  'account-created': { zh: '设立账号', en: 'made an account' },
  'role-granted': { zh: '授予权限', en: 'granted a role' },
  'account-disabled': { zh: '停用账号', en: 'disabled an account' },
  'account-enabled': { zh: '启用账号', en: 'enabled an account' },
  'account-unlocked': { zh: '解除登录暂停', en: 'ended a pause of signing in' },
  'account-renamed': { zh: '变更账号姓名', en: 'renamed an account' },
  'account-link-made': { zh: '生成账号链接', en: 'made an account link' },
  'account-link-used': { zh: '使用账号链接', en: 'used an account link' },
  'account-policy-changed': { zh: '变更登录规则', en: 'changed the rules of signing in' },
  'password-changed': { zh: '设定口令', en: 'chose a password' },
  'second-factor-started': { zh: '开始设置动态口令', en: 'began to set a second factor up' },
  'second-factor-confirmed': { zh: '启用动态口令', en: 'confirmed a second factor' },
  'second-factor-removed': { zh: '取消动态口令', en: 'removed a second factor' },
  'recovery-code-used': { zh: '使用备用码', en: 'used a recovery code' },
  'identity-linked': { zh: '关联统一身份认证', en: 'linked an identity' },
  'role-revoked': { zh: '收回权限', en: 'took a role away' },
  'post-role-granted': { zh: '为岗位附加角色', en: 'gave a post a role' },
  'post-role-revoked': { zh: '收回岗位角色', en: 'took a role from a post' },
  'post-taken': { zh: '确定任职', en: 'let a person hold a post' },
  'post-tenure-changed': { zh: '变更任职期限', en: 'changed how long a post is held' },
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
  'breakdown-drafted': { zh: '建立任务分解', en: 'broke the report down' },
  'item-drafted': { zh: '列出任务', en: 'drafted an item' },
  'item-changed': { zh: '修改任务', en: 'changed an item' },
  'duties-assigned': { zh: '确定责任单位', en: 'said who answers for an item' },
  'part-added': { zh: '增加子任务', en: 'added a part' },
  'part-removed': { zh: '删去子任务', en: 'took a part away' },
  'slot-filled': { zh: '补列项目名称', en: 'named a slot' },
  'slot-excused': { zh: '豁免未列名项目', en: 'excused a slot' },
  'breakdown-reopened': { zh: '任务分解退回草稿', en: 'made the breakdown a draft again' },
  'breakdown-confirmed': { zh: '分管领导确认', en: 'confirmed the breakdown' },
  'breakdown-adopted': { zh: '会议审议通过任务分解', en: 'recorded that the meeting adopted the breakdown' },
  'breakdown-issued': { zh: '印发任务分解', en: 'issued the breakdown' },
  'change-decided': { zh: '调整任务', en: 'changed an issued item' },
  'plan-adopted': { zh: '采纳工作安排', en: 'adopted the plan' },
}

const subjects: Readonly<Record<string, Words>> = {
  place: { zh: '地区', en: 'place' },
  account: { zh: '账号', en: 'account' },
  job: { zh: '导入', en: 'import' },
  document: { zh: '报告', en: 'report' },
  unit: { zh: '单位', en: 'unit' },
  post: { zh: '岗位', en: 'post' },
  decision: { zh: '决定', en: 'decision' },
  breakdown: { zh: '任务分解', en: 'breakdown' },
  item: { zh: '任务', en: 'item' },
  slot: { zh: '待列名项目', en: 'slot' },
}

/**
 * What an entry of the record says was done, in the reader's language; an action without words here is shown by its code.
 * @example describeAction('plan-adopted', 'zh') // '采纳工作安排'
 */
export function describeAction(action: string, language: Language): string {
  return actions[action]?.[language] ?? action
}

/** An id that says nothing to people; others, of posts and units, were chosen by them. */
const isUuid = (id: string): boolean => id.length === 36 && id[8] === '-' && id[13] === '-'

/**
 * To what it was done: the kind in words and the id; of one that says nothing the end, which is where they differ.
 * @example describeSubject('place:990102', 'zh') // '地区990102'
 */
export function describeSubject(what: string, language: Language): string {
  const colon = what.indexOf(':')
  const words = subjects[what.slice(0, colon)]?.[language]
  if (words === undefined) return what
  const id = what.slice(colon + 1)
  const short = isUuid(id) ? id.slice(-8) : id
  return language === 'zh' ? `${words}${short}` : `${words} ${short}`
}
