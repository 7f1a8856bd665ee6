/** What a set phrase counts after 两个, 四项, 三种: ideas, attitudes and headings, never things that can be built or bought. */
export const abstractNouns: readonly string[] =
  '大 定位 市场 资源 确保 坚持 健康 文明 显著 维护 自信 意识 百年 务必 关键 结合 转变 率先 翻番 统筹 突破 全面 更加 加快 清零 没有 到位 明显 提升 优先 不 毫不 决不 必须 始终 确立 高 高于 基本 轮子 先行 倍增 到底 一 为主 关系 矛盾 作用 主体 发展定位 战略 导向 原则 方向 抓手 支撑 主题 主线 底线 大局 责任 安全 优势 效益 理念 关口 导则 持续 保障 层次 努力 转型 转移 同步 轮驱动 规律 率 强化 起来 过硬 加强 带头 留给 走在前 走在 历史 面向 着力 着眼 最 方针 环境 主义 世界 阵地 融合 协同 增长点 增长极 有利于 有之 想 敢于 敢 善于 务 免 减 补 通 常态 创建 文章 大文章'.split(
    ' ',
  )
