const list = (words: string) => [...new Set(words.split(/\s+/).filter((word) => word !== ''))]

/** Verbs that make something do something: their object is that something. */
export const CAUSATIVES = list(
  '推动 助推 支持 鼓励 引导 促进 帮助 确保 争取 力争 吸引 保障 保证 带动 助力 倒逼 激励 组织 协助 指导',
)

/** Predicates at the end of what 推动 and 支持 bring about, longest first. */
export const PREDICATE_TAILS = list(`
竣工交房 平稳健康发展 健康发展 转型升级 提质升级 提质增效 恢复发展 稳定运行 平稳运行 常态化运行 建成开业 建成投用 建成投产 落地见效 落地生根 精准落地 走在前列 走在全国前列 走在全省前列 开工建设 投产达效 深度融合 融合发展 集聚发展 协调发展 创新发展 高质量发展 竞相发展 做大做强 做优做强
做强做优 全面落实 全面完成 全覆盖 开工 投产 投用 竣工 落地 运行 获批 集聚 集中 升级 开业 通车 交付 挂牌 上市 发展 完工 建成 见效 增长 回升 清零 达标 落实 回迁 实施 融合 运营 启动 进场 复工 复产 创业 就业创业 创业就业 入规 入统 入库
`).sort((a, b) => b.length - a.length)

/** Nouns of work behind a name that do not make it longer for comparison. */
export const TAIL_NOUNS = list('项目建设 工程建设 建设 项目 工程 改造 治理 修复 机制 体系 行动 工作 发展 问题 制度')

/** Verbs by which an object begins an action of its own: 支持企业参与建设 acts on 企业. */
export const OWN_ACTIONS = list(
  '参与 建立 摆脱 开展 加大 发展 做大 走 对接 到 实施 推出 加快 积极 与 在 有序 融入 承接 申报 创建 争创 把握 延伸 打造 构建 引进 完善 提高 扩大 加强 增强 拓展 探索 举办 争取 突破 掌握 进入 扎根 投身 牵头 组建 设立 购置 采用 拓宽 淘汰',
)

/** Adverbs that stand between an object and what it is made to do. */
export const ADVERBIAL_TAILS = list(
  '精准 平稳 健康 尽快 深度 常态化 稳定 全面 高质量 加快 有序 转型 恢复 加速 全部 早日 始终 如期 优质 良性 年内 快速 协调 融合 一体化 规范 持续 有效 稳步 集约',
)
