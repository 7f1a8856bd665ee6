import type { Bound, Comparator } from '../../reading.ts'

const OF_BOUND: Readonly<Record<Bound, Comparator>> = {
  exact: 'exact',
  about: 'about',
  over: 'over',
  nearly: 'about',
  'at-least': 'at-least',
  'at-most': 'at-most',
}

/** How a figure aimed at is compared: its bound, or a range when it names two ends. */
export function comparatorOf(amount: string, bound: Bound): Comparator {
  return amount.includes('..') ? 'range' : OF_BOUND[bound]
}

/** How firmly an aim is set: 确保 and 必须, 力争 and 争取, or plainly. */
export function firmnessOf(before: string): 'ensure' | 'strive' | 'plain' {
  if (['力争', '争取', '努力', '力求'].some((word) => before.includes(word))) return 'strive'
  return ['确保', '必须', '保证', '不低于', '不少于'].some((word) => before.includes(word)) ? 'ensure' : 'plain'
}
