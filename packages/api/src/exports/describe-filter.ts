import type { Register } from '@gangmu/ledger'
import type { OutputLanguage } from '@gangmu/output'

/**
 * A register's filter in words, so that a file says how its rows were chosen; empty when all are there.
 * @example describeFilter(commitmentsRegister, { year: 2026, kind: 'target' }, 'zh') // '年份：2026；类别：目标'
 */
export function describeFilter(
  { filters }: Pick<Register<never>, 'filters'>,
  asked: Readonly<Record<string, unknown>>,
  language: OutputLanguage,
): string {
  const [colon, between] = language === 'zh' ? ['：', '；'] : [': ', '; ']
  return filters
    .filter(({ id }) => asked[id] !== undefined && asked[id] !== '')
    .map(({ id, title, choices }) => {
      const value = String(asked[id])
      return title[language] + colon + (choices?.find((choice) => choice.id === value)?.title[language] ?? value)
    })
    .join(between)
}
