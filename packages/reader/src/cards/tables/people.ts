/** Income, work, population, schools, health, care and need. Cells as `read-cards.ts` reads them. */
export const PEOPLE = `
disposable-income | 居民人均可支配收入 | Per capita disposable income | 全体居民人均可支配收入 城乡居民人均可支配收入 城乡居民收入 居民收入 城乡常住居民人均可支配收入 城镇、农村居民人均可支配收入 城镇和农村居民人均可支配收入 城镇和农村常住居民人均可支配收入 城镇居民和农村居民人均可支配收入 全体居民可支配收入 城乡居民人均收入 居民可支配收入 | 元 | quarterly | nominal | more | anticipatory | 国家统计局调查队
urban-income | 城镇居民人均可支配收入 | Per capita disposable income of urban residents | 城镇常住居民人均可支配收入 城市居民人均可支配收入 城镇居民可支配收入 城镇居民收入 城镇居民家庭人均可支配收入 | 元 | quarterly | nominal | more | — | 国家统计局调查队
rural-income | 农村居民人均可支配收入 | Per capita disposable income of rural residents | 农村常住居民人均可支配收入 农民人均纯收入 农民人均可支配收入 农村居民人均纯收入 农牧民人均纯收入 农牧民人均可支配收入 农村居民收入 农民收入 农牧民收入 农民纯收入 农村牧区常住居民人均可支配收入 | 元 | quarterly | nominal | more | — | 国家统计局调查队
low-income-farmers | 低收入农户人均可支配收入 | Per capita disposable income of low-income farmers | 脱贫人口人均纯收入 脱贫人口收入 脱贫人口人均收入 | 元 | yearly | nominal | more | — | 农业农村局
income-ratio | 城乡居民收入比 | Urban to rural income ratio | 城乡收入比 城乡居民收入倍差 城乡居民人均可支配收入比 城乡居民收入比值 | :1 | yearly | count | less | — | 国家统计局调查队
average-wage | 在岗职工平均工资 | Average wage of employees | 城镇单位在岗职工平均工资 职工平均工资 平均工资 | 元 | yearly | nominal | more | — | 统计局
surveyed-unemployment | 城镇调查失业率 | Surveyed urban unemployment rate | 调查失业率 全国城镇调查失业率 | % | monthly | count | less | anticipatory | 统计局
registered-unemployment | 城镇登记失业率 | Registered urban unemployment rate | 登记失业率 城镇居民登记失业率 社会登记失业率 | % | quarterly | count | less | anticipatory | 人力资源社会保障局
new-urban-jobs | 城镇新增就业 | New urban jobs | 新增城镇就业 城镇新增就业人数 城镇新增就业岗位 城镇新增就业人员 城镇就业 新增就业 城镇新增就业人员数 新增就业岗位 | 万人 | monthly | count | more | anticipatory | 人力资源社会保障局
re-employment | 失业人员再就业 | Re-employment | 城镇失业人员再就业 下岗失业人员再就业 下岗职工再就业 | 人 | monthly | count | more | — | 人力资源社会保障局
hard-to-place-employment | 就业困难人员就业 | Employment of people who find work hard to get | 就业困难人员再就业 困难人员就业 就业困难人员实现就业 | 人 | monthly | count | more | — | 人力资源社会保障局
labour-transfer | 农村劳动力转移就业 | Rural labourers employed elsewhere | 转移农村劳动力 农牧民转移就业 农村富余劳动力转移就业 农村劳动力转移 转移就业 | 万人 | quarterly | count | more | — | 人力资源社会保障局
skills-training | 职业技能培训 | Vocational training | 补贴性职业技能培训 技能培训 就业技能培训 | 人次 | monthly | count | more | — | 人力资源社会保障局
graduate-employment | 高校毕业生就业率 | Employment rate of graduates | 应届高校毕业生就业率 高校毕业生初次就业率 高校毕业生毕业去向落实率 应届高校毕业生初次就业率 | % | yearly | count | more | — | 人力资源社会保障局
population | 常住人口 | Permanent residents | 总人口 全国总人口 全市常住人口 | 万人 | yearly | count | neither | — | 统计局
population-growth | 人口自然增长率 | Natural growth rate of the population | 人口自然增长 | ‰ | yearly | count | neither | — | 统计局
birth-rate | 人口出生率 | Birth rate | 出生率 | ‰ | yearly | count | neither | — | 统计局
life-expectancy | 人均预期寿命 | Life expectancy | 居民人均预期寿命 人均期望寿命 | 岁 | yearly | count | more | anticipatory | 卫生健康委
school-places | 新增学位 | New school places | 学位 中小学学位 幼儿园学位 公办学位 义务教育学位 公办幼儿园学位 | 个 | yearly | count | more | — | 教育局
schools-built | 新建改扩建学校 | Schools built | 中小学 中小学校 学校 中小学、幼儿园 中小学幼儿园 义务教育学校 | 所 | yearly | count | more | — | 教育局
kindergartens | 公办幼儿园 | Public kindergartens | 幼儿园 普惠性幼儿园 | 所 | yearly | count | more | — | 教育局
kindergarten-coverage | 普惠性幼儿园覆盖率 | Share of children in affordable kindergartens | 学前教育普惠率 普惠性幼儿园在园幼儿占比 普惠园覆盖率 普惠率 | % | yearly | count | more | — | 教育局
preschool-enrolment | 学前教育毛入园率 | Gross enrolment in pre-school education | 学前三年毛入园率 学前三年入园率 学前教育三年毛入园率 幼儿入园率 | % | yearly | count | more | — | 教育局
compulsory-retention | 九年义务教育巩固率 | Retention in compulsory education | 义务教育巩固率 | % | yearly | count | more | binding | 教育局
senior-enrolment | 高中阶段毛入学率 | Gross enrolment in senior secondary education | 高中阶段教育毛入学率 高中阶段入学率 | % | yearly | count | more | anticipatory | 教育局
higher-enrolment | 高等教育毛入学率 | Gross enrolment in higher education | 大学毛入学率 | % | yearly | count | more | — | 教育局
schooling-years | 劳动年龄人口平均受教育年限 | Average years of schooling | 平均受教育年限 | 年 | yearly | count | more | binding | 教育局
health-insurance | 基本医保参保率 | Basic medical insurance coverage | 基本医疗保险参保率 医保参保率 新农合参合率 新型农村合作医疗参合率 参合率 城乡居民基本医疗保险参保率 | % | yearly | count | more | binding | 医疗保障局
pension-insurance | 基本养老保险参保率 | Basic pension insurance coverage | 养老保险参保率 城乡居民养老保险参保率 城乡居民基本养老保险参保率 | % | yearly | count | more | anticipatory | 人力资源社会保障局
primary-visit-rate | 基层首诊率 | Share of first visits at primary care | 基层就诊率 | % | yearly | count | more | — | 卫生健康委
county-visit-rate | 县域内就诊率 | Share of patients treated in their county | 县域就诊率 县域内住院率 | % | yearly | count | more | — | 卫生健康委
doctors | 每千人口执业（助理）医师数 | Doctors per 1,000 people | 每千人口执业（助理）医师 每千人口执业（助理）医师数量 千人执业（助理）医师数 每千人口拥有执业（助理）医师数 | 人 | yearly | count | more | anticipatory | 卫生健康委
hospital-beds | 每千人口医疗卫生机构床位数 | Hospital beds per 1,000 people | 每千人口床位数 | 张 | yearly | count | more | — | 卫生健康委
hospital-beds-total | 医疗卫生机构床位 | Hospital beds | 医疗床位 医疗机构床位 医院床位 病床 | 张 | yearly | count | more | — | 卫生健康委
grade-three-hospitals | 三甲医院 | Hospitals of the top grade | 三级甲等医院 三级医院 | 家 | irregular | count | more | — | 卫生健康委
clinics | 乡镇卫生院 | Township clinics | 村卫生室 标准化村卫生室 社区卫生服务中心 村级卫生室 | 家 | yearly | count | more | — | 卫生健康委
childcare-places | 每千人口拥有3岁以下婴幼儿托位数 | Childcare places per 1,000 people | 每千人口托位数 千人口托位数 | 个 | yearly | count | more | anticipatory | 卫生健康委
childcare-places-total | 托位 | Childcare places | 普惠托位 婴幼儿托位 普惠性托位 托育服务托位 | 个 | yearly | count | more | — | 卫生健康委
elderly-beds | 养老床位 | Beds in care for the elderly | 家庭养老床位 养老机构床位 护理型床位 养老服务床位 新增养老床位 | 张 | yearly | count | more | — | 民政局
elderly-care-sites | 养老服务机构 | Places of care for the elderly | 养老机构 农村幸福院 养老服务中心 社区养老服务站 居家养老服务中心 | 个 | yearly | count | more | — | 民政局
nursing-bed-share | 护理型床位占比 | Share of nursing beds | 养老机构护理型床位占比 护理型养老床位占比 | % | yearly | count | more | — | 民政局
minimum-allowance | 城乡低保标准 | Minimum living allowance | 低保标准 农村低保标准 城市低保标准 城乡居民低保标准 城乡居民最低生活保障标准 城镇低保标准 最低生活保障标准 | 元 | yearly | nominal | more | — | 民政局
social-assistance | 困难群众救助资金 | Assistance to people in need | 救助资金 救助金 低保金 各类救助资金 | 万元 | yearly | nominal | neither | — | 民政局
poor-people | 贫困人口 | People in poverty | 农村贫困人口 建档立卡贫困人口 | 万人 | yearly | count | less | binding | 乡村振兴部门
poverty-rate | 贫困发生率 | Poverty rate | 农村贫困发生率 | % | yearly | count | less | — | 乡村振兴部门
poor-villages | 贫困村 | Villages in poverty | 建档立卡贫困村 | 个 | yearly | count | less | — | 乡村振兴部门
poor-households | 贫困户 | Households in poverty | 建档立卡贫困户 | 户 | yearly | count | less | — | 乡村振兴部门
poor-counties | 贫困县 | Counties in poverty | 国家级贫困县 扶贫开发重点县 | 个 | yearly | count | less | — | 乡村振兴部门
livelihood-projects | 民生实事 | Livelihood projects | 惠民实事 民心工程 民生工程 重点民生实事 民生实事项目 为民实事 惠民工程 | 件 | yearly | count | more | — | 政府办公室
`
