import { numberValue } from '../../engine/amount.ts'
import { CLASS_OF, Class } from '../../engine/characters.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { endsWith, skipSpaces, startsWith } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { findScope, inheritedScope } from '../../engine/scope.ts'
import { Kind, wordOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

const VERBS = [
  '位居',
  '位列',
  '居',
  '列',
  '排名',
  '排',
  '名列',
  '跃居',
  '升至',
  '升到',
  '跃升至',
  '跃至',
  '位次',
  '获',
  '荣获',
  '均为',
  '为',
  '夺得',
  '取得',
  '保持',
  '稳居',
  '连续',
  '总量',
  '增速',
  '增幅',
  '位于',
  '排在',
  '位',
  '前移至',
  '综合',
  '提升至',
  '上升至',
]
/** What an ordinal counts when it ranks nothing: 第一批, 第三方, 第二产业. */
const NOT_RANKS =
  '批 届 次 轮 期 季度 产业 方 步 条 章 节 款 项 个 台 艘 条 座 家 所 时间 书记 责任 要务 动力 资源 线 类 层 代 道 部 篇 课 站 只 种 枚 块 颗 张 份 医院 中学 小学 人民 幼儿园 师 炮 枪 看台 阶段 关 人 段 大道 车 桶 单 例 列 棒 回 天 年 月 日 周 现场 标准 目标 位的 一 股 极 梯队 方阵 标尺 屏 高峰 峰 桥 城 村 镇 州 馆 楼 店 网 品牌 抓手 窗口 责任人 责任主体 责任单位 责任区'.split(
    ' ',
  )

/** A place in an order (名次): 全市第一, 位列全国第8位. */
export const rankedPlace: NumberRule = {
  name: 'ranked-place',
  starts: [Kind.word],
  read(scan, at) {
    if (wordOf(scan, at)?.id !== 'ordinal') return null
    const { text } = scan
    const number = skipSpaces(scan, at + 1)
    const value = numberValue(scan, number)
    if (value === null || value.scale > 0) return null
    const from = scan.start[at] as number
    let end = scan.end[number] as number
    let next = number + 1
    if (text[end] === '位' || text[end] === '名') {
      end++
      if (scan.kind[next] === Kind.unit) next++
    } else if (startsWith(text, end, NOT_RANKS) !== null || scan.kind[next] === Kind.unit) {
      const large = startsWith(text, end, ['大'])
      if (large === null) return null
    }
    const scope = findScope(text, from)
    const position = formatDecimal(value)
    const parts = [partOf(scan, number, 'position', position)]
    if (scope !== null) return { kind: 'rank', start: scope.start, end, next, scope: scope.words, position, parts }
    // Without a scope only a verb of ranking tells, and only at the end of its clause: 以…为第一标尺 ranks nothing.
    if (!endsWith(text, from, VERBS) || !(end - from > 2 || CLASS_OF[text.charCodeAt(end)] !== Class.other)) return null
    return { kind: 'rank', start: from, end, next, scope: inheritedScope(text, from), position, parts }
  },
}
