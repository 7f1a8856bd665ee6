/** Output, industry and services, as national accounts and industrial statistics count them. Cells as `read-cards.ts` reads them. */
export const OUTPUT = `
gdp | 地区生产总值 | Gross domestic product | 国内生产总值 地方生产总值 生产总值 GDP | 亿元 | quarterly | real | more | anticipatory | 统计局
gnp | 国民生产总值 | Gross national product | 国民总收入 国民收入 | 亿元 | yearly | real | more | — | 统计局
gdp-per-capita | 人均地区生产总值 | GDP per capita | 人均国内生产总值 人均生产总值 人均GDP | 元 | yearly | real | more | — | 统计局
primary-industry | 第一产业增加值 | Value added of primary industry | 一产增加值 农林牧渔业增加值 农业增加值 第一产业 | 亿元 | quarterly | real | more | — | 统计局
secondary-industry | 第二产业增加值 | Value added of secondary industry | 二产增加值 第二产业 | 亿元 | quarterly | real | more | — | 统计局
tertiary-industry | 第三产业增加值 | Value added of tertiary industry | 三产增加值 服务业增加值 现代服务业增加值 第三产业 | 亿元 | quarterly | real | more | — | 统计局
service-share | 服务业增加值占比 | Share of services in GDP | 服务业增加值比重 服务业占比 服务业比重 第三产业增加值占比 第三产业占比 三产占比 三产比重 | % | yearly | count | more | anticipatory | 统计局
industry-structure | 三次产业结构 | Shares of the three industries | 三次产业比例 三次产业结构比 三次产业比重 三次产业结构比例 产业结构 | :1 | yearly | count | neither | — | 统计局
industrial-value-added | 工业增加值 | Industrial value added | 全部工业增加值 | 亿元 | quarterly | real | more | — | 统计局
manufacturing-value-added | 制造业增加值 | Value added of manufacturing | 装备制造业增加值 先进制造业增加值 规上制造业增加值 | 亿元 | quarterly | real | more | — | 统计局
manufacturing-share | 制造业增加值占比 | Share of manufacturing in GDP | 制造业占比 制造业增加值比重 制造业比重 工业增加值占比 | % | yearly | count | more | — | 统计局
above-scale-industry | 规模以上工业增加值 | Value added of above-scale industry | 规上工业增加值 规模工业增加值 限额以上工业增加值 规模以上企业工业增加值 | 亿元 | monthly | real | more | — | 统计局
above-scale-output | 规模以上工业总产值 | Gross output of above-scale industry | 规上工业总产值 规上工业产值 规模以上工业产值 规模工业总产值 工业总产值 工业产值 | 亿元 | monthly | nominal | more | — | 统计局
gross-agricultural-output | 农林牧渔业总产值 | Gross output of agriculture | 农业总产值 农林牧渔总产值 农林牧渔业产值 | 亿元 | quarterly | real | more | — | 统计局
gross-industrial-agricultural-output | 工农业总产值 | Gross output of industry and agriculture | 工农业年总产值 工农业生产总值 | 亿元 | yearly | real | more | — | 统计局
construction-output | 建筑业总产值 | Gross output of construction | 建筑业产值 | 亿元 | quarterly | nominal | more | — | 统计局
industrial-profit | 规模以上工业企业利润 | Profits of above-scale industry | 规上工业利润 规模以上工业利润 工业企业利润总额 工业利润 规模以上工业企业利润总额 规模以上工业利润总额 | 亿元 | monthly | nominal | more | — | 统计局
industrial-revenue | 规模以上工业营业收入 | Revenue of above-scale industry | 规上工业营业收入 规模以上工业主营业务收入 规上工业企业营业收入 规上工业营收 规模以上工业企业主营业务收入 规模以上工业企业营业收入 | 亿元 | monthly | nominal | more | — | 统计局
high-tech-value-added | 高新技术产业增加值 | Value added of high-technology industry | 高技术产业增加值 高技术制造业增加值 规上高技术制造业增加值 | 亿元 | quarterly | real | more | — | 统计局
high-tech-output | 高新技术产业产值 | Gross output of high-technology industry | 高技术产业产值 高新技术企业产值 | 亿元 | yearly | nominal | more | — | 统计局
high-tech-share | 高新技术产业产值占比 | Share of high-technology industry in output | 高新技术产业增加值占比 高技术制造业增加值占比 高新技术产业占比 高技术制造业占比 高新技术产业产值比重 | % | yearly | count | more | — | 统计局
emerging-industry | 战略性新兴产业增加值 | Value added of strategic emerging industries | 战新产业增加值 工业战略性新兴产业增加值 | 亿元 | yearly | real | more | — | 统计局
emerging-output | 战略性新兴产业产值 | Gross output of strategic emerging industries | 战略性新兴产业总产值 战新产业产值 | 亿元 | yearly | nominal | more | — | 统计局
emerging-share | 战略性新兴产业增加值占比 | Share of strategic emerging industries | 战略性新兴产业占比 战略性新兴产业产值占比 战新产业占比 | % | yearly | count | more | — | 统计局
financial-value-added | 金融业增加值 | Value added of finance | 金融增加值 | 亿元 | quarterly | real | more | — | 统计局
cultural-value-added | 文化产业增加值 | Value added of culture | 文化及相关产业增加值 文化创意产业增加值 | 亿元 | yearly | nominal | more | — | 统计局
private-economy | 民营经济增加值 | Value added of the private economy | 非公有制经济增加值 非公经济增加值 | 亿元 | yearly | real | more | — | 统计局
marine-gdp | 海洋生产总值 | Gross ocean product | 海洋经济总产值 海洋经济生产总值 | 亿元 | yearly | real | more | — | 自然资源局
county-gdp | 县域生产总值 | GDP of counties | 县域地区生产总值 | 亿元 | yearly | real | more | — | 统计局
service-revenue | 规模以上服务业营业收入 | Revenue of above-scale services | 规上服务业营业收入 规模以上服务业企业营业收入 规上服务业企业营业收入 规上服务业营收 | 亿元 | monthly | nominal | more | — | 统计局
software-revenue | 软件和信息技术服务业营业收入 | Revenue of software and information services | 软件业务收入 软信业营业收入 规上软信业营业收入 互联网软件和信息技术服务业营业收入 软件和信息技术服务业收入 | 亿元 | monthly | nominal | more | — | 工业和信息化局
labour-productivity | 全员劳动生产率 | Labour productivity | 社会劳动生产率 劳动生产率 | 元/人 | yearly | real | more | anticipatory | 统计局
total-factor-productivity | 全要素生产率 | Total factor productivity | 全要素生产率指数 | % | yearly | real | more | — | 统计局
logistics-cost | 社会物流总费用占比 | Logistics costs in GDP | 全社会物流成本 社会物流总费用占GDP比率 社会物流总成本占比 | % | yearly | count | less | — | 发展改革委
electricity | 全社会用电量 | Electricity consumption | 用电量 | 亿千瓦时 | monthly | count | neither | — | 供电公司
industrial-electricity | 工业用电量 | Industrial electricity consumption | 全部工业用电量 规上工业用电量 | 亿千瓦时 | monthly | count | more | — | 供电公司
electricity-output | 发电量 | Electricity generated | 年发电量 总发电量 | 亿千瓦时 | monthly | count | more | — | 统计局
power-capacity | 发电装机容量 | Generating capacity | 电力装机容量 装机容量 发电装机 电力总装机 总装机容量 | 万千瓦 | yearly | count | more | — | 能源局
electricity-exported | 外送电量 | Electricity sent elsewhere | 外送电 电力外送量 | 亿千瓦时 | monthly | count | more | — | 能源局
coal-output | 原煤产量 | Coal output | 煤炭产量 原煤 | 万吨 | monthly | count | neither | — | 统计局
steel-output | 粗钢产量 | Crude steel output | 钢产量 | 万吨 | monthly | count | neither | — | 统计局
new-energy-vehicles | 新能源汽车产量 | New-energy vehicles made | 新能源整车产量 汽车产量 | 万辆 | monthly | count | more | — | 统计局
cement-output | 水泥产量 | Cement output | 水泥 | 万吨 | monthly | count | neither | — | 统计局
post-telecom | 邮电业务总量 | Posts and telecommunications | 电信业务总量 邮政业务总量 邮电业务收入 | 亿元 | monthly | real | more | — | 统计局
above-scale-enterprises | 规模以上工业企业 | Above-scale industrial enterprises | 规上工业企业 规模工业企业 规模以上工业企业数 | 家 | monthly | count | more | — | 统计局
service-enterprises | 规模以上服务业企业 | Above-scale service enterprises | 规上服务业企业 规模以上服务企业 | 家 | monthly | count | more | — | 统计局
trade-enterprises | 限额以上商贸企业 | Trading enterprises above the reporting limit | 限上商贸企业 限上商贸单位 限额以上商贸单位 限上批零住餐企业 | 家 | monthly | count | more | — | 统计局
four-above-enterprises | “四上”企业 | Enterprises above reporting size | 四上企业 “四上”单位 规上企业 规模以上企业 限上企业 限额以上企业 | 家 | monthly | count | more | — | 统计局
`
