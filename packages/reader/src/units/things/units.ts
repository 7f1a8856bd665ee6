import type { UnitRow } from '../unit-row.ts'

const SINGLE =
  '个件项条所座处栋幢套间辆台艘架列趟班对双只头匹羽尾株棵颗粒根支枚张份册本部篇首幅门盏面片批轮场次遍宗起例笔类种款箱瓶袋包盒车船床席字页站孔眼窝塘季茬段则封档枝串组队伙帮拨堂节集卷道层剂期桩枪金银铜步'

const COMPOUND =
  '批次 场次 例次 件次 项次 个次 种次 台套 台(套) 台（套） 套(间) 件套 套次 只次 头次 头(只) 头（只） 头只 床位 张床 座次 门次 车位 份次 点位 篇次 课次 尾次 重量箱 剂次 人份 标段 县（区） 县(区) 县（市、区） 县(市、区) 县（市） 县(市) 区（县） 区(县) 市（县） 县（市区） 市（区）'

/** Measure words for things (量词); the word itself is the unit. */
export const thingUnits: readonly UnitRow[] = [...SINGLE, ...COMPOUND.split(' ')].map((word) => ({
  id: `count:${word}`,
  words: [word],
  counts: true,
}))
