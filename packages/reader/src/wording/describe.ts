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
