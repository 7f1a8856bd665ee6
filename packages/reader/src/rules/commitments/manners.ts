import { CharSet } from '../../engine/char-set.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { findMention } from '../../phrases/mentions.ts'
import { findNounEnd } from '../../phrases/predicates.ts'
import { findVerbGroup, type VerbGroup, verbLength } from '../../phrases/verb-group.ts'

/** `更好统筹城乡用地`: a deed that is done better. What only serves or shows something is an aim. */
export function bettered(text: string, start: number, end: number): VerbGroup | null {
  if (text[start] !== '更' || (text[start + 1] !== '好' && text[start + 1] !== '加')) return null
  const group = findVerbGroup(text, start, end)
  if (!group || group.end >= end || group.last <= start || aimed.match(text, group.last) > 0) return null
  return text[group.end] === '的' ? null : group
}

const aimed = wordTrie('满足 适应 服务 实现 惠及 造福 享受 体现 展现 彰显 激发 促进'.split(' '))

/** Behind 地 that closes how something is done (`创造性地开展工作`), -1 when none does; 基地 and 当地 are nouns. */
export function findMannerEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_MANNER)
  for (let at = start + 2; at < limit; at++) {
    if (text[at] === '地') return NOUN_OF_PLACE.has(text, at - 1) ? -1 : at + 1
    // 实体化运作: but 产业化发展 is a noun.
    if (
      text[at] === '化' &&
      at <= start + 3 &&
      verbLength(text, at - 1) < 2 &&
      text[at - 1] !== '文' &&
      verbLength(text, at + 1) >= 2 &&
      !GROWING.has(text.slice(at + 1, at + 3))
    )
      return at + 1
  }
  return -1
}

/** Behind `与友邻县一道` and the like, -1 when nobody is named with whom something is done. */
export function findTogether(text: string, start: number, end: number): number {
  if (text[start] !== '与' && text[start] !== '同') return -1
  const at = findMention(together, text, start + 2, Math.min(end, start + LONGEST_PARTNER))
  return at < 0 ? -1 : at + (LED.has(text.slice(at, at + 2)) ? 2 : 0)
}

const together = wordTrie(['一道', '一起', '共同', '共建', '共享', '联合', '合作', '携手', '联手', '协同'])
/** Words of company that are no verbs themselves. */
const LED = new Set(['一道', '一起'])
const LONGEST_PARTNER = 24

/** `创新茶园管护模式`, `建设经济林基地`: a verb that is a noun as often, with the kind of thing that is made at the clause's end. */
export function newMade(text: string, start: number, end: number): VerbGroup | null {
  if (!NEWLY.some((word) => text.startsWith(word, start)) || end - start > LONGEST_NEW) return null
  if (MADE.match(text, end) === 0 || findNounEnd(text, start + 2, end) < end) return null
  return { start, end: start + 2, last: start }
}

const NEWLY = ['创新', '建设', '发展']
const MADE = wordTrie(
  '模式 方式 方法 机制 体制 举措 载体 路径 手段 理念 制度 平台 政策 产业 开发区 园区 基地 业态 项目 市场'.split(' '),
  true,
)
const LONGEST_NEW = 16

const LONGEST_MANNER = 9
const GROWING = new Set(
  '发展 建设 改革 治理 管理 服务 经营 生产 运行 运营 转型 升级 改造 提升 融合 应用 支撑 保障 利用 处理 处置 监管 监测'.split(
    ' ',
  ),
)
const NOUN_OF_PLACE = new CharSet('土基产园场高阵绿林草耕湿当外异本两内腹各用属驻营胜盆荒坡宅农工田州的天大落')

/** `始终同党中央保持高度一致`: the deed at the end of a clause that says with whom one agrees, null for others. */
export function findAgreeing(text: string, start: number, end: number): VerbGroup | null {
  const length = agreeing.match(text, end)
  const at = end - length
  return length > 0 && at > start + 4 ? { start: at, end: at + 2, last: at } : null
}

const agreeing = wordTrie(['保持高度一致', '保持一致'], true)
