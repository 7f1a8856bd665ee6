/** Towns, housing and transport. Cells as `read-cards.ts` reads them. */
export const TOWNS = `
urbanization | 常住人口城镇化率 | Urbanization rate of permanent residents | 城镇化率 人口城镇化率 城市化率 常住人口城市化率 城镇化水平 | % | yearly | count | more | anticipatory | 统计局
registered-urbanization | 户籍人口城镇化率 | Urbanization rate of registered residents | 户籍城镇化率 | % | yearly | count | more | anticipatory | 公安局
built-up-area | 建成区面积 | Built-up area | 城市建成区面积 城区面积 县城建成区面积 | 平方公里 | yearly | count | neither | — | 住房城乡建设局
affordable-housing | 保障性住房 | Affordable housing | 保障性安居工程 各类保障性住房 保障房 保障性安居工程住房 各类保障性安居工程 城镇保障性安居工程 配售型保障性住房 | 套 | yearly | count | more | binding | 住房城乡建设局
rental-housing | 保障性租赁住房 | Affordable rental housing | 公租房 公共租赁住房 廉租住房 廉租房 | 套 | yearly | count | more | — | 住房城乡建设局
shanty-towns | 棚户区改造 | Shanty towns rebuilt | 棚户区 城市棚户区 棚改 各类棚户区 城镇棚户区 棚户区住房 棚户区改造项目 棚改安置房 | 套 | yearly | count | neither | binding | 住房城乡建设局
old-neighbourhoods | 老旧小区改造 | Old neighbourhoods renewed | 老旧小区 城镇老旧小区 城镇老旧小区改造 老旧住宅小区 | 个 | yearly | count | neither | — | 住房城乡建设局
urban-villages | 城中村改造 | Urban villages rebuilt | 城中村 城中村改造项目 | 个 | yearly | count | neither | — | 住房城乡建设局
lifts-added | 加装电梯 | Lifts added to old buildings | 老旧小区加装电梯 既有住宅加装电梯 既有多层住宅加装电梯 | 部 | yearly | count | more | — | 住房城乡建设局
homes-delivered | “保交楼”交付 | Homes delivered | 保交楼 “保交楼” 保交房 “保交房” | 套 | monthly | count | more | — | 住房城乡建设局
sewers | 污水管网 | Sewers | 雨污管网 雨污分流管网 排水管网 城市排水管网 | 公里 | yearly | count | more | — | 住房城乡建设局
heat-network | 供热管网 | Heat networks | 老旧供热管网 | 公里 | yearly | count | more | — | 住房城乡建设局
heated-area | 集中供热面积 | Area with central heating | 供热面积 新增集中供热面积 | 万平方米 | yearly | count | more | — | 住房城乡建设局
gas-pipes | 燃气管网 | Gas pipes | 燃气管道 老旧燃气管网 天然气管网 老化燃气管道 | 公里 | yearly | count | more | — | 住房城乡建设局
water-pipes | 供水管网 | Water pipes | 老旧供水管网 供水管道 | 公里 | yearly | count | more | — | 住房城乡建设局
sewage-works | 污水处理厂 | Sewage works | 城镇污水处理厂 乡镇污水处理厂 污水处理设施 | 座 | yearly | count | more | — | 住房城乡建设局
city-roads | 城市道路 | City streets | 市政道路 背街小巷 城区道路 | 条 | yearly | count | more | — | 住房城乡建设局
dead-ends | “断头路” | Dead-end roads | 断头路 “断头路”“瓶颈路” | 条 | yearly | count | neither | — | 住房城乡建设局
pocket-parks | 口袋公园 | Pocket parks | “口袋公园” 街头游园 小游园 社区公园 | 个 | yearly | count | more | — | 城市管理局
greenways | 绿道 | Greenways | 城市绿道 碧道 健身步道 | 公里 | yearly | count | more | — | 城市管理局
parking-spaces | 停车位 | Parking spaces | 停车泊位 公共停车位 公共停车泊位 城市停车位 | 个 | yearly | count | more | — | 城市管理局
parking-lots | 公共停车场 | Car parks | 停车场 | 个 | yearly | count | more | — | 城市管理局
charging-points | 充电桩 | Charging points | 新能源汽车充电桩 充电设施 公共充电桩 充电基础设施 | 个 | yearly | count | more | — | 能源局
public-toilets | 公厕 | Public toilets | 公共厕所 城市公厕 旅游厕所 农村公厕 | 座 | yearly | count | more | — | 城市管理局
illegal-buildings | 违法建筑 | Illegal buildings removed | 违法建设 违建 各类违法建筑 | 平方米 | yearly | count | neither | — | 城市管理局
roads-built | 农村公路 | Rural roads | “四好农村路” 四好农村路 县乡公路 乡村道路 农村道路 县乡道路 | 公里 | yearly | count | more | — | 交通运输局
bridges-rebuilt | 危桥改造 | Unsafe bridges rebuilt | 危桥 农村危桥 | 座 | yearly | count | neither | — | 交通运输局
motorways | 高速公路通车里程 | Motorways | 高速公路 高速公路里程 高速公路总里程 高速公路运营里程 高速公路在建里程 | 公里 | yearly | count | more | — | 交通运输局
road-length | 公路通车里程 | Roads | 公路总里程 公路里程 通车里程 | 公里 | yearly | count | more | — | 交通运输局
trunk-roads | 国省干线公路 | National and provincial trunk roads | 国省道 普通国省道 国省干线 国省干道 | 公里 | yearly | count | more | — | 交通运输局
railways | 铁路营业里程 | Railways | 铁路运营里程 高铁里程 高铁运营里程 铁路里程 高速铁路里程 | 公里 | yearly | count | more | — | 交通运输局
metro | 轨道交通运营里程 | Metro lines | 地铁运营里程 轨道交通通车里程 城市轨道交通运营里程 轨道交通里程 | 公里 | yearly | count | more | — | 交通运输局
bus-lines | 公交线路 | Bus lines | 城乡公交线路 城市公交线路 | 条 | yearly | count | more | — | 交通运输局
buses | 公交车 | Buses | 新能源公交车 纯电动公交车 | 辆 | yearly | count | more | — | 交通运输局
freight | 货物吞吐量 | Cargo handled | 港口货物吞吐量 港口吞吐量 沿海港口货物吞吐量 | 万吨 | monthly | count | more | — | 交通运输局
rail-freight | 铁路货运量 | Rail freight | 铁路货物发送量 | 万吨 | monthly | count | more | — | 交通运输局
port-capacity | 港口吞吐能力 | Port capacity | 港口通过能力 | 万吨 | yearly | count | more | — | 交通运输局
air-cargo | 货邮吞吐量 | Air cargo handled | 机场货邮吞吐量 航空货邮吞吐量 | 万吨 | monthly | count | more | — | 交通运输局
containers | 集装箱吞吐量 | Containers handled | 港口集装箱吞吐量 | 万标箱 | monthly | count | more | — | 交通运输局
passengers | 旅客吞吐量 | Airport passengers | 机场旅客吞吐量 航空旅客吞吐量 | 万人次 | monthly | count | more | — | 交通运输局
express-items | 快递业务量 | Express items | 快递量 快递业务总量 | 亿件 | monthly | count | more | — | 邮政管理局
trains-to-europe | 中欧班列 | Trains to Europe | 中欧（中亚）班列 中欧班列开行 国际货运班列 | 列 | monthly | count | more | — | 交通运输局
substations | 变电站 | Substations | 输变电工程 | 座 | yearly | count | more | — | 供电公司
`
