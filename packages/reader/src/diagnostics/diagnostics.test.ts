import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'
import { DIAGNOSTICS } from './catalogue.ts'
import { describeDiagnostic } from './describe-diagnostic.ts'

const codes = (text: string) => readReport(text).diagnostics.map((d) => d.code)
const PLAN = '一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n'

describe('diagnostics', () => {
  it('name contents entries without a body, and headings the list does not name', () => {
    const text =
      '目录\n一、回顾\n（一）稳增长\n（二）惠民生\n云岫区政府工作报告\n各位代表：\n一、回顾\n（一）稳增长。投资增长。\n（三）强治理。平安稳定。\n'
    expect(codes(text)).toEqual([
      'contents-entry-without-body',
      'body-heading-not-in-contents',
      'heading-number-out-of-order',
    ])
  })

  it('name the words at which a text stops', () => {
    const found = readReport(`${PLAN}做美城区，着力打造岫江步道、云岫绿廊、数`).diagnostics
    expect(found.map((d) => d.code)).toEqual(['text-ends-in-mid-sentence'])
    expect(describeDiagnostic(found[0]!, 'zh')).toContain('云岫绿廊、数')
  })

  it('count what a list leaves unnamed, and what it names too many', () => {
    expect(codes(`${PLAN}推进甲桥、乙桥等12个项目。`)).toEqual(['list-names-fewer-than-stated'])
    expect(codes(`${PLAN}推进甲桥、乙桥、丙桥等2个项目。`)).toEqual(['list-names-more-than-stated'])
    expect(codes(`${PLAN}推进甲桥、乙桥等2个项目。`)).toEqual([])
    expect(codes(`${PLAN}改造供热、供水等管网80公里。`)).toEqual([])
    expect(codes(`${PLAN}实施道路和桥梁、管网、绿化等3个项目。`)).toEqual([])
  })

  it('find one indicator with two levels', () => {
    const text = '一、2025年工作回顾\n固定资产投资83亿元。……固定资产投资85亿元。\n二、2026年工作安排\n扩大投资。'
    expect(codes(text)).toEqual(['same-indicator-two-figures'])
    expect(codes(text.replace('85', '83'))).toEqual([])
    expect(codes(text.replace('85亿元', '85.04亿元').replace('83', '85'))).toEqual([])
    const growth = text.replace('83亿元', '增长6%').replace('85亿元', '增长7%')
    expect(codes(growth)).toEqual(['same-indicator-two-figures'])
    expect(codes(growth.replace('……', '五年来，'))).toEqual([])
    const [found] = readReport(text).diagnostics
    expect(found?.evidence?.map(({ quote }) => quote)).toEqual(['83亿元'])
    expect(found?.certainty).toBe('worth-a-look')
    expect(describeDiagnostic(found!, 'zh')).toBe('宜核对：“固定资产投资”在同一时期有两个数值：83亿元与85亿元。')
  })

  it('doubt a rate that changes by per cent', () => {
    expect(codes('城镇登记失业率下降0.4%。')).toEqual(['percentage-point-misused'])
    expect(codes('城镇登记失业率下降0.4个百分点。')).toEqual([])
    expect(codes('全员劳动生产率增长6%，刑事案件发案率下降8%。')).toEqual([])
  })

  it('find duplicated paragraphs, garbled characters and footnote marks in numbers', () => {
    const paragraph = '实施城市更新行动，改造老旧小区，完善配套设施，提升居住品质，改善人居环境。'
    expect(codes(`${paragraph}\n${paragraph}`)).toEqual(['duplicated-paragraph'])
    expect(codes(`稳中求进。${paragraph}\n惠及民生。${paragraph}`)).toEqual(['repeated-sentence'])
    const meeting = '——2026年1月20日在云岫区第五届人民代表大会第三次会议上'
    expect(codes(`${meeting}\n云岫区政府工作报告\n${meeting}`)).toEqual([])
    expect(codes('云岫\ufffd\ufffd区，????。')).toEqual(['garbled-characters', 'garbled-characters'])
    expect(codes('吗???')).toEqual([])
    expect(codes('规划道路10[3]条。')).toEqual(['footnote-mark-in-number'])
  })

  it('read in both languages with every parameter filled', () => {
    for (const [code, entry] of Object.entries(DIAGNOSTICS)) {
      const names = [...entry.zh.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string)
      expect([...entry.en.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort()).toEqual([...names].sort())
      const params = Object.fromEntries(names.map((name) => [name, 'x']))
      for (const language of ['zh', 'en'] as const) {
        expect(
          describeDiagnostic({ code, severity: entry.severity, start: 0, end: 0, params }, language),
        ).not.toContain('{')
      }
    }
    expect(describeDiagnostic({ code: 'not-known', severity: 'info', start: 0, end: 0, params: {} }, 'zh')).toBe(
      'not-known',
    )
  })
})
