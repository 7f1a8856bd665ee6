import type { KindRule } from '../document-head.ts'

const TITLES = ['任务分解', '分工方案', '责任分解', '责任分工', '任务分工', '重点工作分工']
const DUTIES = ['牵头单位', '责任单位', '牵头部门', '责任部门', '配合单位', '牵头领导']
const ENOUGH = 5

/** The task breakdown (任务分解): tasks of a report, each with the units that answer for it. */
export const taskBreakdown: KindRule<'task-breakdown'> = {
  kind: 'task-breakdown',
  assigns: true,
  recognises: ({ text, title, head }) => {
    if (head.includes('各位代表')) return false
    if (TITLES.some((word) => title.includes(word))) return true
    let met = 0
    for (const word of DUTIES) {
      for (let at = text.indexOf(word); at >= 0 && met < ENOUGH; at = text.indexOf(word, at + word.length)) met++
    }
    return met >= ENOUGH
  },
}
