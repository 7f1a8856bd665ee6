/** Safety and the work of government itself. Cells as `read-cards.ts` reads them. */
export const GOVERNANCE = `
safety-accidents | 生产安全事故起数 | Work safety accidents | 一般生产安全事故起数 安全生产事故起数 各类生产安全事故起数 生产安全事故 安全生产事故 各类生产安全事故 各类安全生产事故 安全事故 事故起数 各类安全事故 | 起 | monthly | count | less | — | 应急管理局
safety-deaths | 生产安全事故死亡人数 | Deaths in work safety accidents | 安全生产事故死亡人数 死亡人数 事故死亡人数 | 人 | monthly | count | less | — | 应急管理局
safety-deaths-per-gdp | 亿元GDP生产安全事故死亡率 | Deaths in accidents per 100 million yuan of GDP | 亿元生产总值生产安全事故死亡率 亿元地区生产总值生产安全事故死亡率 单位GDP生产安全事故死亡率 亿元GDP生产安全事故死亡人数 单位生产总值生产安全事故死亡率 | 人/亿元 | yearly | count | less | — | 应急管理局
criminal-cases | 刑事案件 | Criminal cases | 刑事发案 刑事案件发案率 刑事案件立案数 刑事案件发案数 刑事警情 | 起 | monthly | count | less | — | 公安局
public-order-cases | 治安案件 | Public order cases | 治安案件发案 治安警情 | 起 | monthly | count | less | — | 公安局
fraud-cases | 电信网络诈骗案件 | Telecom fraud cases | 电信网络诈骗案件发案 电诈案件 电信诈骗案件 | 起 | monthly | count | less | — | 公安局
petitions | 信访总量 | Petitions | 信访量 信访件次 信访案件 信访积案 信访事项 | 件 | monthly | count | less | — | 信访局
safety-feeling | 群众安全感 | Feeling of safety | 人民群众安全感 公众安全感 群众安全感满意度 | % | yearly | count | more | — | 公安局
food-safety | 食品安全抽检合格率 | Food samples up to standard | 食品抽检合格率 食品安全评价性抽检合格率 农产品质量安全监测合格率 农产品质量安全抽检合格率 农产品抽检合格率 | % | quarterly | count | more | — | 市场监管局
hidden-dangers | 安全隐患 | Hidden dangers | 各类安全隐患 事故隐患 各类隐患 隐患问题 风险隐患 | 处 | monthly | count | neither | — | 应急管理局
proposals-handled | 建议提案办结率 | Proposals handled | 办复率 建议提案办复率 人大代表建议和政协提案办结率 | % | yearly | count | more | — | 政府办公室
proposal-satisfaction | 建议提案满意率 | Satisfaction with replies to proposals | 代表委员满意率 代表和委员满意率 | % | yearly | count | more | — | 政府办公室
deputies-suggestions | 人大代表建议 | Deputies’ suggestions | 代表建议 市人大代表建议 省人大代表建议 人大议案建议 县人大代表建议 人大建议 | 件 | yearly | count | neither | — | 政府办公室
cppcc-proposals | 政协提案 | CPPCC proposals | 政协委员提案 市政协提案 省政协提案 政协委员提案建议 县政协提案 委员提案 | 件 | yearly | count | neither | — | 政府办公室
government-rules | 政府规章 | Government rules | 规章 行政法规 地方性法规 地方性法规草案 | 件 | yearly | count | neither | — | 司法局
approval-items | 行政审批事项 | Items of administrative approval | 审批事项 行政许可事项 行政审批项目 | 项 | irregular | count | less | — | 政务服务部门
service-items | 政务服务事项 | Government services | 高频政务服务事项 | 项 | irregular | count | more | — | 政务服务部门
online-service-rate | 政务服务事项网上可办率 | Services that can be handled online | 网上可办率 全程网办率 “最多跑一次”事项占比 政务服务事项全程网办率 事项网上可办率 “一网通办”率 | % | yearly | count | more | — | 政务服务部门
business-opening-time | 企业开办时间 | Time to open a business | 企业开办时限 开办企业时间 | 天 | yearly | count | less | — | 市场监管局
hotline | 12345热线办结率 | Hotline requests handled | 诉求办结率 群众诉求办结率 热线办结率 | % | monthly | count | more | — | 政务服务部门
appearance-rate | 行政机关负责人出庭应诉率 | Heads of agencies appearing in court | 负责人出庭应诉率 出庭应诉率 行政机关负责人出庭率 | % | yearly | count | more | — | 司法局
recovered-land | 闲置土地 | Idle land dealt with | 批而未供土地 批而未用土地 低效用地 低效闲置用地 存量土地 | 亩 | yearly | count | neither | — | 自然资源局
`
