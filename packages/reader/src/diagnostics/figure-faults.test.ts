import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'
import { describeDiagnostic } from './describe-diagnostic.ts'

const review = (words: string) => `一、2025年工作回顾\n${words}\n二、2026年工作安排\n坚持稳中求进。\n`
const alarms = (words: string) =>
  readReport(review(words)).diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, 'en'))
const codes = (words: string) => readReport(review(words)).diagnostics.map(({ code }) => code)

describe('growth beside the levels it is of', () => {
  it('is held against them', () => {
    expect(alarms('一般公共预算收入由8.3亿元增加到12.4亿元，增长40%。')).toEqual([
      '“一般公共预算收入” went from 8.3亿元 to 12.4亿元, which is 49.4%; the text says 40%.',
    ])
    expect(codes('一般公共预算收入由8.3亿元增加到12.4亿元，增长49.4%。')).toEqual([])
    expect(codes('市场主体从4万户增加到6万户，增长50%。')).toEqual([])
    expect(codes('市场主体从4万户增加到6万户，增长1.5倍。')).toEqual(['growth-contradicts-levels'])
  })

  it('is not, where prices stand between, the base is another, or a level is not exact', () => {
    expect(codes('地区生产总值由742亿元增加到800亿元，增长6%。')).toEqual([])
    expect(codes('一般公共预算收入由8.3亿元增加到12.4亿元，同口径增长40%。')).toEqual([])
    expect(codes('城乡居民人均可支配收入由24000元、10000元分别增加到31200元、14000元，增长30%、40%。')).toEqual([])
    expect(codes('科技型企业由40家增加到60家，增长80%。')).toEqual(['growth-contradicts-levels'])
    expect(codes('园区产值由40亿元增加到60亿元，增长80%。')).toEqual([])
    expect(codes('一般公共预算收入由8亿多元增加到12.4亿元，增长40%。')).toEqual([])
    expect(codes('地区生产总值742亿元，同比下降0.9%。')).toEqual([])
  })

  it('by the year is tried with the years told, or with any when none are', () => {
    expect(codes('社会消费品零售总额由2020年的120亿元增加到2025年的160亿元，年均增长9.5%。')).toEqual([
      'yearly-growth-contradicts-levels',
    ])
    expect(codes('社会消费品零售总额由2020年的120亿元增加到2025年的160亿元，年均增长5.9%。')).toEqual([])
    expect(codes('社会消费品零售总额由120亿元增加到160亿元，年均增长7.5%。')).toEqual([])
    expect(codes('社会消费品零售总额由120亿元增加到160亿元，年均增长25%。')).toEqual([
      'yearly-growth-contradicts-levels',
    ])
  })

  it('is held against a change that is stated with it', () => {
    expect(codes('一般公共预算收入完成11亿元，比上年增加1亿元，增长10%。')).toEqual([])
    expect(codes('一般公共预算收入完成11亿元，比上年增加1亿元，增长20%。')).toEqual(['growth-contradicts-change'])
    expect(codes('新增贷款余额减少1亿元。')).toEqual([])
  })
})

describe('parts and totals', () => {
  it('shares of the three industries make a hundred', () => {
    expect(codes('三次产业结构由9.1:50.2:40.7调整为7.5:48.1:44.4。')).toEqual([])
    expect(codes('三次产业结构调整为7.5∶48.1∶45.4。')).toEqual(['structure-does-not-add-up'])
    expect(codes('三次产业结构为8:48:45。')).toEqual([])
  })

  it('industries make the gross product, exports and imports the trade', () => {
    const parts = '第一产业增加值20.1亿元，第二产业增加值40.2亿元，第三产业增加值'
    expect(codes(`地区生产总值100亿元，${parts}39.7亿元。`)).toEqual([])
    expect(codes(`地区生产总值100亿元，${parts}44.7亿元。`)).toEqual(['parts-do-not-add-up'])
    expect(codes('外贸进出口总额24.1亿元，出口总额20.1亿元，进口总额6亿元。')).toEqual(['parts-do-not-add-up'])
  })

  it('a part is no larger than its total', () => {
    expect(codes('引进项目9个，其中工业项目12个。')).toEqual(['part-exceeds-total'])
    expect(codes('引进项目9个，其中工业项目8个。')).toEqual([])
    expect(codes('固定资产投资增加3亿元，其中工业投资7亿元。')).toEqual([])
  })

  it('a share agrees with the part and the whole that are stated', () => {
    const whole = '一般公共预算收入10亿元。'
    expect(codes(`${whole}税收收入7亿元，占一般公共预算收入的70%。`)).toEqual([])
    expect(codes(`${whole}税收收入7亿元，占一般公共预算收入的比重达60%。`)).toEqual(['share-contradicts-levels'])
    expect(codes('税收收入7亿元，占一般公共预算收入的60%。')).toEqual([])
  })
})

describe('per cent and points', () => {
  it('an amount grows by per cent', () => {
    expect(codes('固定资产投资增长6个百分点。')).toEqual(['growth-in-points'])
    expect(codes('固定资产投资增速提高6个百分点。')).toEqual([])
    expect(codes('拉动规上工业增加值增长2个百分点。')).toEqual([])
  })

  it('a share grows by points', () => {
    expect(codes('森林覆盖率提高2.3%。')).toEqual(['percentage-point-misused'])
    expect(codes('森林覆盖率提高到52.3%。')).toEqual([])
    expect(codes('企业办事效率提高50%。')).toEqual([])
  })
})

describe('an announced number of headings', () => {
  const plan = (announced: string, headings: readonly string[]) =>
    `一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n${announced}\n${headings.map((title, i) => `（${'一二三四五'[i]}）${title}。全力推进。\n`).join('')}`
  const found = (text: string) => readReport(text).diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, 'zh'))

  it('is held against those that follow', () => {
    expect(found(plan('今年重点抓好四个方面的工作：', ['抓产业', '抓城乡', '抓民生']))).toEqual([
      '称“四个方面的工作”，其下标题有3个，最后一个为“抓民生”。',
    ])
    expect(found(plan('今年重点抓好三个方面的工作：', ['抓产业', '抓城乡', '抓民生']))).toEqual([])
  })

  it('is none where other words follow it', () => {
    expect(found(plan('今年办好十件实事，统筹推进各项事业。', ['抓产业', '抓城乡', '抓民生']))).toEqual([])
    expect(found(plan('今年锚定四项工作，守住底线。', ['抓产业', '抓城乡', '抓民生']))).toEqual([])
  })
})

describe('the numbers of headings', () => {
  const plan = (headings: string) => `一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n${headings}`
  const found = (text: string) => readReport(text).diagnostics.map(({ code }) => code)

  it('leave none out and come once', () => {
    const titles = [
      '（一）抓产业。全力推进。',
      '（二）抓城乡。统筹推进。',
      '（三）抓民生。用心推进。',
      '（四）抓安全。扎实推进。',
    ]
    expect(found(plan(titles.join('\n')))).toEqual([])
    expect(found(plan([titles[0], titles[1], titles[3]].join('\n')))).toEqual(['heading-number-out-of-order'])
    expect(found(plan([titles[0], titles[1], titles[1]?.replace('城乡', '生态'), titles[2]].join('\n')))).toEqual([
      'heading-number-out-of-order',
    ])
    expect(found(plan([titles[0], `${titles[1]}（三）抓民生。`, titles[3]].join('\n')))).toEqual([])
  })
})
