import { CharSet } from '../engine/char-set.ts'
import { Trie } from '../engine/trie.ts'
import { wordTrie } from '../engine/word-trie.ts'
import { ADVERBS } from './adverbs.ts'
import { turnAt } from './nesting.ts'
import { NOUN_TAILS, SECOND_VERBS, VERB_NOUNS, VERBS } from './verbs.ts'

/** A verb with the adverbs before it, and verbs joined to it: 全力推进, 研究出台, 鼓励和吸引. */
export interface VerbGroup {
  readonly start: number
  readonly end: number
  /** Where the last verb of the group begins. */
  readonly last: number
}

const verbs = new Trie([
  ...VERBS.map((word) => [word, true] as const),
  ...VERB_NOUNS.map((word) => [word, false] as const),
])
const adverbs = wordTrie(ADVERBS)
const second = wordTrie(SECOND_VERBS)
const tails = wordTrie(NOUN_TAILS)
/** Verbs that are nouns as often: they open a clause only when no noun is made of them. */
const nounlike = wordTrie([
  '发展',
  '建设',
  '服务',
  '改革',
  '创新',
  '生产',
  '保障',
  '管理',
  '投资',
  '规划',
  '计划',
  '监管',
  '治理',
  '合作',
  '融合',
  '应用',
  '试点',
  '健康',
  '美丽',
  '综合',
  '节能',
  '销售',
  '加工',
  '运行',
  '支撑',
  '突破',
])
const ONE_CHARACTER_STOPS = new CharSet('筑材立设议成地址公法学理处事证案班厂好在势力点强坏遍私不')

/** Length of the verb that begins at an offset, 0 when none does. */
export function verbLength(text: string, at: number): number {
  const length = verbs.match(text, at)
  if (length > 0 && !verbs.found) return 0
  if (length === 1 && (at + 1 >= text.length || ONE_CHARACTER_STOPS.has(text, at + 1))) return 0
  return length === 2 && makesNoun(text, at, at + 2) ? 0 : length
}

const SUFFIXES = new CharSet('化型性')

/** 发展方式, 建设用地: the verb is part of a noun; 发展标准化养殖 is none. */
function makesNoun(text: string, at: number, after: number): boolean {
  const tail = tails.match(text, after)
  if (tail === 0 || SUFFIXES.has(text, after + tail)) return false
  return nounlike.matchWithin(text, at, after) === after - at
}

/** Manner words that a deed follows even by a verb that is a noun as often: 全面治理环境污染. */
const manners = wordTrie('全面 大力 积极 着力 全力 深入 努力 抓紧 科学 依法 切实 扎实 重点 坚决'.split(' '))
/** Nouns that stay nouns behind a manner word: 重点建设项目. */
const NEVER_OBJECTS = '项目 工程 任务 领域 计划 资金 战略 规划 能力 方案 用地 单位 企业 机构 标准'.split(' ')

/** Length of a noun-like verb that stands behind a manner word, 0 when it makes a noun all the same. */
function behindManner(text: string, start: number, at: number): number {
  if (manners.matchWithin(text, start, at) !== at - start) return 0
  const length = verbs.match(text, at)
  return length === 2 && verbs.found === true && !NEVER_OBJECTS.some((word) => text.startsWith(word, at + 2))
    ? length
    : 0
}

/** Length of the adverb that begins at an offset, 0 when none does. */
export function adverbLength(text: string, at: number): number {
  return adverbs.match(text, at)
}

/**
 * The verb group that begins exactly at an offset, or null. Adverbs come first, in any number; a second verb joins when it
 * is of the joining kind and no noun is made of it (加快发展 joins, 加快发展方式转变 does not).
 * @example findVerbGroup('全力推进项目', 0, 6) // { start: 0, end: 4, last: 2 }
 */
export function findVerbGroup(text: string, start: number, end: number): VerbGroup | null {
  let at = start
  let last = -1
  let stop = -1
  let alone: VerbGroup | null = null
  for (let words = 0; words < 8 && at < end; words++) {
    const verb =
      last < 0
        ? verbLength(text, at) || (at > start ? behindManner(text, start, at) : 0)
        : second.match(text, at) > 0
          ? joined(text, text.slice(last, stop), at, end)
          : 0
    const adverb = last < 0 ? adverbLength(text, at) : 0
    // 加快, 重点 and the like qualify a verb that follows; alone they are verbs themselves, or nothing.
    const qualifies = adverb >= verb && adverb > 0 && at + adverb < end && continues(text, at + adverb, at)
    // 统筹 before what looks like an adverb and leads to no verb is the verb after all.
    if (verb > 0 && qualifies) alone ??= { start, end: at + verb, last: at }
    if (verb > 0 && !qualifies) {
      last = at
      at += verb
      stop = at
    } else if (adverb > 0) {
      at += adverb
      if (text[at] === '地') at++
      else if (text[at] === '、' && adverbLength(text, at + 1) > 0) at++
    } else if (last >= 0 && at > last && conjoined(text, at, end) > 0) {
      last = at + 1
      at += 1 + conjoined(text, at, end)
      stop = at
    } else if (last >= 0 && JOINTS.has(text, at) && joined(text, '促进', at + 1, end) > 0) {
      at++
    } else break
    if (at > end) break
  }
  if (last < 0) return alone && alone.end <= end ? alone : null
  // 打造出精品线路: 出 belongs to the verb.
  if (
    text[stop] === '出' &&
    stop + 3 < end &&
    BROUGHT_OUT.has(text.slice(stop - 2, stop)) &&
    !OUT_NOUNS.has(text, stop + 1)
  )
    stop++
  // 支持好重点群体: 好 belongs to the verb before a noun that it does not begin.
  if (text[stop] === '好' && stop - last === 2 && stop + 2 < end && !GOOD_NOUNS.has(text, stop + 1)) stop++
  return stop > end ? null : { start, end: stop, last }
}

const BROUGHT_OUT = new Set('打造 建设 培育 探索 创造 培养 形成 释放 激发'.split(' '))
const OUT_NOUNS = new CharSet('口台版租让资生行现发海路入')
const JOINTS = new CharSet('和与并、')
const GOOD_NOUNS = new CharSet('转评人事家差作学老干企经习品项房地路戏书风班典政做办方声文歌的、，')

/** Verbs that another takes along: 促进发展, 规划建设. Behind others 发展 and 建设 are nouns: 打造发展平台. */
const CARRIERS = new Set(
  '加快 促进 推动 推进 支持 鼓励 引导 突出 培育 布局 规划 谋划 启动 开工 组织 统筹 参与 协同 改造 培养 配合 扶持 帮助 持续 着力 重点 主导 倡导 研究 探索 争取 聚焦 坚持 抓好 做好 修订 优先 深化 巩固 完善 保护 整治 调整 联合 协调'.split(
    ' ',
  ),
)
const AMBIGUOUS = new Set(
  '发展 建设 治理 保护 修复 培训 引导 规范 改造 支持 控制 布局 创建 保障 改善 服务 配合 转变 管理'.split(' '),
)

/** Verbs whose object is a rule or a means: a causative behind them says what it is for. */
const RULE_MAKERS = new Set('完善 健全 建立 制定 制订 出台 落实 修订 加大 强化 加强 构建 实施 研究制定'.split(' '))
const PURPOSES = new Set(['促进', '支持', '引导', '鼓励', '推动', '保障', '推进', '规范', '吸引', '培养'])
const RULES = wordTrie('机制 政策 措施 体系 制度 办法 意见 方案 力度 条例 规定 条款 清单 举措 模式'.split(' '), true)

const RAISING = new Set(['提升', '提高', '增强', '加强', '强化'])
const ABILITIES = wordTrie('能力 水平 本领 效能 力度'.split(' '), true)

/** 规范和整顿市场: the length of a second verb behind 和, with an object of its own behind it. */
function conjoined(text: string, at: number, end: number): number {
  // 保护好、利用好古树
  if (text[at] === '、' && text[at - 1] === '好') {
    const good = verbLength(text, at + 1)
    return good === 3 && text[at + good] === '好' ? good : 0
  }
  if (text[at] !== '和' && text[at] !== '并') return 0
  const length = verbLength(text, at + 1)
  const after = at + 1 + length
  if (length < 2 || end - after < 2 || '的、和与工力度'.includes(text[after] as string)) return 0
  return nounlike.matchWithin(text, at + 1, after) === length || tails.match(text, after) > 0 ? 0 : length
}

function joined(text: string, first: string, at: number, end: number): number {
  const length = second.match(text, at)
  if (length === 0 || text[at + length] === '的') return 0
  if (first === '实现') return 0
  // 完善促进消费的机制: the mechanism is made better, not the consumption.
  if (RULE_MAKERS.has(first) && PURPOSES.has(text.slice(at, at + length)) && RULES.match(text, end) > 0) return 0
  // 提升防范应对风险能力: the ability is raised, not what it is good for.
  if (RAISING.has(first) && verbLength(text, at + length) > 1 && ABILITIES.match(text, end) > 0) return 0
  const ambiguous = AMBIGUOUS.has(text.slice(at, at + length))
  // 统筹发展和安全: a noun that 和 joins to another.
  if (ambiguous && (text[at + length] === '和' || text[at + length] === '与')) return 0
  return ambiguous && (!CARRIERS.has(first) || tails.match(text, at + length) > 0) ? 0 : length
}

function continues(text: string, after: number, from: number): boolean {
  // 更加坚定地担当: 地 closes the manner.
  const at = text[after] === '地' ? after + 1 : after
  const verb = verbLength(text, at)
  // 统筹发展与安全: a noun that 和 or 与 joins to another is nothing that is done in a manner.
  if (verb === 2 && PAIRED.has(text, at + 2) && AMBIGUOUS.has(text.slice(at, at + 2)) && text.startsWith('统筹', from))
    return false
  return verb > 0 || adverbLength(text, at) > 0 || behindManner(text, from, at) > 0
}

const PAIRED = new CharSet('和与')

/**
 * The first verb group at or after an offset whose verb is strong enough to open an action inside a clause
 * (`以园区为载体推动产业集聚`), or null. Positions inside quotes or brackets that open behind `start` are skipped.
 * @example findInnerVerbGroup('以龙头带动发展生态产业', 0, 3, 11)
 */
export function findInnerVerbGroup(text: string, start: number, from: number, end: number): VerbGroup | null {
  let depth = 0
  for (let at = start; at < end; at++) {
    depth = Math.max(0, depth + turnAt(text, at))
    if (depth > 0 || at < from) continue
    const adverb = adverbLength(text, at)
    const strong = STRONG.match(text, at)
    if (strong === 0 && (adverb < 2 || STRONG.match(text, at + adverb) === 0)) continue
    const group = findVerbGroup(text, at, end)
    if (group && group.end < end) return group
  }
  return null
}

const STRONG = wordTrie(
  `推进 推动 打造 培育 构建 建立 建成 实施 出台 淘汰 引进 谋划 布局 布局建设 完善 健全 落实 提升 提高 扩大 开展 编制 制定 形成 贯彻 破解 解决 树立 整治 创建 启动 开工 优化
深化 强化 加强 加快 加大 促进 支持 鼓励 引导 帮助 新建 新增 改造 建设 发放 投入 完成 实现 办好 抓好 做好 组建 设立 搭建 营造 打通 畅通 消除 化解 防范 保障 维护 增强 拓展 推广 推行 探索 举办 承办 筹办 配合 争取 力争 确保 全面 大力 深入 带动 争创 盘活 激发 释放 突破 推出 培养 提供 实行 攻克 落实好 壮大 夯实 筑牢 织密 深挖 激活 植入 配备 安装 布设 引入 增设 公布 公开 报告 通报 发布 倾斜 发放 开放`.split(
    /\s+/,
  ),
)
