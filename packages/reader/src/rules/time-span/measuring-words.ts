/** Words right before a number of years that make it an amount. */
export const measuringBefore: readonly string[] =
  '连续 长达 历时 达 达到 提前 缩短 缩短至 延长 延长至 延至 满 仅用 只用 用了 时隔 相隔 为期 最长 最短 期限 工龄 年限 寿命 寿命达 龄 预期寿命 连着 一连 比全国 早 晚 滞后 领先 不足 不到 推迟'.split(
    ' ',
  )

/** Words right after a number of years that make it an amount. */
export const measuringAfter: readonly string[] =
  '来最 翻 快于 位居 位列 蝉联 保持 居全 居首 无 未发生 零 稳居 荣获 获得 获评 增长 超 领跑'.split(' ')
