import { wordTrie } from '../../engine/word-trie.ts'

const list = (words: string) => [...new Set(words.split(/\s+/).filter((word) => word !== ''))]

/** Verbs that make something do something: their object is that something. */
export const CAUSATIVES = list(
  '促使 促成 推动 助推 支持 鼓励 引导 促进 帮助 确保 争取 力争 吸引 保障 保证 带动 助力 倒逼 激励 组织 协助 指导',
)

/** Predicates at the end of what 推动 and 支持 bring about, longest first. */
export const PREDICATE_TAILS = list(`
竣工交房 平稳健康发展 健康发展 转型升级 提质升级 提质增效 恢复发展 稳定运行 平稳运行 常态化运行 建成开业 建成投用 建成投产 落地见效 落地生根 精准落地 走在前列 走在全国前列 走在全省前列 开工建设 投产达效 深度融合 融合发展 集聚发展 协调发展 创新发展 高质量发展 竞相发展 做大做强 做优做强
做强做优 大发展 快发展 更好更快发展 又好又快发展 竞相发展 错位发展 优先发展 均衡发展 内涵发展 振兴发展 协调发展 有效对接 精准对接 无缝对接 高效对接 对接 有机结合 紧密结合 深度结合 有效衔接 不断优化 持续优化 进一步优化 不断改善 不断提升 不断提高 进一步改善 进一步提高 进一步提升 做专做强 做专做精 做强做大 做优做大 做强做优做大 做优做强做大 做大做强做优 提速回升 落地落实落细 交往交流交融 返乡 返乡下乡 返乡创业 返乡就业 止跌回稳 止跌企稳 企稳回升 回稳向好 回升向好 持续向好 稳定向好 提质扩容 扩容提质 提质扩面 扩面提质 提标扩面 扩面提标 增量提质 提质升位 提质提效 扩规增效 扩围增效 扩面增效 降本增效 提速增效 增产增效 增资扩产 增储上产 扩能提质 扩能提升
提质扩能 增产增收 增收 增收致富 脱贫致富 稳定增收 持续增收 稳定脱贫 全部脱贫 脱贫摘帽 互联互通 互促共进 交流交融 良性互动 共建共享 开放共享 落到实处 落实到位 落实落细 落地落实 落地开花 圆满收官 上市融资 兼并重组 并购重组 争先进位 健康成长 茁壮成长 全面进步 正常运转
平稳运行 安全运行 持续好转 整体好转 明显好转 持续改善 明显改善 稳步改善 稳步提升 持续提升 显著提升 快速提升 整体提升 全面提升 大幅提升 明显提升 稳步提高 持续提高 稳步下降 持续下降 明显下降 只减不增 只增不减 保值增值 应保尽保 足额发放 达产达效 投产见效 达标排放 就地转化 落地转化 转化落地
均衡布局 合理流动 均衡配置 优化配置 高效配置 扩容下沉 下沉 回归 回流 落户 到位 进位 出海 上云 走出去 行稳致远 发挥作用 加快发展 跨越发展 跨越式发展 转型发展 绿色发展 集群发展 抱团发展 协同发展 快速发展 平稳发展 稳步发展 有序发展 繁荣发展 蓬勃发展 特色发展
差异化发展 规模化发展 集约化发展 规范化发展 一体化发展 可持续发展 跨越赶超 安居乐业 提档升级 提档进位 优化升级 改造升级 焕新升级 更新换代 迭代升级 提能升级 提能增效 上台阶 上新台阶 再上台阶 再上新台阶 迈上新台阶 上水平 上新水平 上档次 复工复产 开工建设 共同富裕 提级扩能 快速崛起 取得实效 取得成效 取得新成效 取得突破
取得新突破 取得新进展 取得更大成效 见到实效 见实效 出成效 全面落实 全面完成 全覆盖 开工 投产 投用 建成通车 建成运营 建成开放 建成投运 竣工验收 投入使用 投入运营 竣工 签约 注册 启用 落成 落地 运行 获批 集聚 集中 升级 开业 通车 交付 挂牌 上市 发展 完工 建成 见效 增长 回升 清零 达标 落实 回迁 实施 融合 运营 启动 进场 复工 复产 创业 就业创业 创业就业 入规 入统 入库
`).sort((a, b) => b.length - a.length)

/** The predicates, looked for where they end. */
export const predicateTails = wordTrie(PREDICATE_TAILS, true)

/** Nouns of work behind a name that do not make it longer for comparison. */
export const TAIL_NOUNS = list('项目建设 工程建设 建设 项目 工程 改造 治理 修复 机制 体系 行动 工作 发展 问题 制度')

/** Verbs by which an object begins an action of its own: 支持企业参与建设 acts on 企业. */
export const OWN_ACTIONS = list(
  '引入 解决 参与 建立 摆脱 开展 加大 发展 做大 走 对接 实施 推出 加快 积极 有序 融入 承接 申报 创建 争创 把握 延伸 打造 构建 引进 完善 提高 扩大 加强 增强 拓展 探索 举办 争取 突破 掌握 进入 扎根 投身 牵头 组建 设立 购置 采用 拓宽 淘汰 带动 实现 成为 成长为 转化为 转变为 转为 转向 走向 迈向 迈上 步入 走进 解决好 参加 兴办 创办 开办 树立 履行 纳入 落户 提供 采取 实行 聚焦 围绕 深耕 强化 发挥 形成 享受 加入 从事 通过 取得 延链补链 补链强链 开花结果 结出 迈出 再创 开创 做专 做精 做实 做细 做活 搞好 抓好 做好 办好 管好 用好 用足 做强 做优 承担 投向 更好 更多地 主动 自主 依法 抱团 跨区域 跨行业 就近 就地 异地 入园 入企 下乡 联合高校 联合院校 联合科研 联合企业',
)

/** Verbs that are nouns as often (增加值, 开拓者, 方式转变): an action only with its object behind them. */
export const OWN_ACTIONS_ON = list('转变 开拓 增加 培育 赋能')

/** How something is done: alone before a predicate it names nothing (推动高质量发展). */
export const MODIFIERS = list(
  '大众 自主 高质量 跨越 跨越式 绿色 循环 低碳 创新 协调 开放 共享 内涵 内涵式 错位 融合 特色 均衡 优质均衡 集群 协同 可持续 又好又快 更高质量 稳定 健康 科学 安全 包容 普惠 一体 一体化 深度 全面 良性 竞相 高水平 转型 率先 绿色低碳',
)

/** Predicates that even what is only advanced (推进) is followed by: no noun of work ends so. */
export const ADVANCED_TAILS = list(
  '高质量发展 扩规增效 提质增效 扩围增效 降本增效 提质扩容 扩容提质 提质扩面 落地见效 落地生根 落到实处 落实到位 做大做强 做优做强 做强做优 止跌回稳 走深走实 走在前列 行稳致远 取得实效',
)

/** Adverbs that stand between an object and what it is made to do. */
export const ADVERBIAL_TAILS = list(
  '规范化 竞相 错位 举家 始终 尽早 加快 早 更 较 快 再 平稳较快 快速 高效 精明 整体 平等 及时 基本 进一步 不折不扣 开足马力 年底 年底前 年内 今年底 今年上半年 今年下半年 内涵式 上半年 下半年 今年 动态 抱团 更好 主动 自主 依法 充分 优先 同步 相互 成片 连片 就近 就地 精准 平稳 健康 尽快 深度 常态化 稳定 全面 高质量 加快 有序 转型 恢复 加速 全部 早日 始终 如期 优质 良性 年内 快速 协调 融合 一体化 规范 持续 有效 稳步 集约',
)

/** Verbs that no name in a list begins with: behind 、 they open a deed of their own. */
export const FURTHER_DEEDS = list(
  '提高 提升 完善 健全 加强 强化 优化 深化 推进 推动 扩大 壮大 打造 培育 建立 构建 落实 加快 加大 增强 拓展 盘活 激发 释放 促进 改善 做大 做强 抓好 办好 拉动 补齐 夯实 筑牢 降低 打通 激活 畅通 丰富 增加 主攻 争创 抓住 增进 坚定 做到 引进 巩固 抢抓 聚焦 维护 化解',
)

/** Nouns that make a name of a verb before them: 提升工程, 推进机制. */
export const DEED_NOUNS = list(
  '有力 有序 做强 做优 值 工程 行动 项目 计划 机制 制度 方案 措施 政策 工作 活动 任务 体系 办法 能力 改造 管理 提升 发展 建设 运行 整治 服务 利用 力度 领域 基地 企业 单位 对象 补贴 资金 试点 专项 攻坚 三年 意见 效应 作用 情况 责任 问题 标准 示范 模式',
)
