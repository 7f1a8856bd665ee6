import type { Role } from './access.ts'
import type { Language } from './problem-text.ts'

/** Roles, as people call them. @example roleWords.liaison.zh // '联络员' */
export const roleWords: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'audit administrator' },
  office: { zh: '督查室', en: 'supervision office' },
  leader: { zh: '分管领导', en: 'leader in charge' },
  'unit-head': { zh: '单位主要负责人', en: 'head of a unit' },
  liaison: { zh: '联络员', en: 'liaison' },
  deputy: { zh: '代表委员', en: 'deputy or adviser' },
  staff: { zh: '工作人员', en: 'staff' },
}
