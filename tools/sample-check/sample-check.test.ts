import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../samples/yunxiu/', import.meta.url)
const load = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const first = load('report-2025.txt')
const second = load('report-2026.txt')

/** The review part alone, so that next year's targets do not answer for this year's figures. */
const reviewOf = (text: string) => text.slice(text.indexOf('各位代表：'), text.lastIndexOf('同志们、朋友们'))

/** The groups of `pattern`, each a figure as written; fails when the sentence is not in `text`. */
function figures(text: string, pattern: RegExp): string[] {
  const found = pattern.exec(text)
  expect(found, `${pattern} is not in the report`).not.toBeNull()
  return found?.slice(1) ?? []
}

/** The only figure of `pattern` in `text`. */
const figure = (text: string, pattern: RegExp) => figures(text, pattern)[0] ?? ''

/** Growth from base to now in percent, rounded to one place; integers keep the rounding exact. */
function growthPercent(base: string, now: string): string {
  const places = Math.max(...[base, now].map((digits) => (digits.split('.')[1] ?? '').length))
  const whole = (digits: string) => {
    const [head = '0', tail = ''] = digits.split('.')
    return BigInt(head + tail.padEnd(places, '0'))
  }
  const tenths = (2000n * (whole(now) - whole(base)) + whole(base)) / (2n * whole(base))
  return `${tenths / 10n}.${tenths % 10n}`
}

const percentOf = (part: string, all: string) => ((100 * Number(part)) / Number(all)).toFixed(1)

/** Contents lines, without the word 目录. */
const contentsOf = (text: string) => (text.split('\n\n')[0] ?? '').split('\n').slice(1)

/** Heading words of the body: up to the first full stop, or the whole line. */
const headingsOf = (text: string) =>
  text
    .slice(text.indexOf('\n\n'))
    .split('\n')
    .filter((line) => /^([一二三]、|（[一二三四五六七八]）)/.test(line))
    .map((line) => line.split('。')[0])

describe.each([
  ['report-2025.txt', first],
  ['report-2026.txt', second],
])('%s has the shape of the genre', (_name, text) => {
  test('length, contents and body agree', () => {
    expect(text.length).toBeGreaterThan(5000)
    expect(text.length).toBeLessThan(8000)
    expect(contentsOf(text)).toHaveLength(21)
    expect(headingsOf(text)).toEqual(contentsOf(text))
  })

  test('punctuation is full-width and digits are half-width', () => {
    expect(text.match(/[,;:!?()[\]"'％０-９]/g)).toBeNull()
    expect(text.match(/[^\S\n]/g)).toBeNull()
  })

  test('sums and shares add up', () => {
    const [deputies, advisers, both] = figures(text, /建议(\d+)件、政协提案(\d+)件，合计(\d+)件/)
    expect(Number(deputies) + Number(advisers)).toBe(Number(both))
    const sectors = figures(text, /三次产业结构比调整为([\d.]+)∶([\d.]+)∶([\d.]+)/)
    expect(sectors.reduce((sum, share) => sum + Math.round(10 * Number(share)), 0)).toBe(1000)
    const [all = '', part = '', share] = figures(text, /预算支出([\d.]+)亿元，其中民生支出([\d.]+)亿元、占比([\d.]+)%/)
    expect(percentOf(part, all)).toBe(share)
    const [villages = '', ofVillages] = figures(
      text,
      /30万元以上的村由\d+个增加到(\d+)个，占全部(?:122个)?行政村的([\d.]+)%/,
    )
    expect(percentOf(villages, '122')).toBe(ofVillages)
    const [days = '', rate] = figures(text, /优良天数(\d+)天，优良率达到([\d.]+)%/)
    expect(percentOf(days, text === first ? '366' : '365')).toBe(rate)
  })
})

describe('the second year answers the first', () => {
  test.each([
    ['retail sales', /社会消费品零售总额([\d.]+)亿元，增长([\d.]+)%/],
    ['fixed asset investment', /固定资产投资([\d.]+)亿元，增长([\d.]+)%/],
    ['general public budget revenue', /一般公共预算收入([\d.]+)亿元，增长([\d.]+)%/],
    ['disposable income per capita', /全体居民人均可支配收入(\d+)元，增长([\d.]+)%/],
    ['urban income', /城镇、农村居民人均可支配收入分别达到(\d+)元、\d+元，分别增长([\d.]+)%/],
    ['rural income', /城镇、农村居民人均可支配收入分别达到\d+元、(\d+)元，分别增长[\d.]+%、([\d.]+)%/],
    ['visitors', /接待游客([\d.]+)万人次、实现旅游收入[\d.]+亿元，分别增长([\d.]+)%/],
    ['tourism revenue', /实现旅游收入([\d.]+)亿元，分别增长[\d.]+%、([\d.]+)%/],
    ['output value of the sensor industry', /产业产值达到([\d.]+)亿元，增长([\d.]+)%/],
    ['imports and exports', /进出口总额达到([\d.]+)亿元，增长([\d.]+)%/],
    ['business entities', /经营主体总量达到([\d.]+)万户，增长([\d.]+)%/],
  ])('%s grows from the base stated a year before', (_what, pattern) => {
    const [base = ''] = figures(reviewOf(first), pattern)
    const [now = '', growth] = figures(reviewOf(second), pattern)
    expect(growthPercent(base, now)).toBe(growth)
  })

  test('agreed investment, particles, research share and services share follow from last year', () => {
    const [agreed = '', growth] = figures(second, /协议资金([\d.]+)亿元，增长([\d.]+)%/)
    expect(growthPercent(figure(first, /协议资金([\d.]+)亿元/), agreed)).toBe(growth)
    const particles = /平均浓度(\d+)微克\/立方米，同比下降([\d.]+)%/
    const [now = '', fall] = figures(second, particles)
    expect(percentOf(String(Number(figure(first, particles)) - Number(now)), figure(first, particles))).toBe(fall)
    const [share, points] = figures(second, /研发经费投入强度达到([\d.]+)%，提高([\d.]+)个百分点/)
    expect((Number(share) - Number(figure(first, /研发经费投入强度提高到([\d.]+)%/))).toFixed(2)).toBe(points)
    const services = /比调整为[\d.]+∶[\d.]+∶([\d.]+)/
    const rise = (Number(figure(second, services)) - Number(figure(first, services))).toFixed(1)
    expect(rise).toBe(figure(second, /服务业占比提高([\d.]+)个百分点/))
  })

  test.each([
    ['enterprises', /新增规模以上工业企业14家，总数达到(\d+)家/, /新增规模以上工业企业(\d+)家、总数达到(\d+)家/],
    ['high-tech enterprises', /高新技术企业达到(\d+)家/, /新增高新技术企业(\d+)家、总数达到(\d+)家/],
    ['care beds', /养老床位达到(\d+)张/, /新增养老床位(\d+)张、社区老年食堂9个，养老床位达到(\d+)张/],
  ])('%s: the total is last year and what was added', (_what, base, added) => {
    const [more, total] = figures(second, added)
    expect(Number(figure(first, base)) + Number(more)).toBe(Number(total))
  })

  test('the year’s investment is the stated share of its plan', () => {
    const [spent = '', share] = figures(second, /完成投资([\d.]+)亿元，占年度计划的([\d.]+)%/)
    expect(percentOf(spent, figure(first, /完成年度投资(\d+)亿元/))).toBe(share)
  })
})

describe('what a reader should find', () => {
  test('three targets are missed, each with its reason', () => {
    const honest = figure(second, /(对照2025年政府工作报告.*)\n/)
    expect(honest).toContain('有三项任务没有完成')
    expect(honest.split('主要原因是')).toHaveLength(4)
    const planned = Number(figure(first, /一般公共预算收入增长(\d)%—5%/))
    expect(Number(figure(second, /一般公共预算收入计划增长4%—5%，实际增长([\d.]+)%/))).toBeLessThan(planned)
    expect(first).toContain('岫水大桥年内建成通车')
    expect(honest).toContain('岫水大桥未能年内建成通车')
    const [built, left] = figures(honest, /高标准农田计划新建2万亩，实际建成([\d.]+)万亩.*剩余([\d.]+)万亩/)
    expect(Number(built) + Number(left)).toBe(Number(figure(first, /新建高标准农田(\d)万亩/)))
  })

  test('one promise is dropped without a word', () => {
    expect(first).toContain('新建公共停车场4个，新增停车泊位1200个')
    expect(second).not.toMatch(/停车|泊位|车位/)
  })
})

interface Post {
  id: string
  role: string
}
interface Unit {
  id: string
  name: { zh: string }
  leaderInCharge: string
  posts: Post[]
}
interface Fact {
  id: string
  period: string
  amount: string
}

describe('units and the district', () => {
  const staff: { place: string; leaders: Post[]; units: Unit[] } = JSON.parse(load('units.json'))
  const district: { code: string; facts: Fact[] } = JSON.parse(load('district.json'))

  test('ids are unique, and every leader in charge exists', () => {
    const leaders = staff.leaders.map((post) => post.id)
    const ids = [...leaders, ...staff.units.flatMap((unit) => [unit.id, ...unit.posts.map((post) => post.id)])]
    expect(new Set(ids).size).toBe(ids.length)
    for (const unit of staff.units) {
      expect(leaders).toContain(unit.leaderInCharge)
      expect(unit.posts.map((post) => post.role)).toEqual(['unit-head', 'office', 'liaison'])
    }
  })

  test('every town the reports name is a unit', () => {
    const names = new Set(staff.units.map((unit) => unit.name.zh))
    const named = (first + second).match(/[松竹鹭漆茶霁][涧隐洲溪垭山]镇/g) ?? []
    expect(named.length).toBeGreaterThan(5)
    for (const town of named) expect(names).toContain(town)
  })

  test('place codes agree, and the population is the one the reports thank', () => {
    expect(staff.place).toBe(district.code)
    const people = (period: string) =>
      Number(district.facts.find((fact) => fact.id === 'permanent-residents' && fact.period === period)?.amount)
    expect(people('2024')).toBe(Math.round(10_000 * Number(figure(first, /全区([\d.]+)万人民/))))
    expect(people('2025')).toBe(Math.round(10_000 * Number(figure(second, /全区([\d.]+)万人民/))))
  })
})
