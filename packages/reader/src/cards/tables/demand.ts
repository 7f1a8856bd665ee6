/** Investment, consumption, trade, and capital and visitors from elsewhere. Cells as `read-cards.ts` reads them. */
export const DEMAND = `
fixed-asset-investment | 固定资产投资 | Investment in fixed assets | 全社会固定资产投资 固定资产投资额 固定资产投资总额 固定资产投资完成额 固投 500万元以上固定资产投资 社会固定资产投资 | 亿元 | monthly | nominal | more | — | 统计局
industrial-investment | 工业投资 | Industrial investment | 制造业投资 工业固定资产投资 工业固投 | 亿元 | monthly | nominal | more | — | 统计局
technical-investment | 工业技改投资 | Investment in technical renovation | 技改投资 技术改造投资 工业技术改造投资 | 亿元 | monthly | nominal | more | — | 统计局
high-tech-investment | 高技术产业投资 | Investment in high-technology industry | 高技术制造业投资 高新技术产业投资 | 亿元 | monthly | nominal | more | — | 统计局
private-investment | 民间投资 | Private investment | 民间固定资产投资 | 亿元 | monthly | nominal | more | — | 统计局
private-investment-share | 民间投资占比 | Share of private investment | 民间投资比重 民间固定资产投资占比 | % | monthly | count | more | — | 统计局
infrastructure-investment | 基础设施投资 | Investment in infrastructure | 基础设施建设投资 基建投资 | 亿元 | monthly | nominal | more | — | 统计局
transport-investment | 交通投资 | Investment in transport | 交通固定资产投资 交通基础设施投资 公路水路投资 公路水运投资 | 亿元 | monthly | nominal | more | — | 交通运输局
water-investment | 水利投资 | Investment in water works | 水利建设投资 水利固定资产投资 | 亿元 | monthly | nominal | more | — | 水利局
real-estate-investment | 房地产开发投资 | Investment in real estate development | 房地产投资 房地产开发投资额 | 亿元 | monthly | nominal | neither | — | 统计局
home-sales | 商品房销售面积 | Floor space of homes sold | 商品住房销售面积 商品住宅销售面积 新建商品房销售面积 | 万平方米 | monthly | count | neither | — | 统计局
retail-sales | 社会消费品零售总额 | Total retail sales of consumer goods | 全社会消费品零售总额 社会消费品零售额 社零总额 消费品零售总额 社会商品零售总额 社会零售总额 | 亿元 | monthly | nominal | more | — | 统计局
above-limit-retail | 限额以上社会消费品零售额 | Retail sales above the reporting limit | 限额以上消费品零售额 限上消费品零售额 限上社会消费品零售额 限上单位消费品零售额 限额以上单位消费品零售额 | 亿元 | monthly | nominal | more | — | 统计局
online-retail | 网络零售额 | Online retail sales | 网上零售额 商品网络零售额 限上单位商品网络零售额 实物商品网上零售额 农产品网络零售额 | 亿元 | monthly | nominal | more | — | 统计局
e-commerce | 电子商务交易额 | E-commerce turnover | 电商交易额 电子商务交易总额 | 亿元 | yearly | nominal | more | — | 商务局
cross-border-e-commerce | 跨境电商交易额 | Cross-border e-commerce turnover | 跨境电商进出口额 跨境电商进出口 跨境电子商务交易额 | 亿元 | monthly | nominal | more | — | 商务局
foreign-trade | 外贸进出口总额 | Total imports and exports | 进出口总额 外贸进出口 货物进出口总额 货物进出口 进出口贸易总额 外贸进出口总值 进出口总值 外贸进出口额 进出口额 对外贸易进出口总额 货物贸易进出口总额 对外贸易总额 进出口贸易额 外贸总额 | 亿元 | monthly | nominal | more | — | 海关
exports | 出口总额 | Exports | 外贸出口总额 外贸出口 出口额 外贸出口总值 外贸出口额 出口总值 货物出口 | 亿元 | monthly | nominal | more | — | 海关
trading-enterprises | 进出口实绩企业 | Enterprises that traded abroad | 外贸实绩企业 有进出口实绩企业 | 家 | monthly | count | more | — | 海关
imports | 进口总额 | Imports | 外贸进口总额 外贸进口 进口额 进口总值 | 亿元 | monthly | nominal | more | — | 海关
service-trade | 服务进出口总额 | Trade in services | 服务贸易额 服务贸易进出口 服务贸易进出口总额 服务进出口 | 亿元 | quarterly | nominal | more | — | 商务局
foreign-investment | 实际使用外资 | Foreign investment used | 实际利用外资 利用外资 实际利用外资额 实际使用外资额 直接利用外资 实际利用外商直接投资 实际使用外资金额 外商直接投资 实际到位外资 实际直接利用外资 | 亿美元 | monthly | nominal | more | — | 商务局
foreign-enterprises | 外商投资企业 | Enterprises with foreign investment | 外资企业 新设外商投资企业 新设外资企业 三资企业 “三资”企业 | 家 | monthly | count | more | — | 商务局
contracted-foreign-investment | 合同利用外资 | Foreign investment contracted | 合同外资 合同外资额 合同利用外资额 | 亿美元 | monthly | nominal | more | — | 商务局
outward-investment | 对外直接投资 | Outward direct investment | 实际对外投资 对外投资额 对外投资 境外投资 | 亿美元 | monthly | nominal | more | — | 商务局
domestic-investment | 引进内资 | Domestic capital attracted | 实际引进内资 省外资金 市外资金 县外资金 实际利用省外资金 实际利用内资 引进省外资金 引进市外资金 区外资金 | 亿元 | monthly | nominal | more | — | 商务局
investment-arrived | 招商引资到位资金 | Promised investment that arrived | 到位资金 实际到位资金 国内招商引资到位资金 省外到位资金 招商引资实际到位资金 | 亿元 | monthly | nominal | more | — | 招商部门
signed-projects | 招商引资签约项目 | Investment projects signed | 新签约项目 签约项目 招商签约项目 招商引资项目 | 个 | monthly | count | more | — | 招商部门
signed-amount | 签约金额 | Amount signed | 协议投资额 合同投资额 签约总额 协议总投资 协议投资 | 亿元 | monthly | nominal | more | — | 招商部门
key-projects | 重点项目 | Key projects | 省市重点项目 省、市重点项目 市重点项目 省重点项目 县重点项目 重大项目 市级重点项目 省级重点项目 | 个 | monthly | count | more | — | 发展改革委
annual-plan-investment | 年度计划投资 | Investment planned for the year | 年度投资计划 年度投资 年计划投资 | 亿元 | monthly | nominal | more | — | 发展改革委
total-investment | 总投资 | Total investment of projects | 总投资额 投资总额 计划总投资 估算总投资 概算总投资 | 亿元 | irregular | nominal | neither | — | 发展改革委
visitors | 接待游客 | Visitors received | 游客接待量 接待游客人次 旅游接待人次 接待游客数量 接待游客人数 接待游客总人数 接待游客总人次 游客接待人次 接待国内外游客 接待国内游客 接待各类游客 接待海内外游客 旅游人次 旅游接待人数 旅游接待总人数 | 万人次 | monthly | count | more | — | 文化和旅游局
inbound-visitors | 入境游客 | Inbound visitors | 接待入境游客 入境旅游人数 接待海外游客 入境旅游者 接待境外游客 | 万人次 | monthly | count | more | — | 文化和旅游局
tourism-revenue | 旅游综合收入 | Tourism revenue | 旅游总收入 旅游收入 旅游业总收入 旅游总花费 国内旅游收入 旅游业综合收入 | 亿元 | quarterly | nominal | more | — | 文化和旅游局
scenic-spots | A级景区 | Rated scenic spots | 4A级景区 国家4A级景区 4A级旅游景区 3A级景区 5A级景区 3A级旅游景区 国家A级旅游景区 A级旅游景区 国家4A级旅游景区 国家3A级旅游景区 AAAA级景区 | 家 | irregular | count | more | — | 文化和旅游局
`
