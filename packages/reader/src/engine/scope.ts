import { scopeWords } from '../words/scope-words.ts'
import { CharSet } from './char-set.ts'
import { Trie } from './trie.ts'

const scopes = new Trie([...new Set(scopeWords)].map((word) => [word, word] as const))
const scopesBackwards = new Trie(
  [...new Set(scopeWords)].map((word) => [word, word] as const),
  true,
)

const STOPS = '，。；、！？：,;!?:\n“”'
/** How far before a position its scope may stand: 全国同类城市综合排名. */
const REACH = 14

/** Words that may stand between a scope and the position, and no others: 全省(综合排名)第一. */
const BETWEEN =
  '的 综合 排名 排位 位居 位列 居 列 排 同类 城市 地区 县市 县 市 区 县级 地级 省会 范围内 范围 内 各 市州 区县 州市 设区市 地市 中 里 城区 乡镇 考核 总量 增速 增幅 名列 位次 保持 达到 来 均 均为 为 领先 处于 最 十 百 千 兄弟 同行业 所有 先进 行列 走在 较 靠 高校 院校 系统 行业 个 中小 大中 唯一'.split(
    ' ',
  )

/** How 率先 and 首… begin. */
const FIRST = new CharSet('首率')
/** How far back in its sentence a scope is remembered. */
const REMEMBERED = 80
const ENDS = new CharSet('。！？\n')

const between = new Trie(
  [...new Set(BETWEEN)].map((word) => [word, word] as const),
  true,
)

/** The scope that ends right before an offset, or with only linking words between; `start` is where it begins. */
export function findScope(text: string, offset: number): { start: number; words: string } | null {
  let at = offset
  const limit = Math.max(0, offset - REACH)
  while (at > limit) {
    const found = scopesBackwards.match(text, at)
    if (found > 0) {
      const start = at - found
      return { start, words: text.slice(start, at) }
    }
    const step = between.match(text, at)
    if (step === 0 || STOPS.includes(text[at - 1] as string)) return null
    at -= step
  }
  return null
}

/** The scope that begins at an offset, or null. */
export function scopeAt(text: string, offset: number): string | null {
  const found = scopes.match(text, offset)
  return found > 0 ? text.slice(offset, offset + found) : null
}

/** The scope of an earlier 率先 or 首… in the same sentence, or null: 在全市率先…，率先…. */
export function scopeOfEarlierFirst(text: string, offset: number): string | null {
  const limit = Math.max(0, offset - REMEMBERED)
  for (let at = offset - 1; at >= limit; at--) {
    if (ENDS.has(text, at)) return null
    if (!FIRST.has(text, at) || (text[at] === '率' && text[at + 1] !== '先')) continue
    const scope = findScope(text, at)
    if (scope !== null) return scope.words
  }
  return null
}

/** The last scope named earlier in the same sentence, or null: 在全市率先…，率先…. */
export function inheritedScope(text: string, offset: number): string | null {
  const limit = Math.max(0, offset - REMEMBERED)
  for (let at = offset; at > limit; at--) {
    if (ENDS.has(text, at - 1)) return null
    const found = scopesBackwards.match(text, at)
    if (found === 0 || text[at] === '级') continue
    const words = text.slice(at - found, at)
    if (words !== '国家') return words
  }
  return null
}
