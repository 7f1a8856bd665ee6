import type { Language } from '@gangmu/contract'
import {
  describeBound,
  describeCode,
  describeComparator,
  describeReason,
  type Quantity,
  type Reading,
} from '@gangmu/reader'
import type { Span } from '@gangmu/text'
import type { FindingView } from '../model/finding-view.ts'

/** One line of what a finding means. `figure` is shown with tabular digits, `text` as words. */
export type MeaningLine = { readonly label: string } & (
  | { readonly text: string }
  | { readonly figure: { readonly amount: string; readonly unit: string } }
)

const labels = {
  subject: { zh: '指标', en: 'Indicator' },
  figure: { zh: '数值', en: 'Amount' },
  bound: { zh: '界限', en: 'Bound' },
  comparator: { zh: '要求', en: 'Required' },
  reference: { zh: '参照', en: 'Reference' },
  measure: { zh: '性质', en: 'Measure' },
  direction: { zh: '方向', en: 'Direction' },
  basis: { zh: '对比', en: 'Compared' },
  period: { zh: '时期', en: 'Period' },
  scope: { zh: '口径', en: 'Scope' },
  firmness: { zh: '力度', en: 'Firmness' },
  verb: { zh: '动作', en: 'Action' },
  objects: { zh: '对象', en: 'Objects' },
  list: { zh: '列举', en: 'List' },
  items: { zh: '所列', en: 'Named' },
  holder: { zh: '获得者', en: 'Holder' },
  title: { zh: '名称', en: 'Title' },
  level: { zh: '级别', en: 'Level' },
  position: { zh: '位次', en: 'Position' },
  why: { zh: '原因', en: 'Why' },
  heading: { zh: '标题', en: 'Heading' },
} as const

const listWords = {
  zh: (total: string, named: number, noun: string) => `应有${total}，已列${named}（${noun}）`,
  en: (total: string, named: number, noun: string) => `${total} stated, ${named} named (${noun})`,
}

/** The quantity that stands on exactly these words. */
export function findQuantity(reading: Reading, span: Span | undefined): Quantity | undefined {
  return span && reading.quantities.find((one) => one.start === span.start && one.end === span.end)
}

/** What a finding means, line by line, in the reader's language; lines without a value are left out. */
export function describeFinding(finding: FindingView, reading: Reading, language: Language): MeaningLine[] {
  const lines: MeaningLine[] = []
  const say = (label: keyof typeof labels, text: string | null | undefined) => {
    if (text) lines.push({ label: labels[label][language], text })
  }
  const code = (label: keyof typeof labels, value: string | null | undefined) =>
    say(label, value && describeCode(value, language))
  const figure = (span: Span | undefined) => {
    const quantity = findQuantity(reading, span)
    if (quantity === undefined) return
    lines.push({ label: labels.figure[language], figure: { amount: quantity.amount, unit: quantity.unit } })
    // A target says its bound as what is required.
    if (finding.kind !== 'target' && quantity.bound !== 'exact') say('bound', describeBound(quantity.bound, language))
  }
  const joiner = language === 'zh' ? '、' : ', '
  switch (finding.kind) {
    case 'quantity':
      figure(finding.value)
      break
    case 'indicator': {
      const { value } = finding
      say('subject', value.subject.quote)
      figure(value.quantity)
      code('measure', value.measure)
      code('direction', value.direction)
      code('basis', value.basis)
      say('period', value.period)
      say('scope', value.scope)
      break
    }
    case 'target': {
      const { value } = finding
      say('subject', value.subject.quote)
      say('comparator', describeComparator(value.comparator, language))
      figure(value.quantity)
      say('reference', value.reference?.quote)
      code('measure', value.measure)
      code('direction', value.direction)
      say('period', value.period)
      code('firmness', value.firmness === 'plain' ? null : value.firmness)
      break
    }
    case 'enumeration':
      say('list', listWords[language](finding.value.total, finding.value.named, finding.value.noun.quote))
      say('items', finding.value.items.map((item) => item.quote).join(joiner))
      break
    case 'recognition':
      say('holder', finding.value.holder?.quote)
      say('verb', finding.value.verb.quote)
      say('title', finding.value.title.quote)
      code('level', finding.value.level)
      break
    case 'rank':
      say('scope', finding.value.scope)
      say('position', finding.value.position)
      break
    case 'commitment':
      say('verb', finding.value.verb.quote)
      say('objects', finding.value.objects.map((object) => object.quote).join(joiner))
      break
    case 'remainder-number':
    case 'remainder-clause':
      say('why', describeReason(finding.value.why, language))
      break
    case 'missing-heading':
      say('heading', `${finding.value.marker}${finding.value.title}`)
      break
  }
  return lines
}
