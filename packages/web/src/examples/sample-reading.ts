import type { Finding, OutlineNode, Quantity, Reading, Target } from '@gangmu/reader'
import { type Quote, quoteAt } from '@gangmu/text'
import { sampleText } from './sample-text.ts'

/** The words as they stand in the sample, the n-th time they occur (1 is the first). */
export function find(words: string, nth = 1, text = sampleText): Quote {
  let at = -1
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(words, at + 1)
    if (at < 0) throw new Error(`Cannot find ${words} for the ${nth}. time in the sample`)
  }
  return quoteAt(text, at, at + words.length)
}

const by = (kind: string, start: number, rule: string): Finding => ({ id: `${kind}:${start}`, rule })

function quantity(words: string, amount: string, unit: string, bound: Quantity['bound'] = 'exact', nth = 1): Quantity {
  const quote = find(words, nth)
  const number = /^[\d.]+/.exec(words)?.[0] ?? words
  return {
    ...quote,
    ...by('quantity', quote.start, 'quantity-with-unit'),
    parts: [
      { ...quoteAt(sampleText, quote.start, quote.start + number.length), rule: 'numeral', value: number },
      { ...quoteAt(sampleText, quote.start + number.length, quote.end), rule: 'unit', value: unit },
    ],
    amount,
    unit,
    bound,
  }
}

function indicator(subject: Quote, figure: Quantity, measure: 'amount' | 'change'): Reading['indicators'][number] {
  return {
    ...by('indicator', subject.start, 'subject-then-figure'),
    subject,
    quantity: { start: figure.start, end: figure.end, quote: figure.quote },
    measure,
    ...(measure === 'change' ? { direction: 'up', basis: 'yoy' } : {}),
    period: '2025',
    scope: null,
    card: null,
  }
}

function target(subject: Quote, comparator: Target['comparator'], rest: Partial<Target>): Target {
  return {
    ...by('target', subject.start, 'subject-grows-by'),
    subject,
    comparator,
    measure: 'change',
    period: '2026',
    firmness: 'plain',
    card: null,
    ...rest,
  }
}

function commitment(words: string, verb: string, objects: readonly string[], section: string) {
  const quote = find(words)
  return {
    ...quote,
    ...by('commitment', quote.start, 'clause-from-verb'),
    heading: false,
    verb: quoteAt(sampleText, quote.start, quote.start + verb.length),
    objects: objects.map((object) => {
      const at = quote.start + words.indexOf(object)
      return quoteAt(sampleText, at, at + object.length)
    }),
    section,
  }
}

const quantities = [
  quantity('408.6亿元', '40860000000', '元'),
  quantity('5.8%', '5.8', '%'),
  quantity('19.6亿元', '1960000000', '元'),
  quantity('5.2%', '5.2', '%'),
  quantity('5.5%', '5.5', '%', 'about'),
  quantity('4%', '4', '%', 'at-least'),
  quantity('12个', '12', '个'),
  quantity('36公里', '36', '公里'),
  quantity('9个', '9', '个'),
  quantity('2100户', '2100', '户'),
  quantity('1200个', '1200', '个'),
  quantity('6个', '6', '个'),
]
const figure = (words: string) => {
  const found = quantities.find((one) => one.quote === words)
  if (found === undefined) throw new Error(`Cannot find the figure ${words} in the sample`)
  return found
}
const asQuote = ({ start, end, quote }: Quote): Quote => ({ start, end, quote })

function section(
  id: string,
  level: number,
  marker: string,
  title: string,
  role: OutlineNode['role'],
  end: number,
  children: readonly OutlineNode[] = [],
): OutlineNode {
  const heading = find(`${marker}${title}`, 2)
  return { id, level, marker, title, role, start: heading.start, end, heading, children }
}

const planStart = find('二、2026年工作安排', 2).start
const livelihoodStart = find('（二）办好民生实事', 2).start
const runIn = find('畅通内外循环。')

/** The reading of the sample, as a reader would give it. */
export const sampleReading: Reading = {
  schema: 'gangmu.reading/1',
  document: {
    title: '云岫区2026年政府工作报告',
    kind: 'work-report',
    place: { name: '云岫区', code: '990102' },
    year: 2026,
    reviewYear: 2025,
    planYear: 2026,
    sha256: '0'.repeat(64),
    chars: sampleText.length,
    text: sampleText,
  },
  outline: [
    {
      id: '1',
      level: 1,
      marker: '',
      title: '目录',
      role: 'contents',
      start: 0,
      end: find('云岫区2026年').start,
      heading: find('目录'),
      children: [],
    },
    {
      id: '1a',
      level: 1,
      marker: '',
      title: '各位代表',
      role: 'opening',
      start: find('各位代表').start,
      end: find('一、2025年工作回顾', 2).start,
      heading: find('各位代表：'),
      children: [],
    },
    section('2', 1, '一、', '2025年工作回顾', 'review', planStart),
    section('3', 1, '二、', '2026年工作安排', 'plan', sampleText.length, [
      section('3.1', 2, '（一）', '织密交通路网', 'tasks', livelihoodStart, [
        {
          id: '3.1.1',
          level: 3,
          marker: '',
          title: '畅通内外循环',
          role: 'tasks',
          start: runIn.start,
          end: livelihoodStart,
          heading: runIn,
          children: [],
        },
      ]),
      section('3.2', 2, '（二）', '办好民生实事', 'tasks', sampleText.length),
    ]),
  ],
  contents: {
    entries: [
      { ...find('一、2025年工作回顾'), level: 1, marker: '一、', title: '2025年工作回顾', node: '2' },
      { ...find('二、2026年工作安排'), level: 1, marker: '二、', title: '2026年工作安排', node: '3' },
      { ...find('（一）织密交通路网'), level: 2, marker: '（一）', title: '织密交通路网', node: '3.1' },
      { ...find('（二）办好民生实事'), level: 2, marker: '（二）', title: '办好民生实事', node: '3.2' },
      { ...find('（三）壮大特色产业'), level: 2, marker: '（三）', title: '壮大特色产业', node: null },
      { ...find('三、政府自身建设'), level: 1, marker: '三、', title: '政府自身建设', node: null },
    ],
    missing: [
      { ...find('（三）壮大特色产业'), level: 2, marker: '（三）', title: '壮大特色产业', node: null },
      { ...find('三、政府自身建设'), level: 1, marker: '三、', title: '政府自身建设', node: null },
    ],
    unlisted: [],
    truncated: true,
  },
  quantities,
  indicators: [
    indicator(find('地区生产总值'), figure('408.6亿元'), 'amount'),
    indicator(find('一般公共预算收入'), figure('19.6亿元'), 'amount'),
  ],
  targets: [
    target(find('地区生产总值', 2), 'about', { quantity: asQuote(figure('5.5%')), direction: 'up' }),
    target(find('一般公共预算收入', 2), 'at-least', { quantity: asQuote(figure('4%')), direction: 'up' }),
    target(find('居民收入'), 'in-step', { reference: find('经济增长') }),
    target(find('农村公路'), 'exact', { quantity: asQuote(figure('36公里')), measure: 'amount' }),
    target(find('老旧小区'), 'exact', { quantity: asQuote(figure('9个')), measure: 'amount' }),
  ],
  enumerations: [
    {
      ...by('enumeration', find('松漆公路').start, 'names-then-total'),
      items: [find('松漆公路'), find('澜岫大道东延')],
      total: '12',
      named: 2,
      unnamed: 10,
      noun: find('重点交通项目'),
    },
  ],
  recognitions: [
    {
      ...by('recognition', find('茶门村').start, 'holder-wins-title'),
      holder: find('茶门村'),
      verb: find('入选'),
      title: find('全国乡村旅游重点村'),
      level: 'national',
    },
  ],
  ranks: [
    { ...find('全市第三'), ...by('rank', find('全市第三').start, 'scope-then-place'), scope: '全市', position: '3' },
  ],
  commitments: [
    { ...commitment('畅通内外循环', '畅通', ['内外循环'], '3.1.1'), heading: true },
    commitment('加快建设松漆公路、澜岫大道东延等12个重点交通项目', '加快建设', ['松漆公路', '澜岫大道东延'], '3.1.1'),
    commitment('新改建农村公路36公里', '新改建', ['农村公路'], '3.1.1'),
    commitment('推动鹭洲大桥建成通车', '推动', ['鹭洲大桥'], '3.1.1'),
    commitment('启动霁山隧道前期工作', '启动', ['霁山隧道前期工作'], '3.1.1'),
    commitment('改造老旧小区9个', '改造', ['老旧小区'], '3.2'),
    commitment('新增公办幼儿园学位1200个', '新增', ['公办幼儿园学位'], '3.2'),
    commitment('建成区人民医院康复楼', '建成', ['区人民医院康复楼'], '3.2'),
    commitment('新增口袋公园6个', '新增', ['口袋公园'], '3.2'),
  ],
  terms: [],
  dates: [{ ...find('2026年1月8日'), ...by('date', find('2026年1月8日').start, 'date'), value: '2026-01-08' }],
  names: [{ ...find('二号桥'), ...by('name', find('二号桥').start, 'numbered-name'), why: 'name' }],
  remainder: {
    numbers: [{ ...find('7个工作专班'), why: 'no-subject' }],
    clauses: [{ ...find('坚持把群众的事放在心上'), why: 'no-object' }],
  },
  diagnostics: [
    {
      code: 'text-cut',
      severity: 'error',
      start: sampleText.length - 1,
      end: sampleText.length,
      params: {},
    },
    { code: 'list-short', severity: 'warning', ...find('12个重点交通项目'), params: { total: 12, named: 2 } },
  ],
}
