/** Words that make the number before them part of a name. */
export const behindWords: readonly string[] =
  '号线 号文 号院 号楼 号机 号令 号路 号台 号桥 号井 号卫星 号工程 号项目 号公告 号 国道 省道 县道 乡道 高速 热线 环 环路 环线 期 届 级 版 代 周年 型 式 世 股 板 端 旗 年制 人制 年一贯制 级以上 合一 类区 类水 类地区 改 化 好 馆 免 减 补 网 权 库 圈 带 廊 轴 核 极 翼 纵 横 制 园区 集群 法 论 讲 律 戒 查 里铺 急救 指挥中心 行动 机制 模式 战略 思路 中学 中、 中新 附院 刻钟 华诞 # ＃ 号泊位 后出生 后干部 后青年 后” 连丰 连增 连冠 连胜 运会 局 冶 街 国省道 路公交 路有轨电车'.split(
    ' ',
  )

/** Words that make the number after them part of a name. */
export const frontWords: readonly string[] =
  '省道 国道 县道 乡道 专线 高速 附件 附表 表 图 北纬 东经 邮编 电话 车次 编号 代码 专栏 附'.split(' ')

/** Numbers that are names by themselves: emergency and government lines, state programmes. */
export const knownNumbers: readonly string[] = [
  '110',
  '119',
  '120',
  '122',
  '114',
  '863',
  '973',
  '985',
  '211',
  '365',
  '96666',
]
