/** Nouns a figure may count without a measure word (9企业). */
export const countedNouns: readonly string[] =
  '企业 项目 家庭 群众 农户 村民 居民 职工 学生 学校 县 区 市 镇 乡 村 省 社区 街道 乡镇 部门 园区 景区 医院 小区 户籍 人才 国 大项目 重点 贫困 农民 移民 党员 干部 考生 游客 市民 师生 老人 儿童 工人 教师 官兵 妇女 青年 台湾 产业 平台 场馆 工程 站点'.split(
    ' ',
  )
