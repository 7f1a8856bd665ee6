/** Air, water, land, forests, waste and energy. Cells as `read-cards.ts` reads them. */
export const ECOLOGY = `
pm25 | PM2.5平均浓度 | PM2.5 concentration | PM2.5 PM2.5浓度 PM2.5年均浓度 PM2.5年平均浓度 细颗粒物浓度 细颗粒物 细颗粒物（PM2.5）浓度 细颗粒物（PM2.5）平均浓度 细颗粒物（PM2.5）年均浓度 PM2.5平均浓度下降率 PM2.5累计平均浓度 细颗粒物平均浓度 PM2.5浓度均值 | 微克/立方米 | monthly | count | less | binding | 生态环境局
pm10 | PM10平均浓度 | PM10 concentration | PM10 PM10浓度 PM10年均浓度 可吸入颗粒物浓度 可吸入颗粒物平均浓度 | 微克/立方米 | monthly | count | less | — | 生态环境局
air-quality-index | 空气质量综合指数 | Composite air quality index | 环境空气质量综合指数 | — | monthly | count | less | — | 生态环境局
good-air-days | 空气质量优良天数 | Days with good air | 空气优良天数 优良天数 二级以上天数 空气质量二级以上天数 空气质量达标天数 达标天数 | 天 | monthly | count | more | — | 生态环境局
good-air-share | 空气质量优良天数比率 | Share of days with good air | 空气质量优良天数比例 空气质量优良天数占比 空气优良天数比例 空气优良天数比率 优良天数比例 优良天数比率 优良天数占比 空气质量优良率 空气优良率 优良天数率 空气质量优良天数率 空气质量优良天数比率（AQI） 空气优良天数率 空气质量达标率 | % | monthly | count | more | binding | 生态环境局
heavy-pollution-days | 重污染天数 | Days of heavy pollution | 重污染天气 重度及以上污染天数 重度污染天数 | 天 | yearly | count | less | — | 生态环境局
water-quality | 地表水水质优良比例 | Share of surface water of good quality | 水质优良比例 水质达标率 水质优良率 断面水质优良率 地表水达到或好于Ⅲ类水体比例 地表水达到或好于Ⅲ类比例 断面水质优良比例 地表水质量达到或好于Ⅲ类水体比例 | % | monthly | count | more | binding | 生态环境局
drinking-water-quality | 饮用水水源地水质达标率 | Share of drinking-water sources up to standard | 饮用水源地水质达标率 饮用水水源水质达标率 集中式饮用水水源地水质达标率 | % | monthly | count | more | — | 生态环境局
black-water-bodies | 黑臭水体 | Black and malodorous water bodies | 城市黑臭水体 农村黑臭水体 | 条 | yearly | count | less | — | 生态环境局
oxygen-demand | 化学需氧量 | Chemical oxygen demand | 化学需氧量排放量 COD | 吨 | yearly | count | less | binding | 生态环境局
ammonia-nitrogen | 氨氮 | Ammonia nitrogen | 氨氮排放量 | 吨 | yearly | count | less | binding | 生态环境局
sulphur-dioxide | 二氧化硫 | Sulphur dioxide | 二氧化硫排放量 | 吨 | yearly | count | less | binding | 生态环境局
nitrogen-oxides | 氮氧化物 | Nitrogen oxides | 氮氧化物排放量 | 吨 | yearly | count | less | binding | 生态环境局
pollutant-emissions | 主要污染物排放 | Emission of main pollutants | 主要污染物排放量 主要污染物排放总量 主要污染物减排 主要污染物 主要污染物总量减排 污染物排放 主要污染物排放强度 | 吨 | yearly | count | less | binding | 生态环境局
energy-intensity | 单位地区生产总值能耗 | Energy per unit of GDP | 单位GDP能耗 万元GDP能耗 单位生产总值能耗 能耗强度 单位国内生产总值能耗 万元生产总值能耗 万元生产总值综合能耗 万元GDP综合能耗 单位GDP综合能耗 单位地区生产总值能源消耗 单位国内生产总值能源消耗 万元地区生产总值能耗 万元国内生产总值能耗 单位生产总值综合能耗 单位生产总值能源消耗 单位GDP能源消耗 | 吨标准煤/万元 | yearly | real | less | binding | 发展改革委、统计局
industrial-energy | 规模以上工业单位增加值能耗 | Energy per unit of industrial value added | 单位工业增加值能耗 规上工业单位增加值能耗 万元工业增加值能耗 万元规模以上工业增加值能耗 规模以上万元工业增加值能耗 | 吨标准煤/万元 | yearly | real | less | — | 统计局
carbon-intensity | 单位地区生产总值二氧化碳排放 | Carbon dioxide per unit of GDP | 碳排放强度 单位GDP二氧化碳排放 单位国内生产总值二氧化碳排放 二氧化碳排放强度 单位生产总值二氧化碳排放 单位GDP二氧化碳排放量 单位地区生产总值二氧化碳排放量 | 吨/万元 | yearly | real | less | binding | 生态环境局
energy-saving | 节能减排降碳 | Energy saving and emission reduction | 节能减排 节能降碳 节能减排降碳等指标 碳排放双控 节能减排指标 能耗“双控” 能耗双控 节能减排约束性指标 节能降耗 节能减碳 减排降碳 | — | yearly | count | neither | binding | 上级下达
non-fossil-share | 非化石能源消费占比 | Share of non-fossil energy | 非化石能源占比 非化石能源消费比重 非化石能源占一次能源消费比重 清洁能源占比 清洁能源装机占比 | % | yearly | count | more | binding | 能源局
new-energy-capacity | 新能源装机 | New energy capacity | 新能源装机规模 新能源装机容量 新能源发电装机 清洁能源装机 光伏装机 风电装机 新能源并网装机 可再生能源装机 电力装机 | 万千瓦 | yearly | count | more | — | 能源局
energy-capacity | 能源综合生产能力 | Energy production capacity | — | 亿吨标准煤 | yearly | count | more | binding | 能源局
oil-gas-output | 油气产量 | Oil and gas output | 原油产量 天然气产量 油气产量当量 | 万吨 | monthly | count | more | — | 统计局
water-intensity | 万元地区生产总值用水量 | Water per unit of GDP | 万元GDP用水量 单位GDP用水量 万元生产总值用水量 万元国内生产总值用水量 单位地区生产总值用水量 | 立方米 | yearly | real | less | binding | 水利局
forest-cover | 森林覆盖率 | Forest coverage | 林木覆盖率 林木绿化率 林草覆盖率 陆地森林覆盖率 | % | yearly | count | more | binding | 林业局
forest-stock | 森林蓄积量 | Forest stock | 活立木蓄积量 森林蓄积 林木蓄积量 | 万立方米 | yearly | count | more | binding | 林业局
afforestation | 营造林 | Afforestation | 造林 人工造林 植树造林 造林绿化 造林绿化面积 造林面积 营造林面积 国土绿化 义务植树 | 万亩 | yearly | count | more | — | 林业局
forest-tending | 森林抚育 | Forest tending | 封山育林 中幼林抚育 森林质量精准提升 | 万亩 | yearly | count | more | — | 林业局
soil-erosion | 水土流失治理面积 | Land treated against erosion | 水土流失面积 治理水土流失面积 水土流失 水土流失综合治理面积 水土流失治理 | 平方公里 | yearly | count | neither | — | 水利局
water-conservation | 水土保持率 | Soil and water conservation rate | 全国水土保持率 | % | yearly | count | more | — | 水利局
wetland-protection | 湿地保护率 | Share of wetland protected | 自然湿地保护率 | % | yearly | count | more | — | 林业局
park-area | 人均公园绿地面积 | Park area per capita | 人均公园绿地 人均公共绿地面积 人均公共绿地 | 平方米 | yearly | count | more | — | 城市管理局
green-cover | 建成区绿化覆盖率 | Green coverage of built-up areas | 绿化覆盖率 城市绿化覆盖率 建成区绿地率 绿地率 | % | yearly | count | more | — | 城市管理局
urban-green | 城市绿地 | Urban green space | 绿地 绿化面积 绿地面积 | 万平方米 | yearly | count | more | — | 城市管理局
waste-recycling | 生活垃圾回收利用率 | Recycling rate of household waste | 垃圾回收利用率 城市生活垃圾回收利用率 生活垃圾资源化利用率 | % | quarterly | count | more | — | 城市管理局
waste-treatment | 生活垃圾无害化处理率 | Harmless treatment of household waste | 城市生活垃圾无害化处理率 垃圾无害化处理率 城镇生活垃圾无害化处理率 生活垃圾处理率 | % | yearly | count | more | — | 城市管理局
sewage-treatment | 污水集中处理率 | Sewage treatment rate | 生活污水集中处理率 污水处理率 污水集中收集率 生活污水处理率 生活污水治理率 生活污水集中收集率 城市污水处理率 农村生活污水治理率 农村生活污水处理率 | % | yearly | count | more | — | 住房城乡建设局
solid-waste-use | 工业固体废物综合利用率 | Use of industrial solid waste | 固体废物综合利用率 一般工业固废综合利用率 大宗工业固体废物综合利用率 工业固废综合利用率 | % | yearly | count | more | anticipatory | 生态环境局
safe-soil-use | 受污染耕地安全利用率 | Safe use of polluted farmland | 污染地块安全利用率 重点建设用地安全利用率 | % | yearly | count | more | — | 生态环境局
desert-control | 沙化土地治理 | Desertified land treated | 防沙治沙 沙化土地 | 万亩 | yearly | count | more | — | 林业局
green-buildings | 绿色建筑占比 | Share of green buildings | 城镇新建绿色建筑占比 绿色建筑 装配式建筑占比 | % | yearly | count | more | — | 住房城乡建设局
straw-use | 秸秆综合利用率 | Use of straw | 农作物秸秆综合利用率 | % | yearly | count | more | — | 农业农村局
manure-use | 畜禽粪污综合利用率 | Use of animal manure | 畜禽粪污资源化利用率 畜禽粪便资源化利用率 | % | yearly | count | more | — | 农业农村局
clean-heating | 清洁取暖 | Clean heating | “气代煤” “电代煤” 气代煤 电代煤 “双代”改造 | 户 | yearly | count | more | — | 生态环境局
`
