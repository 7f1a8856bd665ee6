import type { Bound } from '../reading.ts'

/** Words before a number that bound it (界限词); longest match ending where the number starts. `null` stops a false match. */
export const boundsBefore: readonly (readonly [string, Bound | null])[] = [
  ...row('about', '约 大约 约为 约占 约有 约达 约合 大概 大致'),
  ...row(
    'over',
    '超 超过 超过了 超了 超出 突破 突破了 首破 突破至 逾 逾过 高于 大于 多于 过 已过 超越 破 站上 跨过 跨越 迈过',
  ),
  ...row('nearly', '近 接近 将近 临近 逼近 近乎 直逼 几近'),
  ...row(
    'at-least',
    '不低于 不少于 不小于 不亚于 不短于 至少 最少 起码 上 至少有 至少为 至少是 至少达到 最少有 最少为',
  ),
  ...row(
    'at-most',
    '不超过 不高于 不多于 不大于 不超 不突破 低于 少于 小于 不足 至多 最多 不到 控制在不超过 未超过 不长于 不迟于 短于 最多为 最多有 最多是 至多为 至多有',
  ),
  ...row(
    null,
    '节约 预约 签约 合约 公约 条约 履约 违约 集约 邀约 特约 续约 附近 靠近 邻近 亲近 最近 就近 贴近 走近 赶超 反超 通过 经过 不过 加上 以上 之上 线上 网上 晚上 早上 马上 身上 路上 地上 海上 水上 陆上 船上 车上 上上 会上 度过 渡过 改过 超额 建成 完成 形成 达成 组成 促成 集成 生成 分成 合成 构成 养成 落成 变成 做成 办成 打破 攻破 侦破 查破 突过 高过 胜过 超前 大过 想过 见过 有过 走过 通不过 看不到 见不到',
  ),
]

/** Words after a core that bound it; longest match. `null` stops a false match (内容 is not 内). */
export const boundsAfter: readonly (readonly [string, Bound | null])[] = [
  ...row('about', '左右 上下 前后'),
  ...row('over', '余 多 有余 强'),
  ...row('at-least', '以上 及以上 或以上 或者以上 或更多 或者更多 之上 （含）以上 (含)以上 开外 起步'),
  ...row('at-most', '以内 以下 及以下 之内 之下 内 以里'),
  ...row(
    null,
    '内容 内外 内部 内资 内地 内河 内涵 内贸 内需 内源 内陆 内生 内环 内在 内控 内销 内湖 内涝 内蒙 多元 多样 多种 多个 多家 多项 多年 多层 多次 多渠道 多方 多彩 多式 多点 多能 多功能 多边 多地 多措 多部门 多形式 多领域 多维 多人 多用 多名 多所 多条 多座 多位 强化 强市 强省 强县 强区 强国 强力 强劲 强军 强基 强镇 强村 强链 强企 强农 强度 强弱 强制 强迫 强台风 强降 余额 余热 余家 余亩 余名 余种 余项 余个 余件 余户 余人 余条 余次 余万 余亿 前后端 许可 许多 许昌 上下游 上下联 上下齐 上下同 上下贯 上下班 上下级',
  ),
]

function row(bound: Bound | null, words: string): (readonly [string, Bound | null])[] {
  return words.split(' ').map((word) => [word, bound] as const)
}
