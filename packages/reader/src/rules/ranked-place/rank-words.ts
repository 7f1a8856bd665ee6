/** Verbs and nouns right before a place without a scope of its own. */
export const rankingVerbs: readonly string[] =
  '位居 位列 居 列 排名 排 名列 跃居 升至 升到 跃升至 跃至 位次 获 荣获 均为 为 夺得 取得 保持 稳居 连续 总量 增速 增幅 位于 排在 位 前移至 综合 提升至 上升至'.split(
    ' ',
  )

/** What an ordinal counts when it ranks nothing: 第一批, 第三方, 第二产业. */
export const notRanked: readonly string[] =
  '批 届 次 轮 期 季度 产业 方 步 条 章 节 款 项 个 台 艘 条 座 家 所 时间 书记 责任 要务 动力 资源 线 类 层 代 道 部 篇 课 站 只 种 枚 块 颗 张 份 医院 中学 小学 人民 幼儿园 师 炮 枪 看台 阶段 关 人 段 大道 车 桶 单 例 列 棒 回 天 年 月 日 周 现场 标准 目标 位的 一 股 极 梯队 方阵 标尺 屏 高峰 峰 桥 城 村 镇 州 馆 楼 店 网 品牌 抓手 窗口 责任人 责任主体 责任单位 责任区'.split(
    ' ',
  )

/** Measure words of things that are first of their kind: 全国第一个, 全市第三家. */
export const firstThings: readonly string[] = '个 家 座 条 部 例 所 项 款 台 艘 支 架'.split(' ')
