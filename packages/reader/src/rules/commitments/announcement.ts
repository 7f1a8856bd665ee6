import { CharSet } from '../../engine/char-set.ts'
import { declareCue } from '../../engine/cues.ts'
import { Trie } from '../../engine/trie.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { findMention } from '../../phrases/mentions.ts'
import { ANNOUNCEMENTS } from './frame-words.ts'

const announcements = wordTrie(ANNOUNCEMENTS)
const announcing = declareCue(ANNOUNCEMENTS)
/** What closes a clause that does nothing: `重点抓好六项工作` tells how many tasks come, `做好工作意义重大` judges. */
const closings = new Trie<'count' | 'judgement'>(
  [
    ...['项工作', '件大事', '项重点工作'].map((word) => [word, 'count'] as const),
    ...[
      '意义重大',
      '责任重大',
      '至关重要',
      '任务艰巨',
      '十分重要',
      '尤为重要',
      '永无止境',
      '永远在路上',
      '任重道远',
      '势在必行',
      '大有可为',
      '未来可期',
      '刻不容缓',
    ].map((word) => [word, 'judgement'] as const),
  ],
  true,
)

/** True for a clause that says what comes next, or how weighty it is. */
export function isAnnouncement(text: string, cues: number, start: number, end: number): boolean {
  if ((cues & announcing) !== 0) {
    const at = findMention(announcements, text, start, end)
    if (at >= 0 && !isOther(text, start, at)) return true
  }
  const length = closings.match(text, end)
  if (length === 0 || end - length < start) return false
  return closings.found === 'judgement' || (end - start <= 16 && /[0-9二三四五六七八九十]/.test(text.slice(start, end)))
}

/** 各方面工作, 3岁以下幼儿 and a list closed by 等6个方面 announce nothing. */
function isOther(text: string, start: number, at: number): boolean {
  if (at === start) return false
  if (text.startsWith('以下', at)) return MEASURED.has(text, at - 1)
  let from = at
  while (from > start && COUNTED.has(text, from - 1)) from--
  return text[at - 1] === '各' || text[from - 1] === '等'
}

const MEASURED = new CharSet('元级市县省岁人吨万亿天里米个位度两')
const COUNTED = new CharSet('0123456789０１２３４５６７８９一二三四五六七八九十')
