import { CharSet } from '../../engine/char-set.ts'
import type { VerbGroup } from '../../phrases/verb-group.ts'
import { SHORT_VERBS } from './caused.ts'

/** Manner words that only a deed follows, even by a verb that no list has. */
const TASK_MANNERS = new Set(
  '时刻 正确 积极 大力 深入 持续 坚决 努力 认真 切实 全力 着力 主动 自觉 继续 不断 进一步 依法 及时 精准 扎实 千方百计 精心 尽快 充分 带头 严肃 合理 逐步 稳妥 有序 有效 稳步 高质量 高标准 高水平 科学 定期'.split(
    ' ',
  ),
)
/** `积极答卷式推进` has no listed verb: behind a manner word the next two characters stand for it. */
export function unlistedVerb(text: string, start: number, after: number, end: number): VerbGroup | null {
  if (!TASK_MANNERS.has(text.slice(start, after)) || end - after < 4) return null
  // 积极扩茶园、促采摘: one character and what it acts on.
  if (SHORT_VERBS.has(text, after) && end - after > 4 && text[after + 3] === '、')
    return { start, end: after + 1, last: after }
  if (NOT_VERBS.has(text, after) || text.startsWith('发展', after)) return null
  return { start, end: after + 2, last: after }
}

const NOT_VERBS = new CharSet('党同使让令的、，“《在以为向把将对从于是有无不更与和及等型性化地民利水方技家数据')
