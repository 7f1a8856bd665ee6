const list = (words: string) => [...new Set(words.split(/\s+/).filter((word) => word !== ''))]

/** Words before a clause's action that are no part of it: marks of order, times, connectives. */
export const CONNECTIVES = list(`
同时 此外 另外 并且 并 要 还要 也要 必须 我们要 我们将 我们必须 我们 全市上下要 全区上下要 各级政府要 政府要 将 今年 今年要 今年将 明年 年内 全年 下半年 上半年 一季度 其中 特别是 尤其是 具体 具体而言 为此 对此 一是 二是 三是 四是 五是
六是 七是 八是 九是 十是 一要 二要 三要 四要 五要 六要 七要 第一 第二 第三 第四 第五 首先 其次 再次 最后 应 应当 需要 还要 还将 还 也 既要 又要 更要 都要 一方面要 另一方面要 一方面 另一方面 还将 也将 工作中 实际工作中 拟 累计 全年累计 尤其要 特别要 同时要 还应 也应 今后五年 未来五年 五年内 到年底 年底前 当前 在此基础上
`)

/** Prefixes that only set the frame: by what, along what, for what. The action comes behind, in the same clause or the next. */
export const FRAMES = list(`
以 围绕 紧扣 按照 根据 立足 瞄准 锚定 依托 针对 结合 着眼 对照 对标对表 面向 通过 在 从 随着 为 为了 本着 遵循 秉持 借助 利用 抓住 抢抓 顺应 适应 聚焦 聚力 紧盯 沿着 就 于 凭借 借力 当 作为 不仅 只有 只要 如果 因为 由于 虽然 尽管 无论 不论 面对
`)

/** Clauses that begin so say no deed: aims, effects, judgements, greetings. */
export const NO_DEEDS = list(`
惠及 造福 让 使 令 从而 以便 真正让 努力让 切实让 确保让 这是 是 不是 就是 也是 而是 这 那 各位代表 同志们 谢谢 我们坚信 我们相信 我们深知 我们深信 只要我们 让我们 成为 更好 更加 不断满足 迈出 迈上 迈向 谱写 书写 展现 彰显 绘就 交出 开创 开启 奋力谱写 奋力书写
奋力开创 奋力展现 充分展现 努力实现 奋力实现 奋力走出 奋力交出 加快走出 再创 再上 努力开创 努力走出 迎接 献礼 体现 意味着 标志着 关系 事关 没有 不能 绝不 决不 什么 怎么 谁 如何 既 又 也 都 更 最 有 无 把 将 综合考虑 综合各方面 经过 建议 提请 坚持以 始终坚持以
以实际行动 奋进 共同谱写 共同书写 共创 生动 力争在 与时俱进 携手 举全 上下同心 团结一心 众志成城 埋头苦干 真抓实干 勇毅前行 踔厉奋发 笃行不怠 实干兴 信心满怀 不忘初心 牢记使命 统筹考虑 为实现 为夺取 为全面 为推动 为推进 为建设 为谱写 重点抓好以下 重点做好以下 着重抓好 主要抓好
`)

/** Frames that hold a list of named works say a deed: 聚焦甲、乙等项目. */
export const LIST_FRAMES = list('聚焦 聚力 紧盯 紧扣 抢抓')

/** Announcements of what comes next. */
export const ANNOUNCEMENTS = list('以下 如下 方面工作 方面的工作 个方面 项工作： 重点工作是 主要任务是')
