import type { DecisionKind } from '@gangmu/ledger'
import type { Words } from '@gangmu/output'

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
    const words = Array.isArray(value) ? value.join('、') : String(value ?? '')
    return `${names[field]?.[language] ?? field}${zh ? '：' : ': '}${words}`
  })
  return written.length === 0 ? null : written.join(zh ? '；' : '; ')
}

function isDecimal(text: string): boolean {
  return /^-?\d{1,30}(?:\.\d{1,30})?(?:\.\.-?\d{1,30}(?:\.\d{1,30})?)?$/.test(text)
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
    const value = part.slice(at + 1).trim()
    const field = (correctable[kind] ?? []).find((one) => names[one]?.zh === name || names[one]?.en === name)
    if (at < 0 || field === undefined || field in correction) return { wrong: part }
    if (field === 'amount' && value !== '' && !isDecimal(value)) return { wrong: part }
    if (field === 'objects') correction[field] = value.split(/[、，,]/).flatMap((item) => item.trim() || [])
    else correction[field] = value === '' ? null : value
  }
  return Object.keys(correction).length === 0 ? { wrong: words } : { correction }
}
