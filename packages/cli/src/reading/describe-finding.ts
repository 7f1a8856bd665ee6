import type { Language } from '@gangmu/contract'
import {
  type AssignedTask,
  describeCode,
  describeComparator,
  describeReason,
  type Enumeration,
  type Indicator,
  type Quantity,
  type Rank,
  type Reading,
  type Recognition,
  type Target,
} from '@gangmu/reader'
import type { Span } from '@gangmu/text'
import type { Style } from '../terminal/paint.ts'
import type { Words } from '../terminal/terminal.ts'

/** One line under a sentence: what was read there. */
export interface FindingLine {
  /** Where in the text it stands; lines are put under the sentence that holds this position. */
  readonly at: number
  readonly label: Words
  readonly words: Words
  readonly style: Style
}

const labels = {
  indicator: { zh: '指标', en: 'indicator' },
  target: { zh: '目标', en: 'target' },
  enumeration: { zh: '列举', en: 'list' },
  recognition: { zh: '荣誉', en: 'recognition' },
  rank: { zh: '位次', en: 'rank' },
  task: { zh: '任务', en: 'task' },
  duties: { zh: '分工', en: 'duties' },
  quantity: { zh: '数量', en: 'quantity' },
  number: { zh: '数字待定', en: 'number left' },
  clause: { zh: '分句待定', en: 'clause left' },
} satisfies Record<string, Words>

const both = (make: (language: Language) => string): Words => ({ zh: make('zh'), en: make('en') })

/** Remarks in brackets after a finding, in the punctuation of the language; nothing when there are none. */
function remarks(parts: readonly string[], language: Language): string {
  const said = parts.filter((part) => part !== '')
  if (said.length === 0) return ''
  return language === 'zh' ? `（${said.join('，')}）` : ` (${said.join(', ')})`
}

function describeIndicator({ subject, quantity, direction, basis, period, scope }: Indicator): Words {
  return both((language) => {
    const change = direction === undefined ? '' : describeCode(direction, language)
    const yoy = basis === 'yoy' ? describeCode(basis, language) : ''
    return `${subject.quote} = ${quantity.quote}${remarks([change, yoy, period ?? '', scope ?? ''], language)}`
  })
}

function describeTarget({ subject, comparator, quantity, reference, period, firmness, direction }: Target): Words {
  return both((language) => {
    const aim = [quantity?.quote, reference?.quote].filter((quote) => quote !== undefined).join(' ')
    const way = direction === undefined ? '' : describeCode(direction, language)
    const firm = firmness === 'plain' ? '' : describeCode(firmness, language)
    const notes = remarks([way, firm, period ?? ''], language)
    return `${subject.quote} · ${describeComparator(comparator, language)}${aim === '' ? '' : ` ${aim}`}${notes}`
  })
}

function describeEnumeration({ noun, total, named, unnamed }: Enumeration): Words {
  return {
    zh: `${noun.quote}：共${total}，列名${named}，未列名${unnamed}`,
    en: `${noun.quote}: ${total} stated, ${named} named, ${unnamed} unnamed`,
  }
}

function describeRecognition({ holder, verb, title }: Recognition): Words {
  return both(() => [holder?.quote, verb.quote, title.quote].filter((quote) => quote !== undefined).join(' · '))
}

function describeRank({ quote, scope, position }: Rank): Words {
  return both((language) => `${quote}${remarks([scope ?? '', position], language)}`)
}

function describeDuties({ duties, leaders, deadline }: AssignedTask): Words {
  return both((language) => {
    const colon = language === 'zh' ? '：' : ': '
    const byRole = new Map<string, string[]>()
    for (const { role, unit } of duties) byRole.set(role, [...(byRole.get(role) ?? []), unit.quote])
    const told = [
      ...[...byRole].map(
        ([role, units]) => `${describeCode(role, language)}${colon}${units.join(language === 'zh' ? '、' : ', ')}`,
      ),
      ...leaders.map(({ quote }) => `${describeCode('leader-in-charge', language)}${colon}${quote}`),
      ...(deadline
        ? [
            `${describeCode('deadline', language)}${colon}${deadline.words.quote}${remarks([deadline.day ?? ''], language)}`,
          ]
        : []),
    ]
    return told.join(language === 'zh' ? '；' : '; ')
  })
}

function describeQuantity({ quote, amount, unit }: Quantity): Words {
  return both(() => `${quote} = ${amount} ${unit}`.trimEnd())
}

const within = (inner: Span, outers: readonly Span[]) =>
  outers.some((outer) => inner.start >= outer.start && inner.end <= outer.end)

/**
 * Everything the reading found, one line each, in the order of the text. Quantities that an indicator, a target, a rank or
 * a list already shows are not repeated.
 * @example listFindingLines(reading)[0]?.label.zh // '指标'
 */
export function listFindingLines(reading: Reading): readonly FindingLine[] {
  const lines: FindingLine[] = []
  const add = (kind: keyof typeof labels, at: number, words: Words, style: Style) =>
    lines.push({ at, label: labels[kind], words, style })
  const shown = new Map<number, Span[]>()
  const show = (span: Span | undefined) => {
    if (span !== undefined) shown.set(span.start, [...(shown.get(span.start) ?? []), span])
  }
  for (const item of reading.commitments) {
    if (!item.heading)
      add(
        'task',
        item.start,
        both(() => item.quote),
        'green',
      )
  }
  for (const item of reading.tasks ?? []) add('duties', item.start, describeDuties(item), 'cyan')
  for (const item of reading.indicators) {
    add('indicator', item.quantity.start, describeIndicator(item), 'cyan')
    show(item.quantity)
  }
  for (const item of reading.targets) {
    add('target', item.subject.start, describeTarget(item), 'green')
    show(item.quantity)
  }
  for (const item of reading.enumerations) add('enumeration', item.noun.start, describeEnumeration(item), 'blue')
  for (const item of reading.recognitions) add('recognition', item.verb.start, describeRecognition(item), 'blue')
  for (const item of reading.ranks) add('rank', item.start, describeRank(item), 'blue')
  for (const item of reading.quantities) {
    if (!within(item, shown.get(item.start) ?? [])) add('quantity', item.start, describeQuantity(item), 'dim')
  }
  for (const item of reading.remainder.numbers)
    add(
      'number',
      item.start,
      both((language) => `${item.quote} · ${describeReason(item.why, language)}`),
      'amber',
    )
  for (const item of reading.remainder.clauses)
    add(
      'clause',
      item.start,
      both((language) => `${item.quote} · ${describeReason(item.why, language)}`),
      'amber',
    )
  return lines.sort((left, right) => left.at - right.at)
}
