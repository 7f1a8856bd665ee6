import type { Language } from '@gangmu/contract'

const actions: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'open-place': { zh: '启用地区', en: 'opened the place' },
  'store-document': { zh: '导入文件', en: 'imported a document' },
  'store-reading': { zh: '更新识别结果', en: 'stored a newer reading' },
  'decide-findings': { zh: '审定识别结果', en: 'decided findings' },
  'withdraw-decision': { zh: '撤回决定', en: 'took a decision back' },
  'move-decision': { zh: '移动决定', en: 'moved a decision' },
  'adopt-plan': { zh: '采纳工作安排', en: 'adopted the plan' },
  'create-first-administrator': { zh: '设立首位管理员', en: 'made the first administrator' },
  'create-setup-token': { zh: '生成首次设置链接', en: 'made a set-up link' },
  'grant-role': { zh: '授予权限', en: 'granted a role' },
}

/**
 * What an entry of the record says was done, in the reader's language; an action without words here is shown by its code.
 * @example describeAction('adoptPlan', 'zh') // '采纳工作安排'
 */
export function describeAction(action: string, language: Language): string {
  const code = action.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return actions[code]?.[language] ?? action
}
