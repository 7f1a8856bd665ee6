import type { Bound, Comparator } from '../reading.ts'
import { BOUNDS, CODES, COMPARATORS } from './codes.ts'
import { REASONS, type Wording } from './reasons.ts'
import { RULES } from './rules.ts'

/**
 * Why a numeral is no amount, or why words stay in the remainder, in words. A reason of a newer reader is shown as it is.
 * @example describeReason('listed-heads', 'en') // 'counts headings or ideas, not things'
 */
export function describeReason(why: string, language: 'zh' | 'en'): string {
  return (REASONS as Readonly<Record<string, Wording>>)[why]?.[language] ?? why
}

/**
 * What a rule reads, in words; a rule's variants (`indicators/elided`) answer with their rule.
 * @example describeRule('spoken-percent', 'zh') // '百分之几'
 */
export function describeRule(rule: string, language: 'zh' | 'en'): string {
  const folder = rule.split('/', 1)[0] ?? rule
  return RULES[folder]?.[language] ?? rule
}

/** How a figure is bounded, in words that stand before it. @example describeBound('at-least', 'en') // 'at least' */
export function describeBound(bound: Bound, language: 'zh' | 'en'): string {
  return BOUNDS[bound][language]
}

/** What a target asks for, in words that stand before its figure. @example describeComparator('in-step', 'zh') // '与参照同步' */
export function describeComparator(comparator: Comparator, language: 'zh' | 'en'): string {
  return COMPARATORS[comparator][language]
}

/** Any other code of a finding in words; a code without words is shown as it is. @example describeCode('yoy', 'zh') // '同比' */
export function describeCode(code: string, language: 'zh' | 'en'): string {
  return (CODES as Readonly<Record<string, Wording>>)[code]?.[language] ?? code
}
