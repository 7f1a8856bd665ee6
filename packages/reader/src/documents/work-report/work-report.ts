import type { KindRule } from '../document-head.ts'

/** The work report (政府工作报告): given to the people's congress, it looks back on one year and lays out the next. */
export const workReport: KindRule<'work-report'> = {
  kind: 'work-report',
  assigns: false,
  recognises: ({ title, head, outline }) => {
    if (title.includes('工作报告')) return true
    if (head.includes('各位代表') && (head.includes('审议') || head.includes('报告工作'))) return true
    const roles = new Set(outline.map((node) => node.role))
    return roles.has('review') && (roles.has('plan') || roles.has('tasks'))
  },
}
