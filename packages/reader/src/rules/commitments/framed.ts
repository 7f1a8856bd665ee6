import type { Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { findInnerVerbGroup, findVerbGroup } from '../../phrases/verb-group.ts'
import { type ActionReading, actionOf } from './action-reading.ts'
import { LIST_FRAMES } from './frame-words.ts'
import { adverbBefore } from './handling.ts'

/** What is passed: 通过省级卫生县城复审 is a deed, 通过培训… a means. */
const PASSED = ['验收', '复审', '复核', '认定', '评审', '审核', '认证', '考核', '评估', '鉴定', '复检']

/** 适应…的需要: what is done is told in the next clause. */
const NEEDING = ['适应', '顺应', '按照', '根据', '针对', '结合', '围绕']
const needs = wordTrie(
  ['需要', '需求', '要求', '趋势', '形势', '目标', '原则', '部署', '问题', '特点', '思路', '方向'],
  true,
)

const FOCUSED = ['聚力', '聚焦', '紧盯', '合力']
const STRONG_FOCUS = wordTrie(
  '打造 推进 推动 发展 建设 实施 培育 构建 提升 做大做强 做强 做优 突破 抓好 壮大 完善 优化 解决 破解 攻坚 扩大 打通 补齐 创建'.split(
    ' ',
  ),
)

const MEANS = ['方式', '办法', '途径', '手段', '形式', '方法']

/** `聚焦茶饮、茶具等重点领域`: a list that names what the work is on. */
function namesFields(words: string): boolean {
  const length = fields.match(words, words.length)
  if (length === 0 || !words.includes('、') || words.includes('”')) return false
  for (let at = words.length - length - 1; at >= words.length - length - LONGEST_KIND; at--) {
    if (words[at] === '等' || (words[at] === '大' && NUMERALS.has(words, at - 1))) return true
    if (words[at] === '、' || words[at] === '的') return false
  }
  return false
}

const fields = wordTrie(['领域', '产业', '产业链', '行业', '环节', '人员', '问题'], true)
const NUMERALS = new CharSet('0123456789二三四五六七八九十')
const LONGEST_KIND = 7

/** `在茶旅融合上下功夫`: the words that say work is put into it, and where its name ends. Null when a deed of another kind stands inside. */
function workedOn(text: string, from: number, end: number): { verb: Span; objectEnd: number } | null {
  const length = workings.match(text, end)
  if (length === 0) return null
  const verb = adverbBefore(text, from, end - length)
  const objectEnd = text[verb - 1] === '上' ? verb - 1 : text.startsWith('方面', verb - 2) ? verb - 2 : -1
  return objectEnd - from < 2 || findInnerVerbGroup(text, from, from, objectEnd)
    ? null
    : { verb: { start: verb, end }, objectEnd }
}

const workings = wordTrie(
  '下功夫 狠下功夫 多下功夫 下苦功夫 下实功夫 做文章 求突破 求实效 求精准 发力 再发力 用力 见实效 见成效 谋突破 下力气 做功课 使劲'.split(
    ' ',
  ),
  true,
)

/** What is provided to somebody as a deed: 为老人提供助餐服务; 提供支撑 says what something is good for. */
const services = wordTrie(
  '服务 帮助 援助 救助 培训 指导 产品 贷款 资金 岗位 场所 餐食 住房 用地 补贴 护理 教育 咨询 担保 设施 体检 检查 活动场地'.split(
    ' ',
  ),
  true,
)

/** The action of a clause that a frame word (以, 围绕, 通过, 在) opens; what the frame holds begins at `after`. */
export function framed(text: string, start: number, after: number, end: number): ActionReading {
  const whole = text.slice(start, end)
  const frame = text.slice(start, after)
  // 聚力打造古镇: the frame word is the verb's manner.
  const focused = FOCUSED.includes(frame) ? findVerbGroup(text, after, end) : null
  if (focused && focused.end < end && STRONG_FOCUS.match(text, focused.last) > 0)
    return actionOf(start, { ...focused, start })
  if (LIST_FRAMES.includes(frame) && (/等[^，]{0,8}(项目|企业|工程|园区)$/.test(whole) || namesFields(whole))) {
    return actionOf(start, { start, end: after, last: start })
  }
  if (frame === '对标' || (frame.length === 2 && (whole.endsWith('机遇期') || whole.endsWith('机遇'))))
    return actionOf(start, { start, end: after, last: start })
  if (
    /(为抓手|为重点|为主线|为引领|为契机|为目标|为导向|为核心|为指导|为统领|为牵引|为基础|为支撑|为方向|为载体|为突破口|为根本|为动力|为中心|为平台|为依托|为纽带|为龙头|为主体|为统揽|为标准|为关键|为着力点|为落脚点|为出发点|为切入点|为遵循|为总牵引|为总抓手)$/.test(
      whole,
    )
  ) {
    return { kind: 'none', why: 'frame' }
  }
  if (frame === '通过' && PASSED.some((word) => whole.endsWith(word)))
    return actionOf(start, { start, end: after, last: start })
  if (frame === '通过' && MEANS.some((word) => whole.endsWith(word))) return { kind: 'none', why: 'frame' }
  if (frame === '为了' || (NEEDING.includes(frame) && needs.match(text, end) > 0)) return { kind: 'none', why: 'frame' }
  const worked = frame === '在' ? workedOn(text, after, end) : null
  if (worked)
    return {
      kind: 'action',
      start,
      verb: worked.verb,
      objectStart: after,
      objectEnd: worked.objectEnd,
      carrier: 'place',
    }
  const inner = findInnerVerbGroup(text, start, after + 2, end)
  if (!inner || inner.end >= end) return { kind: 'none', why: 'frame' }
  if (frame === '为' && /^(提供|奠定|注入|增添|作出|创造|营造|贡献)/.test(text.slice(inner.start, inner.end))) {
    const served = text.startsWith('提供', inner.start) && services.match(text, end) > 0
    return served ? actionOf(inner.start, inner) : { kind: 'none', why: 'aim' }
  }
  const tail = text.slice(inner.end, end)
  if (/^[的上中下]/.test(tail) || /(中|上|下|过程中|基础上|前提下)$/.test(whole)) return { kind: 'none', why: 'frame' }
  return actionOf(inner.start, inner)
}
