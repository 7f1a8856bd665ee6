import { declareCue } from '../../engine/cues.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { mentions } from '../../phrases/mentions.ts'
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

/** How firmly an aim is set in the words between two offsets of a clause with these cues: 确保 and 必须, 力争 and 争取, or plainly. */
export function firmnessOf(text: string, cues: number, start: number, end: number): 'ensure' | 'strive' | 'plain' {
  if ((cues & firm) === 0) return 'plain'
  if (mentions(striving, text, start, end)) return 'strive'
  return mentions(ensuring, text, start, end) ? 'ensure' : 'plain'
}

const STRIVING = ['力争', '争取', '努力', '力求']
const ENSURING = ['确保', '必须', '保证', '不低于', '不少于']
const striving = wordTrie(STRIVING)
const ensuring = wordTrie(ENSURING)
const firm = declareCue([...STRIVING, ...ENSURING])
