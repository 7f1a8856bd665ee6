import { createHash } from 'node:crypto'
import type { Commitment, Enumeration, OutlineNode, Quantity, Reading, Target } from '@gangmu/reader'
import type { Quote } from '@gangmu/text'
import type { StoreDocumentInput } from '../../src/commands/store-document.ts'

/** What an invented reading finds, by the words it stands on; each is looked for after the one before. */
export interface ReadingPlan {
  readonly year?: number | null
  readonly kind?: Reading['document']['kind']
  readonly commitments?: readonly { words: string; verb: string; objects?: readonly string[]; heading?: boolean }[]
  readonly targets?: readonly { subject: string; quantity: string; amount: string; unit: string }[]
  readonly enumerations?: readonly { items: readonly string[]; total: string; noun: string }[]
  readonly numbers?: readonly string[]
  readonly clauses?: readonly string[]
  readonly missing?: readonly string[]
}

/** An invented text of an invented district, and what a reader might find in it. */
export const exampleText = `云岫区人民政府工作报告
二、2026年工作安排
地区生产总值增长6%以上。新建学校3所，改造道路12公里。建设鹊桥、石门等5个水厂。完善服务体系。
办好老年食堂。编号甲7另行通知。`

/** Findings of {@link exampleText}. */
export const examplePlan: ReadingPlan = {
  targets: [{ subject: '地区生产总值', quantity: '6%', amount: '6', unit: 'percent' }],
  commitments: [
    { words: '新建学校3所', verb: '新建', objects: ['学校'] },
    { words: '改造道路12公里', verb: '改造', objects: ['道路'] },
    { words: '建设鹊桥、石门等5个水厂', verb: '建设', objects: ['鹊桥', '石门'] },
    { words: '完善服务体系', verb: '完善', objects: ['服务体系'], heading: true },
  ],
  enumerations: [{ items: ['鹊桥', '石门'], total: '5', noun: '水厂' }],
  numbers: ['甲7'],
  clauses: ['办好老年食堂'],
}

/** Builds a reading of a text. Throws when words are not in it. */
export function makeReading(text: string, plan: ReadingPlan = examplePlan): Reading {
  const find = (words: string, from = 0): Quote => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`Cannot find ${words}`)
    return { start, end: start + words.length, quote: words }
  }
  const year = plan.year === undefined ? 2026 : plan.year
  const planStart = text.indexOf('二、')
  const outline: OutlineNode[] =
    planStart < 0
      ? []
      : [
          {
            id: '1',
            level: 1,
            marker: '二、',
            title: text.slice(planStart + 2, text.indexOf('\n', planStart)),
            role: 'plan',
            start: planStart,
            end: text.length,
            heading: find(text.slice(planStart, text.indexOf('\n', planStart))),
            children: [],
          },
        ]
  const commitments: Commitment[] = (plan.commitments ?? []).map(({ words, verb, objects = [], heading = false }) => {
    const quote = find(words)
    return {
      ...quote,
      id: `commitment:${quote.start}`,
      rule: 'test',
      heading,
      verb: find(verb, quote.start),
      objects: objects.map((object) => find(object, quote.start)),
      section: '1',
    }
  })
  const quantities: Quantity[] = []
  const targets: Target[] = (plan.targets ?? []).map(({ subject, quantity, amount, unit }) => {
    const first = find(subject)
    const second = find(quantity, first.start)
    quantities.push({ ...second, id: `quantity:${second.start}`, rule: 'test', amount, unit, bound: 'at-least' })
    return {
      id: `target:${first.start}`,
      rule: 'test',
      subject: first,
      comparator: 'at-least',
      quantity: second,
      measure: 'change',
      period: '2026',
      firmness: 'plain',
      card: null,
    }
  })
  const enumerations: Enumeration[] = (plan.enumerations ?? []).map(({ items, total, noun }) => ({
    id: `enumeration:${find(items[0]!).start}`,
    rule: 'test',
    items: items.map((item) => find(item)),
    total,
    named: items.length,
    unnamed: Number(total) - items.length,
    noun: find(noun),
  }))
  return {
    schema: 'gangmu.reading/1',
    document: {
      title: text.slice(0, text.indexOf('\n')),
      kind: plan.kind ?? 'work-report',
      place: { name: '云岫区', code: '990102' },
      year,
      reviewYear: year === null ? null : year - 1,
      planYear: year,
      sha256: createHash('sha256').update(text).digest('hex'),
      chars: text.length,
      text,
    },
    outline,
    contents: {
      entries: [],
      missing: (plan.missing ?? []).map((words) => ({
        ...find(words),
        level: 2,
        marker: '',
        title: words,
        node: null,
      })),
      unlisted: [],
      truncated: false,
    },
    quantities,
    indicators: [],
    targets,
    enumerations,
    recognitions: [],
    ranks: [],
    commitments,
    terms: [],
    dates: [],
    names: [],
    remainder: {
      numbers: (plan.numbers ?? []).map((words) => ({ ...find(words), why: 'test' })),
      clauses: (plan.clauses ?? []).map((words) => ({ ...find(words), why: 'test' })),
    },
    diagnostics: [],
  }
}

/** What `storeDocument` takes, for a text and its reading. */
export function makeDocument(
  text: string = exampleText,
  plan: ReadingPlan = examplePlan,
  document?: string,
): StoreDocumentInput {
  const bytes = new TextEncoder().encode(text)
  const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
  return {
    fileName: 'report.txt',
    format: 'txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes,
    bytesSha256: sha256(bytes),
    text,
    textSha256: sha256(text),
    marks: [],
    warnings: [],
    reading: makeReading(text, plan),
    readerVersion: 'test-1',
    ...(document === undefined ? {} : { document }),
  }
}
