import type { Span } from '@gangmu/text'
import { findNounEnd } from '../../phrases/predicates.ts'
import { adverbLength, verbLength } from '../../phrases/verb-group.ts'

const SHORTEST = 6
const LONGEST = 18
const OPENERS = new Set(
  `经济 社会 产业 城市 城乡 农村 农业 工业 企业 政府 人民 群众 项目 生态 环境 教育 文化 科技 人才 财政 金融 市场 交通 国家 全国 全省 全市 全县 全区 各级 各类 各项 各地 各县 各镇 主要 重大 重要 重点
新的 这些 这一 所有 一批 一个 一些 广大 干部 居民 农民 职工 学生 公共 公务 基层 基础 民生 投资 消费 外贸 出口 进口 价格 就业 收入 社保 医疗 卫生 养老 住房 土地 资源 能源 水利 电力 道路 公路 铁路 桥梁 中心 国际 国内 世界 历史 现代 传统 绿色
新型 新兴 先进 高端 智能 数字 信息 网络 平台 园区 城区 县城 乡村 社区 街道 村庄 河道 流域 森林 大气 土壤 空气 节能 安全 食品 药品 法治 司法 行政 执法 审计 统计 作风 队伍 我们 我市 我县 我区 我省 大家 人人 家家 户户 事事 时时 处处 件件 年年 服务 工作 改革 开放 创新
发展 建设 管理 治理 制度 机制 体制 政策 措施 任务 目标 指标 质量 效益 水平 能力 规模 结构 比重 总量 综合 特色 优势 品牌 文明 和谐 幸福 美丽 健康 平安 共同 相关 其他 其中 其余 上述 以上 以下 同样 同步 实际 真正 始终 必将 一定 必须 应该 能够 可以 才能 只有 如果 因为 所以 虽然 但是 而且
习近 机遇 步调 干事 意义 遇到 取得 苦干 市政 全球 政治 央企 撸起 忠诚 忠实 年度 总投 净增 失业 投运 动工 生产 职业 能耗 粮食 少数 累计 新开 不断 越来 越是 更加 十分 非常 特别 尤其 关键 总体 基本 一般 当前 目前 今后 未来 近期 长期 短期 全年 全面 整体 具有 成为 属于 位于 包括 等于 没有 不是 就是 也是 既是 都是 还是`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
const NOT_SECOND = '的、，“《（(和与及或型性化式级类等们了是在于有者家区市县镇村'
const NOT_FIRST =
  '但而且并若如虽因故不用一二三四五六七八九十与靠要都任能该多少总每各第心只又更还被让给从向把将对是有无在为以于到至及其该此本这那'
const NOT_ENDS = '了的着过好多少高强大美优新快稳足'

/** True when two characters at an offset may be a verb that no list has: no common noun, no marker of time, place or order. */
export function mayBeVerb(text: string, at: number): boolean {
  for (let i = at; i < at + 2; i++) if (text.charCodeAt(i) < 0x4e00 || text.charCodeAt(i) > 0x9fff) return false
  if (NOT_FIRST.includes(text[at] as string) || NOT_SECOND.includes(text[at + 1] as string)) return false
  return !MARKING.includes(text[at] as string) && !OPENERS.has(text.slice(at, at + 2)) && adverbLength(text, at) === 0
}

/** First characters of words of time and place: 年内, 今年, 市域, 我省. */
const MARKING = '年今全我市省县区州其本月季当每截到达超用占约近仅计共'

/**
 * The verb of a clause whose first word no list has (`编绘水系分布图`), told by its shape: it stands beside clauses that promise, begins
 * with a word of two characters that is no common noun, and goes on with a noun phrase to its end. Null for other shapes.
 * @example findParallelVerb('编绘水系分布图', { start: 0, end: 7 }) // { start: 0, end: 2 }
 */
export function findParallelVerb(text: string, { start, end }: Span): Span | null {
  const length = end - start
  if (length < SHORTEST || length > LONGEST) return null
  for (let at = start; at < start + 3; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) return null
  }
  if (NOT_FIRST.includes(text[start] as string) || adverbLength(text, start) > 0 || verbLength(text, start + 2) > 0)
    return null
  if (OPENERS.has(text.slice(start, start + 2))) return null
  if (NOT_SECOND.includes(text[start + 1] as string) || NOT_SECOND.includes(text[start + 2] as string)) return null
  if (NOT_ENDS.includes(text[end - 1] as string)) return null
  if (text.slice(start + 2, end).includes('、') || findNounEnd(text, start + 2, end) < end) return null
  return { start, end: start + 2 }
}
