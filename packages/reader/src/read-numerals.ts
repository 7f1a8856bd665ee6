import type { Quote } from '@gangmu/text'
import { readAmount } from './engine/amount.ts'
import { readNumbers } from './engine/read-numbers.ts'
import { scan } from './engine/scan.ts'
import { Kind, type Scan } from './engine/token.ts'
import { formatDecimal } from './numbers/decimal.ts'

/** A numeral with its exact value, whatever it counts: a decimal string, or a fraction as `2/3`. */
export interface Numeral extends Quote {
  readonly value: string
}

const WORDS: ReadonlySet<string> = new Set(['set-phrase', 'numeral-in-word'])

/**
 * Every numeral of a text with its exact value, units apart, in reading order; numerals that are part of a word (一切, 四川) are none.
 * @example readNumerals('两千三百五').map((numeral) => numeral.value) // ['2350']
 */
export function readNumerals(text: string): Numeral[] {
  const tokens = scan(text)
  const { quantities, names } = readNumbers(tokens)
  const fractions = quantities.filter(({ rule, amount }) => rule === 'fraction' && amount.includes('/'))
  const words = names.filter(({ why, parts }) => WORDS.has(why) && parts?.[0]?.rule === 'word')
  const found: Numeral[] = []
  let fraction = 0
  let word = 0
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.start[at] as number
    while ((fractions[fraction]?.end ?? text.length + 1) <= start) fraction++
    while ((words[word]?.end ?? text.length + 1) <= start) word++
    const whole = fractions[fraction]
    if ((words[word]?.start ?? text.length + 1) <= start) continue
    if (whole !== undefined && whole.start <= start) {
      if (whole.start === start) found.push({ start, end: whole.end, quote: whole.quote, value: whole.amount })
      continue
    }
    const numeral = numeralAt(tokens, at)
    if (numeral === null) continue
    found.push(numeral)
    while (at + 1 < tokens.count && (tokens.end[at + 1] as number) <= numeral.end) at++
  }
  return found
}

/** 万 and 亿 alone are scales, no numerals. */
function isBareScale(text: string, { start, end }: { start: number; end: number }): boolean {
  for (let i = start; i < end; i++) if (!'万亿'.includes(text[i] as string)) return false
  return true
}

/** The numeral that begins at a token, its unit left off. */
function numeralAt(tokens: Scan, at: number): Numeral | null {
  if (tokens.kind[at] !== Kind.number && tokens.kind[at] !== Kind.numeral) return null
  const amount = readAmount(tokens, at)
  if (amount === null || isBareScale(tokens.text, amount)) return null
  const unit = amount.unit === null ? undefined : amount.parts.at(-1)
  let end = unit?.start ?? amount.end
  while (end > amount.start && ' \u00a0\u3000\t'.includes(tokens.text[end - 1] as string)) end--
  const start = amount.negative ? amount.start - 1 : amount.start
  const value = `${amount.negative ? '-' : ''}${formatDecimal(amount.value)}`
  return { start, end, quote: tokens.text.slice(start, end), value }
}
