/** Science, enterprises and the digital economy. Cells as `read-cards.ts` reads them. */
export const INNOVATION = `
rd-expenditure | 研发经费支出 | R&D expenditure | 研究与试验发展经费支出 研发经费投入 研发经费 全社会研发经费 全社会研发投入 研发投入 R&D经费支出 R&D经费投入 研究与试验发展经费 全社会研发经费支出 | 亿元 | yearly | nominal | more | anticipatory | 科技局、统计局
rd-intensity | 研发经费投入强度 | R&D intensity | 全社会研发投入强度 研发投入强度 研发经费投入占比 研发经费支出占比 研发投入占比 R&D经费投入强度 全社会研发经费投入强度 研发强度 研发经费占比 全社会研发经费支出占比 研究与试验发展经费支出占比 R&D经费支出占比 R&D经费投入占比 R&D经费占比 | % | yearly | count | more | anticipatory | 科技局、统计局
technology-contribution | 科技进步贡献率 | Contribution of science and technology | 农业科技进步贡献率 科技贡献率 科技进步对经济增长的贡献率 科技对经济增长的贡献率 | % | yearly | count | more | anticipatory | 科技局
high-tech-enterprises | 高新技术企业 | High-technology enterprises | 国家高新技术企业 国家级高新技术企业 高新技术企业数 | 家 | yearly | count | more | — | 科技局
technology-smes | 科技型中小企业 | Technology SMEs | 市级科技型企业 科技型企业 科技型中小微企业 | 家 | yearly | count | more | — | 科技局
specialised-enterprises | 专精特新企业 | Specialised and sophisticated enterprises | 专精特新中小企业 市级专精特新企业 “专精特新”企业 “专精特新”中小企业 省级专精特新企业 省级专精特新中小企业 创新型中小企业 | 家 | yearly | count | more | — | 工业和信息化局
little-giants | 专精特新“小巨人”企业 | Little giants among specialised enterprises | 国家级专精特新“小巨人”企业 国家专精特新“小巨人”企业 “小巨人”企业 专精特新小巨人企业 国家级专精特新小巨人企业 科技小巨人企业 | 家 | yearly | count | more | — | 工业和信息化局
champion-enterprises | 制造业单项冠军企业 | Manufacturing champions | 单项冠军企业 国家级制造业单项冠军企业 制造业单项冠军 单项冠军 国家制造业单项冠军企业 | 家 | yearly | count | more | — | 工业和信息化局
gazelle-enterprises | 瞪羚企业 | Gazelle enterprises | 瞪羚类企业 | 家 | yearly | count | more | — | 科技局
unicorns | 独角兽企业 | Unicorns | 潜在独角兽企业 | 家 | yearly | count | more | — | 科技局
technology-contracts | 技术合同成交额 | Turnover of technology contracts | 技术合同登记额 技术合同成交总额 技术市场合同成交额 技术合同交易额 技术市场成交额 | 亿元 | quarterly | nominal | more | — | 科技局
patents | 每万人口发明专利拥有量 | Invention patents per 10,000 people | 万人发明专利拥有量 每万人发明专利拥有量 发明专利拥有量 有效发明专利拥有量 万人有效发明专利拥有量 每万人有效发明专利拥有量 有效发明专利 | 件 | yearly | count | more | — | 知识产权局
high-value-patents | 每万人口高价值发明专利拥有量 | High-value invention patents per 10,000 people | 每万人高价值发明专利拥有量 万人高价值发明专利拥有量 高价值发明专利拥有量 高价值发明专利 | 件 | yearly | count | more | anticipatory | 知识产权局
patents-granted | 专利授权量 | Patents granted | 发明专利授权量 发明专利授权 专利授权 授权专利 授权发明专利 | 件 | yearly | count | more | — | 知识产权局
patent-applications | 专利申请量 | Patent applications | 专利申请 发明专利申请 发明专利申请量 | 件 | yearly | count | more | — | 知识产权局
key-laboratories | 重点实验室 | Key laboratories | 国家重点实验室 全国重点实验室 省级重点实验室 省重点实验室 | 家 | irregular | count | more | — | 科技局
innovation-platforms | 科技创新平台 | Platforms of innovation | 创新平台 省级以上创新平台 省级创新平台 研发平台 国家级创新平台 省级以上科技创新平台 | 个 | irregular | count | more | — | 科技局
technology-centres | 企业技术中心 | Technology centres of enterprises | 省级企业技术中心 国家企业技术中心 国家级企业技术中心 省级以上企业技术中心 | 家 | irregular | count | more | — | 工业和信息化局
engineering-centres | 工程技术研究中心 | Engineering research centres | 省级工程技术研究中心 国家工程技术研究中心 工程研究中心 省级工程研究中心 | 家 | irregular | count | more | — | 科技局
incubators | 科技企业孵化器 | Incubators | 孵化器 | 个 | irregular | count | more | — | 科技局
maker-spaces | 众创空间 | Maker spaces | 省级众创空间 国家级众创空间 | 个 | irregular | count | more | — | 科技局
academician-stations | 院士工作站 | Academicians’ workstations | 院士专家工作站 | 个 | irregular | count | more | — | 科技局
skilled-talent | 高技能人才 | Highly skilled workers | 技能人才 新增高技能人才 | 人 | yearly | count | more | — | 人力资源社会保障局
high-level-talent | 高层次人才 | High-level talent | 引进高层次人才 高端人才 急需紧缺人才 | 人 | yearly | count | more | — | 人才工作部门
market-entities | 市场主体 | Market entities | 经营主体 各类市场主体 各类经营主体 新登记市场主体 新登记经营主体 实有市场主体 新增市场主体 新增经营主体 | 户 | monthly | count | more | — | 市场监管局
private-businesses | 个体工商户 | Self-employed businesses | 新登记个体工商户 | 户 | monthly | count | more | — | 市场监管局
enterprises-upgraded | “个转企” | Self-employed businesses turned enterprises | 个转企 “个转企”企业 | 家 | monthly | count | more | — | 市场监管局
digital-economy | 数字经济核心产业增加值 | Value added of core digital industries | 数字经济增加值 | 亿元 | yearly | nominal | more | — | 统计局
digital-share | 数字经济核心产业增加值占比 | Share of core digital industries in GDP | 数字经济核心产业增加值比重 数字经济占比 数字经济增加值占比 | % | yearly | count | more | anticipatory | 统计局
base-stations | 5G基站 | 5G base stations | 5G网络基站 | 个 | monthly | count | more | — | 通信管理部门
computing-power | 算力规模 | Computing power | 智能算力规模 总算力 算力总规模 智能算力 | — | yearly | count | more | — | 通信管理部门
industrial-robots | 工业机器人产量 | Industrial robots made | 工业机器人 | 台 | monthly | count | more | — | 统计局
smart-factories | 智能工厂 | Smart factories | 智能工厂和数字化车间 智能工厂、数字化车间 | 个 | yearly | count | more | — | 工业和信息化局
green-factories | 绿色工厂 | Green factories | 国家级绿色工厂 “绿色工厂” 国家级“绿色工厂” 省级绿色工厂 | 家 | yearly | count | more | — | 工业和信息化局
`
