/** Verbs of reaching a class of places: 跻身全国百强. */
export const entering: readonly string[] =
  '进入 跻身 挺进 入围 入选 位列 位居 迈入 晋级 上榜 荣登 闯入 冲进 冲刺 稳居 名列 列 居 评为'.split(' ')

/** Words right before 前 that rank without naming a scope: 位居前三. */
export const reaching: readonly string[] =
  '位居 位列 名列 居 列 进入 进 跻身 迈入 排名 排在 保持 稳居 入围 闯入 冲进'.split(' ')

/** What 前 and a number count when they tell a time: 前三季度, 前五年. */
export const times: readonly string[] = '季度 个月 年 月 个季度 天 批 期 轮 次 届 周 小时 日'.split(' ')

/** Words that end in 前 themselves: 目前, 以前, 提前. */
export const notGroups: readonly string[] =
  '以 之 目 此 提 年 节 向 当 日 会 先 生 眼 跟 面 事 空 产 史 月 底 期 往'.split(' ')
