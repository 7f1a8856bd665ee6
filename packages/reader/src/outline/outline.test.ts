import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { OutlineNode } from '../reading.ts'
import { findMeeting } from './meeting.ts'
import { readOutline } from './read-outline.ts'

const flat = (nodes: readonly OutlineNode[]): OutlineNode[] => nodes.flatMap((node) => [node, ...flat(node.children)])
const shape = (text: string) => flat(readOutline(text).outline).map((n) => `${n.id} ${n.role} ${n.marker}${n.title}`)

const REPORT = `云岫区政府工作报告
——2026年1月12日在云岫区第五届人民代表大会第三次会议上
区长 某某
各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2025年工作回顾
过去一年，稳中有进。
（一）着力稳增长，经济回升向好。投资稳步增长。建成云东快线，改造道路。消费持续回暖。举办活动三场，人气提升。
（二）着力惠民生
教育提质。新建学校两所，增加学位。
同时，我们清醒看到，发展还存在不少困难和问题：总量不大，结构不优。
二、2026年工作安排
今年全区主要预期目标是：地区生产总值增长6%以上，居民收入增长6%。
（一）扩大有效投资。
推进项目建设。开工云西大桥，完成前期工作。
1.加快交通建设。建成快线。
三、切实加强政府自身建设
坚持依法行政。
名词解释
1.云东快线：指城区东部道路。`

describe('outline', () => {
  it('reads parts, both heading forms, run-in headings, problems and targets with their roles', () => {
    expect(shape(REPORT)).toEqual([
      '1 opening 各位代表：',
      '2 review 一、2025年工作回顾',
      '2.1 achievements （一）着力稳增长，经济回升向好',
      '2.1.1 achievements 投资稳步增长',
      '2.1.2 achievements 消费持续回暖',
      '2.2 achievements （二）着力惠民生',
      '2.2.1 achievements 教育提质',
      '2.3 problems 同时，我们清醒看到',
      '3 plan 二、2026年工作安排',
      '3.1 targets 今年全区主要预期目标是',
      '3.2 tasks （一）扩大有效投资',
      '3.2.1 tasks 推进项目建设',
      '3.2.2 tasks 1.加快交通建设',
      '4 self-governance 三、切实加强政府自身建设',
      '5 glossary 名词解释',
    ])
  })

  it('takes short lines for parts where no numbers part the text', () => {
    expect(
      shape('2025年工作回顾\n稳中有进，进中提质。\n2026年工作安排\n扩大投资，促进消费。\n').filter(
        (s) => !s.includes('.'),
      ),
    ).toEqual(['1 review 2025年工作回顾', '2 plan 2026年工作安排'])
  })

  it('looks back where a title names an earlier year than the meeting', () => {
    const text = REPORT.replace('一、2025年工作回顾', '一、2025年主要工作')
    expect(readOutline(text).outline[1]?.role).toBe('review')
  })

  it('holds a contents list against the body, marker by marker', () => {
    const text = `目录\n一、回顾……1\n（一）稳增长……2\n（二）惠民生……3\n二、安排……5\n${REPORT}`
    const { contents, outline } = readOutline(text)
    expect(outline[0]?.role).toBe('contents')
    expect(contents.entries.map((e) => `${e.level} ${e.title}`)).toEqual(['1 回顾', '2 稳增长', '2 惠民生', '1 安排'])
    expect(contents.missing.map((e) => e.title)).toEqual(['回顾', '稳增长', '惠民生', '安排'])
    expect(contents.truncated).toBe(false)
  })

  it('takes explained terms in a row for a glossary, whether it is called one or not', () => {
    const terms = ['1.“一窗通办”：指办成一件事。', '2.“茶链工程”：指种、制、销一体。', '3.“竹海工坊”：指合作社。']
    const text = (count: number) => REPORT.slice(0, REPORT.indexOf('名词解释')) + terms.slice(0, count).join('\n')
    expect(shape(text(3)).at(-1)).toBe('5 glossary 1.“一窗通办”')
    expect(shape(text(2)).some((line) => line.includes('glossary'))).toBe(false)
  })

  it('gives a character to the heading of a part that begins with marks', () => {
    const back = '，过去一年，全区完成投资九十亿元，建成学校两所，改造道路三条，取得了明显成效，实现了平稳增长。'
    const problems = '同时我们也清醒看到，发展还存在不少困难和问题，总量不大，结构不优。'
    const aims = '，，今年全区主要预期目标是：地区生产总值增长6%以上，居民收入增长6%。'
    const implied = [`，${back.repeat(20)}`, '（一）稳增长。投资增长。', problems, aims, '（一）扩大投资。']
    expect(shape(implied.join('\n')).filter((line) => !line.includes('.'))).toEqual(['1 review ，', '2 plan ，'])
    const ahead = '，，要加快推进项目建设，加强治理，努力实现增长，全力推进云西大桥建设，力争年底完工。'
    expect(shape([`，${back}${back}`, ahead, ahead].join('\n'))).toEqual(['1 review ，', '2 plan ，'])
  })

  it('says where a text stops', () => {
    expect(readOutline('一、回顾\n打造云岫茶乡、岫江夜游，擦亮城市名片，推进数').cut).not.toBeNull()
    expect(readOutline('一、回顾\n各位代表，让我们团结一心，为建设美丽家园而努力奋斗').cut).toBeNull()
  })

  it('nests, orders and quotes its sections, whatever the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '二、',
      '（一）',
      '（二）',
      '1.',
      '——',
      '一是',
      '回顾',
      '安排',
      '投资。',
      '增长6%，',
      '目标是：',
      '\n',
      '各位代表：',
      '名词解释',
      '目录',
      '问题',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const { outline } = readOutline(text)
        const check = (nodes: readonly OutlineNode[], start: number, end: number) => {
          let last = start
          for (const node of nodes) {
            expect(text.slice(node.heading.start, node.heading.end)).toBe(node.heading.quote)
            expect(node.start).toBeGreaterThanOrEqual(last)
            expect(node.end).toBeGreaterThanOrEqual(node.start)
            expect(node.end).toBeLessThanOrEqual(end)
            check(node.children, node.start, node.end)
            last = node.end
          }
        }
        check(outline, 0, text.length)
        expect(new Set(flat(outline).map((n) => n.id)).size).toBe(flat(outline).length)
      }),
    )
  })
})

describe('meeting', () => {
  it('reads date and session, spaces inside or not', () => {
    expect(findMeeting('—— 2026 年 1 月 12 日在云岫区第五届人民代表大会第三次会议上')).toMatchObject({
      date: '2026-01-12',
      place: '云岫区',
    })
    expect(findMeeting('没有日期的文字')).toBeNull()
  })
})

const shared = process.env.GANGMU_SHARED ?? '../shared'
const seed = `${shared}/seed/beibei-2023.txt`
test.skipIf(!existsSync(seed))(
  'the seed: eleven second-level headings and one part are missing (skipped: ../shared is absent)',
  () => {
    const { contents } = readOutline(readFileSync(seed, 'utf8'))
    expect(contents.entries.filter((e) => e.level === 2)).toHaveLength(18)
    expect(contents.missing.filter((e) => e.level === 2)).toHaveLength(11)
    expect(contents.missing.filter((e) => e.level === 1)).toHaveLength(1)
    expect(contents.truncated).toBe(true)
  },
)

test('aims told again among lines that go on with aims end with them; those told later have an end of their own', () => {
  const aims = '主要预期目标是：产值增长6%，投资增长7%，消费增长5%'
  const text = `二、2026年工作安排\n${aims}\n${aims}。\n扩大有效投资，新建道路三条。\n${aims}。\n改善民生，新建学校两所。`
  const targets = readOutline(text).outline[0]?.children.filter(({ role }) => role === 'targets')
  const first = text.indexOf('\n扩大')
  expect(targets?.map(({ end }) => end)).toEqual([text.indexOf(`\n${aims}。`) + 1, first, text.indexOf('\n改善')])
})

describe('roles where no heading tells', () => {
  test('paragraphs without any heading are parted where they stop looking back', () => {
    const back = '全年完成投资18亿元，同比增长6.2%，云岫茶市获评省级示范市场，新建水厂顺利投用，群众用水难得到解决。'
    const ahead = '继续加大水利投入，力争年内开工云东水库，鼓励农户加入合作社，确保新增蓄水能力300万立方米。'
    const { outline } = readOutline(`${back}\n${ahead}`)
    expect(outline.map(({ role }) => role)).toEqual(['review', 'plan'])
    expect(outline[1]?.start).toBe(back.length + 1)
  })

  test('a paragraph of aims with decimals looks ahead', () => {
    const aims = '全区主要目标是：茶叶产值增长6.5%，茶农收入增长7.5%，茶旅收入增长8.5%，云岫茶市交易额增长9.5%。'
    const { outline } = readOutline(
      `${aims}\n继续加大水利投入，争取年内开工云东水库，鼓励农户加入合作社，确保新增蓄水能力300万立方米。`,
    )
    expect(outline.map(({ role }) => role)).toEqual(['plan'])
    expect(outline[0]?.start).toBe(0)
  })

  test('a paragraph behind dashes that tells of the past year is a review', () => {
    const { outline } = readOutline(
      '----投资较快增长。2024年完成投资18亿元，同比增长6.2%，累计新建道路9公里，顺利投用水厂两座。',
    )
    expect(outline.map(({ role }) => role)).toEqual(['review'])
  })

  test('a section on the government itself goes on with a review before it, and with a plan when its words look ahead', () => {
    const back = '（七）民生改善。完成投资18.4亿元，同比增长6.2%，新建水厂顺利投用，用水难得到解决。'
    const own = '（八）政府建设切实加强。办结政协提案86件，推行一窗受理，接受各方监督。'
    const ahead = '（八）加强政府建设。今年要继续推行一窗受理，力争年内办结全部提案，确保承诺兑现。'
    expect(readOutline(`${back}\n${own}`).outline.map(({ role }) => role)).toEqual(['review', 'review'])
    expect(readOutline(`${back}\n${ahead}`).outline.map(({ role }) => role)).toEqual(['review', 'self-governance'])
  })

  test('words that say neither leave a text as it is', () => {
    expect(
      readOutline('云岫区位于澜江中游，东邻云东县，辖九镇四街道，面积一千二百平方公里。').outline.map(
        ({ role }) => role,
      ),
    ).not.toContain('plan')
  })
})
