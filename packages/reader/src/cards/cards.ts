/** How often an indicator's figure comes out. */
export type Frequency = 'monthly' | 'quarterly' | 'yearly' | 'irregular'

/** What is known of an indicator (指标卡): its names, its unit, when and from whom its figure comes, and which way is good. */
export interface IndicatorCard {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** Other names in reports; the longest alias found in a subject decides. */
  readonly aliases: readonly string[]
  /** Unit of the level, as statistics publish it. */
  readonly unit: string
  readonly frequency: Frequency
  /** `real` at constant prices, `nominal` at current prices, `count` for things that have no price. */
  readonly growth: 'real' | 'nominal' | 'count'
  /** Whether more is better, less is better, or neither. */
  readonly better: 'more' | 'less' | 'neither'
  /** Who publishes it. */
  readonly source: string
}

/** id | 名称 | English | aliases | unit | frequency | growth | better | source */
const TABLE = `
gdp | 地区生产总值 | Gross domestic product | 国内生产总值 生产总值 GDP | 亿元 | quarterly | real | more | 统计局
gdp-per-capita | 人均地区生产总值 | GDP per capita | 人均生产总值 人均GDP | 元 | yearly | real | more | 统计局
primary-industry | 第一产业增加值 | Value added of primary industry | 一产增加值 农林牧渔业增加值 农业增加值 | 亿元 | quarterly | real | more | 统计局
secondary-industry | 第二产业增加值 | Value added of secondary industry | 二产增加值 | 亿元 | quarterly | real | more | 统计局
tertiary-industry | 第三产业增加值 | Value added of tertiary industry | 三产增加值 服务业增加值 | 亿元 | quarterly | real | more | 统计局
above-scale-industry | 规模以上工业增加值 | Value added of above-scale industry | 规上工业增加值 规模工业增加值 | 亿元 | monthly | real | more | 统计局
above-scale-output | 规模以上工业总产值 | Gross output of above-scale industry | 规上工业总产值 规上工业产值 规模以上工业产值 工业总产值 | 亿元 | monthly | nominal | more | 统计局
industrial-profit | 规模以上工业企业利润 | Profits of above-scale industry | 规上工业利润 规模以上工业利润 工业企业利润总额 | 亿元 | monthly | nominal | more | 统计局
high-tech-value-added | 高技术产业增加值 | Value added of high-technology industry | 高新技术产业增加值 高技术制造业增加值 战略性新兴产业增加值 | 亿元 | quarterly | real | more | 统计局
fixed-asset-investment | 固定资产投资 | Investment in fixed assets | 全社会固定资产投资 固定资产投资额 固投 | 亿元 | monthly | nominal | more | 统计局
industrial-investment | 工业投资 | Industrial investment | 制造业投资 技改投资 工业技改投资 | 亿元 | monthly | nominal | more | 统计局
private-investment | 民间投资 | Private investment | 民间固定资产投资 | 亿元 | monthly | nominal | more | 统计局
real-estate-investment | 房地产开发投资 | Investment in real estate development | 房地产投资 | 亿元 | monthly | nominal | neither | 统计局
retail-sales | 社会消费品零售总额 | Total retail sales of consumer goods | 社零总额 社会消费品零售额 消费品零售总额 | 亿元 | monthly | nominal | more | 统计局
online-retail | 网络零售额 | Online retail sales | 商品网络零售额 限上单位商品网络零售额 电商交易额 | 亿元 | monthly | nominal | more | 统计局
public-budget-revenue | 一般公共预算收入 | General public budget revenue | 地方一般公共预算收入 公共财政预算收入 地方财政收入 区金库一般公共预算收入 | 亿元 | monthly | nominal | more | 财政局
fiscal-revenue | 财政总收入 | Total fiscal revenue | 财政收入 | 亿元 | monthly | nominal | more | 财政局
tax-revenue | 税收收入 | Tax revenue | 税收 | 亿元 | monthly | nominal | more | 税务局
tax-share | 税收占比 | Share of tax in budget revenue | 税收收入占比 | % | monthly | count | more | 财政局
public-budget-expenditure | 一般公共预算支出 | General public budget expenditure | 公共财政预算支出 财政支出 | 亿元 | monthly | nominal | neither | 财政局
livelihood-expenditure | 民生支出 | Expenditure on livelihood | 财政民生支出 民生支出占比 | 亿元 | yearly | nominal | more | 财政局
disposable-income | 居民人均可支配收入 | Per capita disposable income | 全体居民人均可支配收入 城乡居民人均可支配收入 城乡居民收入 居民收入 | 元 | quarterly | nominal | more | 国家统计局调查队
urban-income | 城镇居民人均可支配收入 | Per capita disposable income of urban residents | 城镇常住居民人均可支配收入 城市居民人均可支配收入 | 元 | quarterly | nominal | more | 国家统计局调查队
rural-income | 农村居民人均可支配收入 | Per capita disposable income of rural residents | 农村常住居民人均可支配收入 农民人均纯收入 农民人均可支配收入 | 元 | quarterly | nominal | more | 国家统计局调查队
income-ratio | 城乡居民收入比 | Urban to rural income ratio | 城乡收入比 | :1 | yearly | count | less | 国家统计局调查队
cpi | 居民消费价格 | Consumer prices | 居民消费价格指数 居民消费价格涨幅 居民消费价格总水平 CPI | % | monthly | count | neither | 国家统计局调查队
surveyed-unemployment | 城镇调查失业率 | Surveyed urban unemployment rate | 调查失业率 | % | monthly | count | less | 统计局
registered-unemployment | 城镇登记失业率 | Registered urban unemployment rate | 登记失业率 | % | quarterly | count | less | 人力资源社会保障局
new-urban-jobs | 城镇新增就业 | New urban jobs | 新增城镇就业 城镇新增就业人数 | 万人 | monthly | count | more | 人力资源社会保障局
foreign-trade | 外贸进出口总额 | Total imports and exports | 进出口总额 外贸进出口 货物进出口总额 进出口贸易总额 外贸进出口总值 | 亿元 | monthly | nominal | more | 海关
exports | 出口总额 | Exports | 外贸出口总额 外贸出口 出口额 | 亿元 | monthly | nominal | more | 海关
service-trade | 服务进出口总额 | Trade in services | 服务贸易额 服务贸易进出口 | 亿元 | quarterly | nominal | more | 商务局
foreign-investment | 实际使用外资 | Foreign investment used | 实际利用外资 利用外资 | 亿美元 | monthly | nominal | more | 商务局
domestic-investment | 引进内资 | Domestic capital attracted | 实际引进内资 招商引资到位资金 | 亿元 | monthly | nominal | more | 商务局
signed-projects | 招商引资签约项目 | Investment projects signed | 新签约项目 签约项目 | 个 | monthly | count | more | 招商部门
signed-amount | 签约金额 | Amount signed | 协议投资额 合同投资额 签约总额 | 亿元 | monthly | nominal | more | 招商部门
market-entities | 市场主体 | Market entities | 经营主体 各类市场主体 | 户 | monthly | count | more | 市场监管局
rd-intensity | 研发经费投入强度 | R&D intensity | 全社会研发投入强度 研发投入强度 研发经费投入占比 R&D经费投入强度 | % | yearly | count | more | 科技局、统计局
high-tech-enterprises | 高新技术企业 | High-technology enterprises | 国家高新技术企业 | 家 | yearly | count | more | 科技局
technology-smes | 科技型中小企业 | Technology SMEs | 市级科技型企业 科技型企业 | 家 | yearly | count | more | 科技局
specialised-enterprises | 专精特新企业 | Specialised and sophisticated enterprises | 专精特新中小企业 市级专精特新企业 专精特新“小巨人”企业 | 家 | yearly | count | more | 工业和信息化局
technology-contracts | 技术合同成交额 | Turnover of technology contracts | 技术合同登记额 | 亿元 | quarterly | nominal | more | 科技局
patents | 每万人口发明专利拥有量 | Invention patents per 10,000 people | 万人发明专利拥有量 发明专利拥有量 高价值发明专利 | 件 | yearly | count | more | 知识产权局
digital-economy | 数字经济核心产业增加值 | Value added of core digital industries | 数字经济增加值 数字经济核心产业增加值占比 | 亿元 | yearly | nominal | more | 统计局
urbanization | 常住人口城镇化率 | Urbanization rate of permanent residents | 城镇化率 | % | yearly | count | more | 统计局
grain-output | 粮食产量 | Grain output | 粮食总产量 粮食总产 | 万吨 | yearly | count | more | 统计局
grain-area | 粮食播种面积 | Area sown to grain | 粮食种植面积 | 万亩 | yearly | count | more | 农业农村局
high-standard-farmland | 高标准农田 | High-standard farmland | 高标准农田面积 | 万亩 | yearly | count | more | 农业农村局
forest-cover | 森林覆盖率 | Forest coverage | 林木覆盖率 林木绿化率 | % | yearly | count | more | 林业局
park-area | 人均公园绿地面积 | Park area per capita | 人均公园绿地 | 平方米 | yearly | count | more | 城市管理局
pm25 | PM2.5平均浓度 | PM2.5 concentration | PM2.5 PM2.5浓度 细颗粒物浓度 细颗粒物 | 微克/立方米 | monthly | count | less | 生态环境局
good-air-days | 空气质量优良天数比率 | Share of days with good air | 空气质量优良天数比例 空气质量优良天数 优良天数比例 优良天数比率 优良天数 | % | monthly | count | more | 生态环境局
water-quality | 地表水水质优良比例 | Share of surface water of good quality | 水质优良比例 水质达标率 断面水质优良率 | % | monthly | count | more | 生态环境局
energy-intensity | 单位地区生产总值能耗 | Energy per unit of GDP | 单位GDP能耗 万元GDP能耗 单位生产总值能耗 能耗强度 | 吨标准煤/万元 | yearly | real | less | 发展改革委、统计局
carbon-intensity | 单位地区生产总值二氧化碳排放 | Carbon dioxide per unit of GDP | 碳排放强度 单位GDP二氧化碳排放 | 吨/万元 | yearly | real | less | 生态环境局
energy-saving | 节能减排降碳 | Energy saving and emission reduction | 节能减排 节能降碳 节能减排降碳等指标 主要污染物排放 碳排放双控 | — | yearly | count | neither | 上级下达
waste-recycling | 生活垃圾回收利用率 | Recycling rate of household waste | 垃圾回收利用率 | % | quarterly | count | more | 城市管理局
sewage-treatment | 污水集中处理率 | Sewage treatment rate | 生活污水集中处理率 污水处理率 污水集中收集率 | % | yearly | count | more | 住房城乡建设局
primary-visit-rate | 基层首诊率 | Share of first visits at primary care | 基层就诊率 | % | yearly | count | more | 卫生健康委
health-insurance | 基本医保参保率 | Basic medical insurance coverage | 基本医疗保险参保率 医保参保率 | % | yearly | count | more | 医疗保障局
pension-insurance | 基本养老保险参保率 | Basic pension insurance coverage | 养老保险参保率 | % | yearly | count | more | 人力资源社会保障局
school-places | 新增学位 | New school places | 学位 | 个 | yearly | count | more | 教育局
life-expectancy | 人均预期寿命 | Life expectancy | 居民人均预期寿命 | 岁 | yearly | count | more | 卫生健康委
safety-accidents | 生产安全事故起数 | Work safety accidents | 一般生产安全事故起数 安全生产事故起数 | 起 | monthly | count | less | 应急管理局
safety-deaths | 生产安全事故死亡人数 | Deaths in work safety accidents | 安全生产事故死亡人数 死亡人数 | 人 | monthly | count | less | 应急管理局
visitors | 接待游客 | Visitors received | 游客接待量 接待游客人次 旅游接待人次 | 万人次 | monthly | count | more | 文化和旅游局
tourism-revenue | 旅游综合收入 | Tourism revenue | 旅游总收入 旅游收入 | 亿元 | quarterly | nominal | more | 文化和旅游局
loans | 各项贷款余额 | Outstanding loans | 贷款余额 本外币贷款余额 | 亿元 | monthly | nominal | more | 人民银行
deposits | 各项存款余额 | Outstanding deposits | 存款余额 本外币存款余额 | 亿元 | monthly | nominal | more | 人民银行
electricity | 全社会用电量 | Electricity consumption | 用电量 工业用电量 | 亿千瓦时 | monthly | count | neither | 供电公司
`

/** The cards, in the order of the statistics they come from. Frequencies and sources follow the usual practice and are defaults, not findings. */
export const INDICATOR_CARDS: readonly IndicatorCard[] = TABLE.trim().split('\n').map(readRow)

function readRow(line: string): IndicatorCard {
  const cells = line.split(' | ')
  if (cells.length !== 9)
    throw new RangeError(`Cannot read an indicator card: nine cells are needed, current value is ${line}`)
  const [id, zh, en, aliases, unit, frequency, growth, better, source] = cells as [
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ]
  return {
    id,
    zh,
    en,
    aliases: [zh, ...aliases.split(' ')],
    unit: unit === '—' ? '' : unit,
    frequency: frequency as Frequency,
    growth: growth as IndicatorCard['growth'],
    better: better as IndicatorCard['better'],
    source: source ?? '',
  }
}
