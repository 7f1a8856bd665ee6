import { CharSet } from '../engine/char-set.ts'
import { wordTrie } from '../engine/word-trie.ts'
import { turnAt } from './nesting.ts'
import { adverbLength, verbLength } from './verb-group.ts'

/** Words that end a noun phrase before a verb: what comes behind them says what happened to the noun. */
const PREDICATES = `
取得 向 应急送 应急抢 面向 免费 用上 喝上 吃上 过上 走上 喜迁 迁入 住进 搬进 乔迁 喜提 提供 平均 并 竣工量产 入围 设立 收获 摘得 夺得 斩获 采用 上榜 全覆盖 成交 脱困 复耕 入学 入住 分配入住 加速 并正式 
扮靓 签订 发布 具备 纷纷 停产 限产 参与 入选 获评 获批 荣获 获得 通过 组建 建成 完成 实现 享受 开工 投产 落地 竣工 全部 全面 均 被 已 正 正在 在建 挺身 成功 顺利 纳入 列入 达到 达 超过 突破 增长 下降 运行 投入 进入 住上 得到 受益 落户 上市
有序 如期 加快 同步 相继 先后 陆续 共同 联合 对口 千里 实行 覆盖 获 荣膺 喜获 晋升 晋级 跻身 上榜 位居 居 列 位列 排名 连续 持续 稳步 较 比 占 同比 分别 逆火 奋战 坚守 投身 扎根 下沉 走进 签约 揭牌 挂牌
建设 试运营 试点 启用 投用 交付 开通 通车 开业 开街 运营 推进 稳定 保持 提升 提高 转移 脱贫 摘帽 出列 退出 搬迁 搬入 回迁 完工 复工 复产 获奖 领跑 领先 落成 建立 开展 普及 受到 收到 接到 惠及 用于 创 成为 为 是 可 将 未 没有 不断 更加 发生 涌现 诞生 就业 创业 返乡
成立 汇聚 集聚 聚集 显著 明显 大幅 直接 进行 实施 有 抓紧 改制 封顶 初具 形成 年均 户均 亩均 月均 人均增收 累计 整合 合并 精简 创建为 创建成 升级为 认定为 被评为 晋升为 评为 在 入驻 入库 入统 入规 上规 升规 到位 发放 办理 办结 化解 解决 清零 销号 整改 关停 取缔 淘汰 拆除 改造 修复 治理 提档 提质 扩容 扩面
`
  .split(/\s+/)
  .filter((word) => word !== '')

const trie = wordTrie(PREDICATES)
/** One-character predicates that are often the head of a longer noun: only trusted behind two characters and before these. */
const ONE_STOPS: Readonly<Record<string, string>> = {
  并: '网购轨行',
  向: '阳上日外心',
  有: '效机限色线序关企害',
  在: '建线校册岗职园编读',
  居: '民家住乡村城',
  列: '车',
  可: '再办利用',
  为: '',
  是: '',
  正: '规常',
  已: '',
  达: '',
  获: '',
  创: '新业客意建投造',
  占: '地',
  比: '例重',
  较: '',
  均: '衡等',
  将: '',
  未: '来成',
  被: '',
}

const oneStops = new Map(
  Object.entries(ONE_STOPS).map(([word, stops]) => [word.charCodeAt(0), new CharSet(stops)] as const),
)
const OWNED_BEFORE = new CharSet('国私所拥特现享具占共公持')
const REACHED_BEHIND = new CharSet('0123456789０１２３４５６７８９一二三四五六七八九十百千万亿到成')
const ATTRIBUTIVE_BEFORE = new CharSet('级型性式')

const ATTRIBUTIVE = new Set('联合 共同 同步 直接 综合 建设 试点 投用'.split(' '))
/** Predicates that no noun is made with. */
const ALWAYS = new Set('发放 解决 享受 入选 获评 荣获 受益 得到 创建为 认定为 升级为 晋升为'.split(' '))

/** Nouns made with a predicate word inside: 运行机制, 建设项目. */
const NOUN_AFTER: readonly string[] = [
  '项目',
  '机制',
  '体系',
  '工程',
  '平台',
  '中心',
  '基地',
  '园区',
  '企业',
  '单位',
  '小区',
  '任务',
  '用地',
  '资金',
  '人员',
  '担保',
  '贷款',
  '机构',
  '服务',
  '率',
  '片区',
  '点',
  '区',
  '户',
  '站',
  '指标',
  '计划',
  '方案',
  '行动',
  '量',
  '额',
  '地',
  '队伍',
  '标准',
  '试点',
  '活动',
  '仪式',
  '劳动力',
  '人口',
  '群众',
  '家庭',
  '县',
  '基金',
  '发展基金',
  '管理平台',
  '培训',
  '面积',
  '场',
  '载体',
  '协议',
  '带',
  '线',
  '网',
  '方',
  '者',
  '村',
  '农户',
  '水平',
]

const nounsAfter = wordTrie(NOUN_AFTER)

/**
 * Where the noun phrase ends that begins at `start`: before the first predicate word behind its second character, or before
 * a mark; never past `limit`. Words in quotes or brackets belong to the noun.
 * @example findNounEnd('家企业入选名单', 1, 7) // 3
 */
export function findNounEnd(text: string, start: number, limit: number): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    depth += turnAt(text, at)
    if (depth < 0) return at
    if (depth > 0 || at - start < 1) continue
    if (STOPS.has(text, at)) return at
    if (isPredicate(text, at, at - start, limit)) return at
  }
  return limit
}

/** Marks that end a clause. */
const STOPS = new CharSet('，。；：！？,;:!?\n')

/** True when a predicate word stands right at an offset. */
export function startsWithPredicate(text: string, at: number, limit: number): boolean {
  return isPredicate(text, at, 2, limit)
}

/** 列 is a syllable behind these: 班列, 系列. */
const TOWARDS_BEFORE = new CharSet('面方定导双走动取转意去志倾趋朝单逆横纵')
const MERGED_BEFORE = new CharSet('归合兼撤吞裁')
const HOMES_BEFORE = new CharSet('民定安宜旧新邻村')
const ROWS_BEFORE = new CharSet('班行队序系')

/** A verb that makes no noun with what follows: 集中签约活动 is a noun. */
export function leadsOn(text: string, at: number): boolean {
  const length = trie.match(text, at)
  if (length >= 2) return nounsAfter.match(text, at + length) === 0
  const verb = verbLength(text, at)
  return verb >= 2 && nounsAfter.match(text, at + verb) === 0
}

function isPredicate(text: string, at: number, before: number, limit: number): boolean {
  const length = trie.match(text, at)
  if (length === 0) {
    const adverb = before >= 2 ? adverbLength(text, at) : 0
    return adverb >= 2 && !text.startsWith('重点', at) && leadsOn(text, at + adverb)
  }
  if (length === 1) {
    if (text[at] === '有' && OWNED_BEFORE.has(text, at - 1)) return false
    if (text[at] === '居' && HOMES_BEFORE.has(text, at - 1)) return false
    if (text[at] === '向' && TOWARDS_BEFORE.has(text, at - 1)) return false
    if (text[at] === '并' && MERGED_BEFORE.has(text, at - 1)) return false
    if (text[at] === '列' && ROWS_BEFORE.has(text, at - 1)) return false
    if (text[at] === '达') return REACHED_BEHIND.has(text, at + 1)
    return before >= 1 && !oneStops.get(text.charCodeAt(at))?.has(text, at + 1)
  }
  const after = at + length
  if (after >= limit) return true
  // 村级联合电站, 开放型共同市场: behind an attribute the word is one as well.
  if (ATTRIBUTIVE_BEFORE.has(text, at - 1) && ATTRIBUTIVE.has(text.slice(at, after))) return false
  if (ALWAYS.has(text.slice(at, after))) return true
  if (text[after] === '的' || text[after] === '型' || text[after] === '性' || text[after] === '化') return false
  return nounsAfter.match(text, after) === 0
}
