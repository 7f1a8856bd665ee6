import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingReport } from '../support/report.ts'

/** A unit that reports, and who holds its posts. */
export interface ReportingUnit {
  readonly name: string
  /** What lists call it. */
  readonly short: string
  readonly liaison: string
  readonly head: string
}

/** A place and a year that are walked through from the adopted report to its comparison. */
export interface World {
  readonly name: string
  readonly place: string
  readonly year: number
  /** Settings of the server. */
  readonly env: Readonly<Record<string, string>>
  readonly office: string
  readonly report: IncomingReport
  readonly units: readonly [ReportingUnit, ReportingUnit]
  /** Whether the units have to be brought in first, with posts and a leader in charge. */
  readonly isEmpty: boolean
  /** Number of its documents: `云岫府办〔2027〕1号`. */
  document(number: number): string
}

const sampleReport = `云岫区2027年政府工作报告

——2027年1月8日在云岫区第三届人民代表大会第七次会议上

一、2026年工作回顾
新改建农村公路45公里。

二、2027年工作安排
今年全区经济社会发展的主要预期目标是：外贸进出口总额增长5%，软件业务收入增长12%。
（一）完善基础设施。新建云岭路、听泉路等12条城市道路。改造老旧小区9个。加快青梧水厂扩建。推进松涧镇污水管网建设。
（二）增进民生福祉。建设望岫社区卫生服务站。开展职业技能培训。支持社会力量兴办养老机构。发布便民服务清单。
`

/** The sample district in the year after its sample: its units and people are there, its earlier breakdowns too. */
export const sampleWorld: World = {
  name: 'the sample district',
  place: '990102',
  year: 2027,
  env: {},
  office: '云岫区督查室',
  report: { name: '2027年政府工作报告', text: sampleReport },
  units: [
    { name: '区住房城乡建设局', short: '区住建局', liaison: '沈竹青', head: '苏闻溪' },
    { name: '区交通运输局', short: '区交通局', liaison: '陆听泉', head: '安知微' },
  ],
  isEmpty: false,
  document: (number) => `云岫府办〔2027〕${number}号`,
}

const seed = join(
  process.env.GANGMU_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared'),
  'seed',
  'beibei-2023.txt',
)

/**
 * A real report in a place that has nothing yet. Units, people, documents and everything reported are the journey's own
 * inventions, and none of them the report's.
 */
export const seedWorld: World = {
  name: 'a real report in a place with nothing yet',
  place: '500109',
  year: 2023,
  env: { GANGMU_PLACE: '500109' },
  office: '督查室甲',
  report: { file: seed },
  units: [
    { name: '甲单位', short: '甲单位', liaison: '联络员甲', head: '负责人甲' },
    { name: '乙单位', short: '乙单位', liaison: '联络员乙', head: '负责人乙' },
  ],
  isEmpty: true,
  document: (number) => `试验〔2023〕${number}号`,
}

/** Why the seed's year cannot be walked through here; empty when it can. */
export const seedMissing = existsSync(seed) ? '' : 'skipped: ../shared is absent'
