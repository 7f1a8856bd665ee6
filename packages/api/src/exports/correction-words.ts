import { type DecisionKind, isCorrection } from '@gangmu/ledger'
import type { Words } from '@gangmu/output'
import { COMPARATORS } from '@gangmu/reader'

/** Fields that a person can correct, by kind; the same as the workbench's. */
const correctable: Readonly<Partial<Record<DecisionKind, readonly string[]>>> = {
  commitment: ['verb', 'objects'],
  target: ['subject', 'comparator', 'amount', 'unit', 'reference'],
  'remainder-clause': ['verb'],
}

const names: Readonly<Record<string, Words>> = {
  verb: { zh: '动作', en: 'Action' },
  objects: { zh: '对象', en: 'Objects' },
  subject: { zh: '指标', en: 'Indicator' },
  comparator: { zh: '比较', en: 'Comparator' },
  amount: { zh: '数值', en: 'Amount' },
  unit: { zh: '单位', en: 'Unit' },
  reference: { zh: '参照', en: 'Reference' },
}

/** Comparators are kept as codes and written as words. */
const comparators: Readonly<Record<string, Words>> = COMPARATORS

function findComparator(words: string): string | undefined {
  return Object.keys(comparators).find((code) => comparators[code]?.zh === words || comparators[code]?.en === words)
}

/** Names of the fields of a kind that can be corrected, for people. @example listCorrectable('commitment', 'zh') // ['动作', '对象'] */
export function listCorrectable(kind: DecisionKind, language: keyof Words): string[] {
  return (correctable[kind] ?? []).map((field) => names[field]?.[language] ?? field)
}

/**
 * A correction as a cell holds it.
 * @example writeCorrection({ amount: '6.5', unit: 'percent' }, 'zh') // '数值：6.5；单位：percent'
 */
export function writeCorrection(
  correction: Readonly<Record<string, unknown>> | null,
  language: keyof Words,
): string | null {
  const zh = language === 'zh'
  const written = Object.entries(correction ?? {}).map(([field, value]) => {
    const said = Array.isArray(value) ? value.join('、') : String(value ?? '')
    const words = field === 'comparator' ? (comparators[said]?.[language] ?? said) : said
    return `${names[field]?.[language] ?? field}${zh ? '：' : ': '}${words}`
  })
  return written.length === 0 ? null : written.join(zh ? '；' : '; ')
}

/** What a field is to hold, from the words of a cell; undefined when they cannot be kept in it. */
function readValue(field: string, words: string): unknown {
  if (field === 'objects') return words.split(/[、，,]/).flatMap((item) => item.trim() || [])
  if (words === '') return null
  return field === 'comparator' ? findComparator(words) : words
}

/**
 * A correction as a person wrote it in a cell; a part that is none is told.
 * @example readCorrection('target', '数值：6.5') // { correction: { amount: '6.5' } }
 */
export function readCorrection(
  kind: DecisionKind,
  words: string,
): { readonly correction: Record<string, unknown> } | { readonly wrong: string } {
  const correction: Record<string, unknown> = {}
  for (const part of words.split(/[；;\n]/).map((one) => one.trim())) {
    if (part === '') continue
    const at = part.search(/[：:=＝]/)
    const name = part.slice(0, Math.max(at, 0)).trim()
    const field = (correctable[kind] ?? []).find((one) => names[one]?.zh === name || names[one]?.en === name)
    if (at < 0 || field === undefined || field in correction) return { wrong: part }
    const value = readValue(field, part.slice(at + 1).trim())
    if (!isCorrection({ [field]: value })) return { wrong: part }
    correction[field] = value
  }
  return Object.keys(correction).length === 0 ? { wrong: words } : { correction }
}
