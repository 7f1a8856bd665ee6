import { isDigitAt, type Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { turnAt } from '../../phrases/nesting.ts'
import { findVerbGroup, type VerbGroup, verbLength } from '../../phrases/verb-group.ts'

/** Words between who acts and what he is to do. */
const MODALS = wordTrie('要 将 必须 务必 应当 应 须 都要 均要 都应 还要 也要 一定要 必将 都必须 都将'.split(' '))
/** 要, 将 and 应 are syllables behind these. */
const MODAL_BEFORE = new CharSet('重主需首紧概摘纪简须想只是即干大名适相响供效对反因的')
/** 要, 将 and 应 are syllables before these, 务 one of the name before 必须. */
const MODAL_BEHIND = new CharSet('须素求点道件领害塞义闻冲来军士近用对急届变收激的在会')
const LONGEST_ACTOR = 24

/** Characters that no name of who acts holds: with them the words before a verb say something themselves. */
const SAYING = new CharSet('是了已有在不也都就为以使让从由对把被仍正过着则而但如若我你他它这那，；：“”')
/** 所有 names all of them. */
const says = (text: string, at: number) => SAYING.has(text, at) && !(text[at] === '有' && text[at - 1] === '所')
const NO_NAMES = new CharSet('与按并')
/** Who is spoken of and not charged: their deeds are told. */
const OTHERS = wordTrie(
  '国家 中央 党中央 国务院 省委 市委 世界 国际 中国 我国 去年 全球 目前 当前 美国 欧盟 《'.split(' '),
)
/** What will come, not what will be done. */
const COMING = wordTrie('进入 迎来 成为 面临 步入 是 会 给 有 带来 呈现 保持 继续保持 逐步回升 继续缓慢'.split(' '))

/**
 * The word that charges a name with a deed, 要, 必须 and the like (`镇街要落实河长制`): the name ends before it, what is to be done begins
 * behind it. Null when no name and no such word stand there.
 * @example findDuty('各镇要落实河长制', { start: 0, end: 8 }) // { start: 2, end: 3 }
 */
export function findDuty(text: string, { start, end }: Span): Span | null {
  if (OTHERS.match(text, start) > 0) return null
  const limit = Math.min(end - 2, start + LONGEST_ACTOR)
  for (let at = start; at < limit; at++) {
    if (at >= start + 2 && !MODAL_BEFORE.has(text, at - 1)) {
      const length = MODALS.match(text, at)
      if (length > 0 && !MODAL_BEHIND.has(text, at + length))
        return text[at + length - 1] === '将' && COMING.match(text, at + length) > 0
          ? null
          : { start: at, end: at + length }
    }
    if (says(text, at) && text[at] !== '都' && text[at] !== '也') return null
  }
  return null
}

/** Deeds that a name before them does to something: no state comes about by them, and no noun is made of them. */
const DEEDS = wordTrie(
  `配备 设立 开设 设置 覆盖 接入 启动 推进 打造 纳入 新增 实行 执行 开通 落实 采取 采用 完成 推广 重塑 至少建设 至少建 至少新建 至少建成 至少创建 建成 新建 扩建 改建 签订 提供 推行 引进 建立 组建 开展 实施 承担 负责 参加 参与 公布 公开 享受 安装 培育 构建 制定
   出台 兴建 增设 增加 举办 承办 招引 布局 谋划 筹建 申报 争创 创建 创办 推出 拓展 扩大 完善 健全 抓好 做好 办好 加强 强化 优化 深化 整合 引导 鼓励 支持 推动 促进 加快 加大 减少 降低 压减 控制 实现 新认证`.split(
    /\s+/,
  ),
)
const SHORTEST_NAME = 2

/** Verbs whose figure tells how far the name before them gets. */
const REACHED = wordTrie(
  '达到 增长 突破 超过 下降 降低到 降至 提升至 提高到 提升到 提高至 增加到 压减到 压缩至 压缩到 缩短至 扩大到 控制在 保持在 稳定在 提高 提升 降低 增加 减少 压减'.split(
    ' ',
  ),
)
/** True when a verb is followed by how far alone: `要降低3%以上`. */
export function tellsHowFar(text: string, after: number): boolean {
  return isDigitAt(text, after) || FAR.has(text, after)
}

const FAR = new CharSet('到至在')
/** How far, or how it turned out: nothing is acted on. */
const OUTCOME = wordTrie('取得 成功 圆满 顺利 成效 提质 增效 到 至 成为 达 突破 翻番 全覆盖 新 更 相'.split(' '))
/** Manner words that a deed follows behind the name of who does it. */
const MANNERS = wordTrie(
  '加快 全面 重点 统一 积极 大力 深入 持续 继续 着力 进一步 切实 自觉 优先 统筹 加速 逐步 全力 主动 努力 认真 严格 不断 充分 同步 及时 有序 稳步 全部 带头 密切 精准 科学 率先 抓紧 共同 联合 尽快 高标准 高质量 高水平 每年 逐项 抱团 始终 有效 高效 成片 高度 坚决'.split(
    ' ',
  ),
)
/** Words before a verb that qualify a noun, or say when. */
const ATTRIBUTES = wordTrie(
  '基本 突出 初步 系统 综合 年内 今年 健康 绿色 低碳 循环 深度 一体化 规范化 智能化 数字化 平稳 分类'.split(' '),
)

/**
 * The deed of a name at a clause's head (`医共体统一采购药品`), with an object behind it; null where the words before it say something
 * themselves, or nothing is acted on.
 * @example findActing('医共体统一采购药品', { start: 0, end: 9 })?.end // 7
 */
export function findActing(text: string, { start, end }: Span): VerbGroup | null {
  if (NO_NAMES.has(text, start) || OTHERS.match(text, start) > 0) return null
  let depth = 0
  const limit = Math.min(end - 3, start + LONGEST_ACTOR)
  for (let at = start; at < limit; at++) {
    depth = Math.max(0, depth + turnAt(text, at))
    if (depth > 0) continue
    if (at >= start + SHORTEST_NAME) {
      const group = deedAt(text, at, end)
      if (group) return group
    }
    if (says(text, at)) return null
  }
  return null
}

function deedAt(text: string, at: number, end: number): VerbGroup | null {
  const manner = MANNERS.match(text, at)
  const strong = DEEDS.match(text, at)
  if (strong < 2 && !(manner > 0 && verbLength(text, at + manner) >= 2)) return null
  if (ATTRIBUTES.match(text, at) > 0) return null
  const behind = manner > 0 && verbLength(text, at + manner) >= 2 ? findVerbGroup(text, at + manner, end) : null
  const group = behind ? { ...behind, start: at } : findVerbGroup(text, at, end)
  if (
    !group ||
    end - group.end < 2 ||
    (text.startsWith('建成区', group.end - 2) && text[group.end + 1] !== '域') ||
    UNACTED.has(text, group.end) ||
    MADE_NOUN.match(text, group.end) > 0
  )
    return null
  if (
    (isDigitAt(text, group.end) && !countsThing(text, group.end, end)) ||
    OUTCOME.match(text, group.end) > 0 ||
    REACHED.match(text, group.last) > 0
  )
    return null
  return group
}

/** `打造1个电商集聚区`: a number with its measure word and a thing behind it. */
function countsThing(text: string, at: number, end: number): boolean {
  let after = at
  while (after < end && isDigitAt(text, after)) after++
  return MEASURES.has(text, after) && end - after > SHORTEST_THING
}

const MEASURES = new CharSet('个家座所处条项支名户批场片')
const SHORTEST_THING = 3

/** What follows a verb that is part of a name: 推进机制, 实施方案的, 培育和引进. */
const UNACTED = new CharSet('的了、和与及者型性化率度')
const MADE_NOUN = wordTrie(
  '机制 体系 方案 工程 行动 项目 计划 工作 态势 势头 趋势 就业 补贴 力度 能力 水平 情况 效果 质量 成效 步伐 进度 速度 规模 领域 任务 措施 政策'.split(
    ' ',
  ),
)

/** What ends a time before a deed: 国庆前, 10月, 年底. */
const TIMED = new CharSet('前底内月度年初')

/** Deeds that end a clause whose name they are done to: they need no time beside them. */
const DONE = wordTrie(
  `建成投用 建成投产 建成通车 建成投运 建成运营 建成开放 建成使用 建成启用 建成开业 投产 投产达效 竣工投产 竣工投用 竣工验收 竣工运营 竣工通车 竣工 开工 开工建设 投入使用 投入运营 投入运行 交付使用
   通车 全线通车 通车运营 开业 开业运营 开街 投用 投运 启用 封顶 主体完工 主体封顶 完工 正式运营 挂牌 挂牌运营 揭牌 揭牌运营 上线运行 并网发电 点火投产 落地投产`.split(
    /\s+/,
  ),
  true,
)

/**
 * Where the deed begins that ends a clause behind what it is done to (`北线快速路全线通车`), or -1.
 * @example findDone('北线快速路全线通车', { start: 0, end: 9 }) // 5
 */
export function findDone(text: string, { start, end }: Span): number {
  const at = end - DONE.match(text, end)
  if (
    at === end ||
    at < start + 3 ||
    TIMED.has(text, at - 1) ||
    OTHERS.match(text, start) > 0 ||
    NO_NAMES.has(text, start)
  )
    return -1
  for (let i = start; i < at; i++) if (says(text, i)) return -1
  return at
}
