const list = (words: string) => [...new Set(words.split(/\s+/).filter((word) => word !== ''))]

/** Verbs that win an honour wherever they stand. */
export const WINNING = list(`
获评 入选 荣获 获批 蝉联 荣膺 喜获 摘得 斩获 夺得 再夺 勇夺 荣登 上榜 登榜 获颁 获授 获称 捧得 摘取 摘获 再获 连获 获誉 荣列 荣评 喜提 创成 成功创成 成功创建 成功创建为 创建为 创建成为 创建成 成功申报 成功获批 成功入选
成功争创 成功入围 入围 被评为 被评选为 被评定为 被认定为 被命名为 被授予 被列为 被列入 被纳入 被确定为 被确认为 被表彰为 被誉为 被定为 被批准为 评为 认定为 命名为 首批入选 首批纳入 首批获评 首批列入 获评为 晋级 晋升为 晋升 跻身 成功跻身 升级为 升格为 获得 夺得了 成功摘得
荣获了 顺利创建 顺利获批 正式获批 成为
`)

/** Verbs that win only when what follows is a named list, rank of honour or pilot. */
export const WINNING_IF_NAMED = list('确定为 列为 纳入 列入 创建 获 通过 获得 成为 晋升 晋级 跻身 入列 入围 上榜')

/** What a title of honour is made of. */
export const TITLE_WORDS = list(`
试点 示范 先进 优秀 十佳 百强 强县 强市 名单 称号 荣誉 奖 标杆 样板 典型 案例 集群 产业群 文明 卫生城市 园林城市 森林城市 模范 基地 小镇 名镇 名村 名城 名县 工厂 小巨人 品牌 金牌 银牌 冠军 之乡 试验区 先行区 示范区 督查激励
激励 表彰 肯定 表扬 通报表扬 通报表彰 优胜 第一名 一等奖 特等奖 遗产 名录 目录 地理标志 领航 领跑 先锋 红旗 星级 A级 5A 4A 十大 百佳 优质 美丽 最美 群星奖 推广
`)

/** Words of rank that tell who gives an honour. */
export const LEVELS = [
  ['national', list('国家级 国家 全国 中国 国务院 世界 国际 全球 联合国 亚洲 工信部 农业农村部 教育部 部级 中央')],
  ['provincial', list('省级 全省 省政府 省委 自治区 全区首')],
  ['city', list('市级 全市 市政府 市委')],
  ['county', list('县级 区级 全县 县政府 区政府')],
] as const
