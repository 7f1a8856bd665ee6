/** Farming and the countryside. Cells as `read-cards.ts` reads them. */
export const RURAL = `
grain-output | 粮食产量 | Grain output | 粮食总产量 粮食总产 粮食年产量 全国粮食总产量 | 万吨 | yearly | count | more | — | 统计局
grain-capacity | 粮食综合生产能力 | Grain production capacity | 粮食生产能力 | 万吨 | yearly | count | more | binding | 农业农村局
grain-yield | 粮食单产 | Grain yield | 粮食亩产 粮食平均单产 平均亩产 | 公斤 | yearly | count | more | — | 统计局
grain-area | 粮食播种面积 | Area sown to grain | 粮食种植面积 粮食面积 全年粮食播种面积 | 万亩 | yearly | count | more | — | 农业农村局
cotton-output | 棉花产量 | Cotton output | 棉花总产量 棉花总产 | 万吨 | yearly | count | more | — | 统计局
oilseed-output | 油料产量 | Oilseed output | 油料总产量 油料总产 | 万吨 | yearly | count | more | — | 统计局
vegetable-output | 蔬菜产量 | Vegetable output | 蔬菜总产量 | 万吨 | yearly | count | more | — | 农业农村局
vegetable-area | 蔬菜种植面积 | Area planted to vegetables | 设施蔬菜面积 蔬菜播种面积 | 万亩 | yearly | count | more | — | 农业农村局
meat-output | 肉类总产量 | Meat output | 肉类产量 肉蛋奶总产量 肉蛋奶产量 猪牛羊禽肉产量 | 万吨 | yearly | count | more | — | 统计局
aquatic-output | 水产品产量 | Aquatic output | 水产品总产量 | 万吨 | yearly | count | more | — | 统计局
pigs | 生猪出栏 | Pigs sold | 生猪出栏量 | 万头 | quarterly | count | more | — | 农业农村局
pigs-in-stock | 生猪存栏 | Pigs in stock | 能繁母猪存栏 生猪存栏量 | 万头 | quarterly | count | more | — | 农业农村局
livestock | 牲畜存栏 | Livestock in stock | 奶牛存栏 肉牛存栏 肉羊存栏 牲畜存栏量 | 万头 | quarterly | count | more | — | 农业农村局
farmland-kept | 耕地保有量 | Farmland kept | 永久基本农田 基本农田保护面积 永久基本农田保护面积 | 万亩 | yearly | count | more | binding | 自然资源局
high-standard-farmland | 高标准农田 | High-standard farmland | 高标准农田面积 高标准农田建设 高标准基本农田 旱涝保收高标准农田 高标准农田建设任务 | 万亩 | yearly | count | more | — | 农业农村局
irrigation-area | 灌溉面积 | Irrigated area | 有效灌溉面积 农田灌溉面积 农田有效灌溉面积 | 万亩 | yearly | count | more | — | 水利局
water-saving-irrigation | 高效节水灌溉面积 | Water-saving irrigation | 节水灌溉面积 高效节水灌溉 节水灌溉 | 万亩 | yearly | count | more | — | 水利局
irrigation-efficiency | 农田灌溉水有效利用系数 | Irrigation efficiency | 农业灌溉用水有效利用系数 灌溉水有效利用系数 灌溉水利用系数 | — | yearly | count | more | anticipatory | 水利局
mechanization | 主要农作物耕种收综合机械化率 | Mechanization of farming | 农作物耕种收综合机械化率 耕种收综合机械化率 农业机械化率 农机化综合水平 主要农作物综合机械化率 农作物综合机械化水平 | % | yearly | count | more | — | 农业农村局
leading-farm-enterprises | 农业产业化龙头企业 | Leading enterprises of farming | 龙头企业 农业龙头企业 省级农业产业化龙头企业 市级以上农业产业化龙头企业 省级以上农业产业化龙头企业 市级农业产业化龙头企业 | 家 | yearly | count | more | — | 农业农村局
farm-processing-output | 农产品加工产值 | Output of farm produce processing | 农产品加工业产值 农产品加工总产值 | 亿元 | yearly | nominal | more | — | 农业农村局
facility-farming | 设施农业 | Facility farming | 设施农业面积 | 万亩 | yearly | count | more | — | 农业农村局
land-transferred | 土地流转面积 | Farmland transferred | 农村土地流转面积 流转土地 土地流转 | 万亩 | yearly | count | neither | — | 农业农村局
farm-industrialization | 农业产业化经营率 | Industrialized management of farming | 农业产业化率 | % | yearly | count | more | — | 农业农村局
farm-processing-rate | 农产品加工转化率 | Share of farm produce processed | 主要农产品加工转化率 农产品加工率 | % | yearly | count | more | — | 农业农村局
cooperatives | 农民专业合作社 | Farmers’ cooperatives | 农民合作社 专业合作社 | 家 | yearly | count | more | — | 农业农村局
family-farms | 家庭农场 | Family farms | 示范家庭农场 | 家 | yearly | count | more | — | 农业农村局
certified-produce | “三品一标”农产品 | Certified farm produce | “三品一标” “两品一标” 绿色、有机和地理标志农产品 “三品一标”认证 三品一标 | 个 | yearly | count | more | — | 农业农村局
beautiful-villages | 美丽乡村 | Beautiful villages | 省级美丽乡村 和美乡村 宜居宜业和美乡村 省级和美乡村 美丽村庄 美丽宜居乡村 | 个 | yearly | count | more | — | 农业农村局
village-income | 村集体经济收入 | Income of village collectives | 村级集体经济收入 村集体收入 村级集体经济经营性收入 集体经济年收入 集体经济收入 村集体经济总收入 | 万元 | yearly | nominal | more | — | 农业农村局
household-toilets | 农村改厕 | Rural toilets improved | 户厕 农村户厕 农村卫生厕所 农户改厕 农村厕所 改厕 农村厕所改造 | 户 | yearly | count | more | — | 农业农村局
tap-water-coverage | 农村自来水普及率 | Tap water in the countryside | 自来水普及率 农村集中供水率 | % | yearly | count | more | — | 水利局
rural-drinking-water | 农村饮水安全 | Safe drinking water in the countryside | 农村人口饮水安全问题 饮水安全问题 农村饮水安全问题 农村饮水安全工程 农村饮水安全人口 | 万人 | yearly | count | neither | — | 水利局
rural-houses | 农村危房改造 | Dangerous rural houses rebuilt | 农村危房 危房改造 危房 | 户 | yearly | count | neither | — | 住房城乡建设局
relocation | 易地扶贫搬迁 | Relocation out of poverty | 易地搬迁 生态移民 | 人 | yearly | count | neither | — | 发展改革委
`
