/** Public money, banks and prices. Cells as `read-cards.ts` reads them. */
export const FINANCE = `
public-budget-revenue | 一般公共预算收入 | General public budget revenue | 地方一般公共预算收入 公共财政预算收入 地方公共财政预算收入 地方财政收入 区金库一般公共预算收入 一般预算收入 地方一般预算收入 地方财政一般预算收入 财政一般预算收入 一般公共财政预算收入 地方财政一般公共预算收入 公共财政收入 地方级财政收入 地方公共财政收入 | 亿元 | monthly | nominal | more | — | 财政局
fiscal-revenue | 财政总收入 | Total fiscal revenue | 财政收入 全部财政收入 地方财政总收入 全口径财政收入 一般公共预算总收入 公共财政总收入 财税总收入 全国财政收入 | 亿元 | monthly | nominal | more | — | 财政局
fund-revenue | 政府性基金收入 | Government fund revenue | 政府性基金预算收入 | 亿元 | monthly | nominal | neither | — | 财政局
tax-revenue | 税收收入 | Tax revenue | 税收 各项税收 税收总收入 地方税收 全口径税收 税收总额 | 亿元 | monthly | nominal | more | — | 税务局
tax-share | 税收占比 | Share of tax in budget revenue | 税收收入占比 税收比重 税收收入比重 税比 | % | monthly | count | more | — | 财政局
tax-relief | 减税降费 | Taxes and fees cut | 新增减税降费 减税降费退税缓税缓费 退税减税降费 减税退税缓费 税费减免 | 亿元 | yearly | nominal | neither | — | 税务局
public-budget-expenditure | 一般公共预算支出 | General public budget expenditure | 公共财政预算支出 财政支出 地方一般公共预算支出 财政总支出 一般预算支出 全国财政支出 公共财政支出 | 亿元 | monthly | nominal | neither | — | 财政局
livelihood-expenditure | 民生支出 | Expenditure on livelihood | 财政民生支出 民生领域支出 民生投入 财政民生投入 民生类支出 民生领域投入 民生财政支出 | 亿元 | yearly | nominal | more | — | 财政局
livelihood-share | 民生支出占比 | Share of expenditure for livelihood | 财政民生支出占比 民生支出比重 一般公共预算民生支出占比 用于民生支出占比 民生投入占比 民生领域支出占比 | % | yearly | count | more | — | 财政局
three-public-expenses | “三公”经费 | Travel, vehicle and reception expenses | 三公经费 “三公”经费支出 三公经费支出 | 万元 | yearly | nominal | less | — | 财政局
general-expenditure | 一般性支出 | Administrative expenditure | 非刚性支出 非急需非刚性支出 | 万元 | yearly | nominal | less | — | 财政局
special-bonds | 地方政府专项债券 | Special bonds of local governments | 专项债券 地方政府专项债 专项债 新增专项债券 政府专项债券 | 亿元 | irregular | nominal | neither | — | 财政局
central-investment | 中央预算内投资 | Investment from the central budget | 中央预算内资金 中央预算内投资安排 | 亿元 | irregular | nominal | neither | — | 发展改革委
fiscal-deficit | 财政赤字 | Fiscal deficit | 赤字规模 中央财政赤字 | 亿元 | yearly | nominal | neither | — | 财政部门
deficit-ratio | 赤字率 | Deficit to GDP | 财政赤字率 | % | yearly | count | neither | — | 财政部门
money-supply | 广义货币供应量 | Broad money | 广义货币供应量（M2） 广义货币 M2 广义货币M2 | 亿元 | monthly | nominal | neither | — | 人民银行
foreign-reserves | 外汇储备 | Foreign exchange reserves | 国家外汇储备 | 亿美元 | monthly | nominal | neither | — | 人民银行
deposits | 各项存款余额 | Outstanding deposits | 存款余额 本外币存款余额 存款 | 亿元 | monthly | nominal | more | — | 人民银行
household-deposits | 居民储蓄存款余额 | Savings deposits of residents | 储蓄存款余额 城乡居民储蓄存款余额 居民储蓄余额 住户存款余额 城乡居民储蓄余额 城乡居民储蓄存款 居民储蓄存款 | 亿元 | monthly | nominal | more | — | 人民银行
loans | 各项贷款余额 | Outstanding loans | 贷款余额 本外币贷款余额 各项贷款 | 亿元 | monthly | nominal | more | — | 人民银行
deposits-and-loans | 存贷款余额 | Outstanding deposits and loans | 各项存贷款余额 本外币存贷款余额 存、贷款余额 各项存、贷款余额 | 亿元 | monthly | nominal | more | — | 人民银行
loan-deposit-ratio | 存贷比 | Loans to deposits | 余额存贷比 新增存贷比 | % | monthly | count | more | — | 人民银行
bad-loan-ratio | 不良贷款率 | Share of bad loans | 银行业不良贷款率 不良率 | % | quarterly | count | less | — | 金融监管部门
direct-financing | 直接融资 | Direct financing | 直接融资额 | 亿元 | monthly | nominal | more | — | 地方金融管理部门
direct-financing-share | 直接融资占比 | Share of direct financing | 直接融资比重 | % | yearly | count | more | — | 地方金融管理部门
startup-loans | 创业担保贷款 | Guaranteed loans for founders | 创业贷款 创业担保贷款余额 | 万元 | monthly | nominal | more | — | 人力资源社会保障局
insurance-income | 保费收入 | Insurance premiums | 原保险保费收入 保险保费收入 | 亿元 | monthly | nominal | more | — | 金融监管部门
listed-companies | 上市公司 | Listed companies | 上市企业 境内外上市公司 境内外上市企业 A股上市公司 A股上市企业 | 家 | irregular | count | more | — | 地方金融管理部门
cpi | 居民消费价格 | Consumer prices | 居民消费价格指数 居民消费价格涨幅 居民消费价格总水平 居民消费价格总水平涨幅 居民消费价格指数涨幅 CPI 居民消费价格指数（CPI） 居民消费价格上涨幅度 | % | monthly | count | neither | anticipatory | 国家统计局调查队
retail-prices | 商品零售价格 | Retail prices | 商品零售价格指数 零售物价 商品零售价格总水平 零售物价总水平 社会商品零售价格 | % | monthly | count | neither | — | 统计局
producer-prices | 工业生产者出厂价格 | Producer prices | 工业品出厂价格 PPI | % | monthly | count | neither | — | 国家统计局调查队
`
