import type { KindRule } from '../document-head.ts'

const SUBJECTS = ['民生实事', '民生项目', '为民办实事', '惠民实事']

/** The livelihood list (民生实事清单): the year's projects for people's lives, voted on by deputies in many places. */
export const livelihoodList: KindRule<'livelihood-list'> = {
  kind: 'livelihood-list',
  assigns: true,
  recognises: ({ title, head }) => !head.includes('各位代表') && SUBJECTS.some((word) => title.includes(word)),
}
