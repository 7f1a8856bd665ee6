import { codeAt, isHan } from '../../engine/characters.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, unitOf } from '../../engine/token.ts'

/** Units that a single Chinese digit hardly ever counts: 三元, 七里河, 四面, 三方 are words. */
const WEAK = new Set(
  '金 银 铜 步 元 里 方 面 门 道 口 头 层 点 本 部 节 季 分 度 级 类 线 站 床 担 升 块 角 盘 页 字 堂 段 塘 孔 眼 尺 米 克 瓦 伏 桩 树 株 片 包 盒 袋 车 旬 周 秒 日 兆 章 平方 立方 例 则 票 色 种子 卷 笔 根 颗 粒 串 组 队 席 船 对'.split(
    ' ',
  ),
)

/** A Chinese numeral that is part of a word (词中数字): 三圣镇, 五指山, 三元材料, 七里河. */
export const numeralInWord: NumberRule = {
  name: 'numeral-in-word',
  starts: [Kind.numeral],
  read(scan, at) {
    const start = scan.start[at] as number
    const end = scan.end[at] as number
    if (end - start > 1) return null
    const unit = unitOf(scan, at + 1)
    if (unit !== null) {
      if (scan.kind[at - 1] === Kind.before || scan.kind[at + 2] === Kind.after || !WEAK.has(unit.shown)) return null
    } else {
      if (scan.kind[at + 1] === Kind.scale || scan.kind[at + 1] === Kind.more) return null
      if (!isHan(codeAt(scan.text, end)) && !isHan(codeAt(scan.text, start - 1)) && scan.text[end] !== '、') return null
    }
    const next = unit === null ? at + 1 : at + 2
    return { kind: 'name', start, end, next, why: 'numeral-in-word', parts: [partOf(scan, at, 'numeral', 'value')] }
  },
}
