import type { CommitmentView } from '@gangmu/contract'
import { fillSentence } from '@gangmu/text'
import type { PortalLanguage, Words } from './language.ts'

type TargetView = NonNullable<CommitmentView['target']>

/** How a comparator is said; `{n}` is the figure as counted, `{r}` the reference. */
const comparatorWords: Readonly<Record<string, Words>> = {
  'at-least': { zh: '不低于{n}', en: 'at least {n}' },
  exact: { zh: '{n}', en: '{n}' },
  about: { zh: '{n}左右', en: 'about {n}' },
  'at-most': { zh: '不高于{n}', en: 'at most {n}' },
  range: { zh: '{n}', en: '{n}' },
  over: { zh: '超过{n}', en: 'over {n}' },
  'above-reference': { zh: '高于{r}', en: 'above {r}' },
  'in-step': { zh: '与{r}同步', en: 'in step with {r}' },
  assigned: { zh: '以{r}为准，待下达', en: 'as assigned ({r}), waiting for the document' },
  direction: { zh: '未定数值，按方向判断', en: 'no figure stated; judged by direction' },
}

const scales = [
  ['亿', 8],
  ['万', 4],
] as const

/** Moves a decimal point to the left without arithmetic, so no figure is rounded. */
function shiftLeft(amount: string, places: number): string {
  const [whole = '0', fraction = ''] = amount.split('.')
  const digits = whole.padStart(places + 1, '0')
  const kept = digits.slice(0, digits.length - places)
  const tail = (digits.slice(digits.length - places) + fraction).replace(/0+$/, '')
  return tail ? `${kept}.${tail}` : kept
}

/** Commas between the thousands of the whole part; a fraction has none. */
function groupThousands(amount: string): string {
  const point = amount.indexOf('.')
  const end = point < 0 ? amount.length : point
  const first = amount.startsWith('-') ? 1 : 0
  let grouped = ''
  for (let at = 0; at < end; at++) {
    if (at > first && (end - at) % 3 === 0) grouped += ','
    grouped += amount[at]
  }
  return grouped + amount.slice(end)
}

/**
 * An exact amount as a reader writes it: large base-unit amounts get 万 or 亿 back, nothing is rounded.
 * @example showAmount('51431000000', '元', 'zh') // '514.31亿元'
 */
export function showAmount(amount: string, unit: string, language: PortalLanguage): string {
  if (amount.includes('..')) {
    return amount
      .split('..')
      .map((side) => showAmount(side, unit, language))
      .join(language === 'zh' ? '至' : ' to ')
  }
  const whole = amount.replace(/^-/, '').split('.')[0] ?? ''
  if (language === 'zh' && /^-?\d/.test(amount)) {
    for (const [name, places] of scales) {
      if (whole.length > places) {
        const sign = amount.startsWith('-') ? '-' : ''
        return `${sign}${shiftLeft(amount.replace(/^-/, ''), places)}${name}${unit}`
      }
    }
  }
  const spaced = language === 'en' && unit && unit !== '%' ? ` ${unit}` : unit
  return `${language === 'en' ? groupThousands(amount) : amount}${spaced}`
}

/**
 * A target in one phrase: `地区生产总值（增减）：不低于6%`.
 * @example describeTarget({ subject: '地区生产总值', comparator: 'at-least', amount: '6', unit: '%', reference: null, measure: 'change' }, 'zh')
 */
export function describeTarget(target: TargetView, language: PortalLanguage): string {
  const change = target.measure === 'change'
  const subject = `${target.subject}${change ? (language === 'zh' ? '（增减）' : ' (change)') : ''}`
  const figure = target.amount === null ? '' : showAmount(target.amount, target.unit ?? '', language)
  const words = comparatorWords[target.comparator]
  const said = words ? fillSentence(words[language], { n: figure, r: target.reference ?? '' }) : figure
  return language === 'zh' ? `${subject}：${said}` : `${subject}: ${said}`
}
