import type { Reading } from '@gangmu/reader'
import type { FindingView } from '../model/finding-view.ts'
import { findQuantity } from './describe-finding.ts'

/** A field that can be corrected, with what the proposal says; `list` fields are written with 、 between items. */
export interface CorrectableField {
  readonly name: string
  readonly value: string
  readonly list?: boolean
  /** Codes to choose from. */
  readonly codes?: 'comparator' | 'bound'
}

/** The fields of a finding that a person can correct; none for what can only be accepted, rejected or excused. */
export function listCorrectable(finding: FindingView, reading: Reading): CorrectableField[] {
  switch (finding.kind) {
    case 'commitment':
      return [
        { name: 'verb', value: finding.value.verb.quote },
        { name: 'objects', value: finding.value.objects.map((object) => object.quote).join('、'), list: true },
      ]
    case 'target': {
      const quantity = findQuantity(reading, finding.value.quantity)
      return [
        { name: 'subject', value: finding.value.subject.quote },
        { name: 'comparator', value: finding.value.comparator, codes: 'comparator' },
        { name: 'amount', value: quantity?.amount ?? '' },
        { name: 'unit', value: quantity?.unit ?? '' },
        { name: 'reference', value: finding.value.reference?.quote ?? '' },
      ]
    }
    case 'indicator': {
      const quantity = findQuantity(reading, finding.value.quantity)
      return [
        { name: 'subject', value: finding.value.subject.quote },
        { name: 'amount', value: quantity?.amount ?? '' },
        { name: 'unit', value: quantity?.unit ?? '' },
      ]
    }
    case 'quantity':
      return [
        { name: 'amount', value: finding.value.amount },
        { name: 'unit', value: finding.value.unit },
        { name: 'bound', value: finding.value.bound, codes: 'bound' },
      ]
    case 'remainder-clause':
      // A clause the reader missed becomes a promise by naming its verb.
      return [{ name: 'verb', value: '' }]
    default:
      return []
  }
}

/** Only what the person changed, as the correction to hand in; null when nothing was changed. */
export function readCorrection(
  fields: readonly CorrectableField[],
  values: Readonly<Record<string, string>>,
): Record<string, unknown> | null {
  const changed = fields.filter((field) => (values[field.name] ?? field.value).trim() !== field.value)
  if (changed.length === 0) return null
  return Object.fromEntries(
    changed.map((field) => {
      const value = (values[field.name] ?? '').trim()
      if (field.list) return [field.name, value === '' ? [] : value.split(/[、,，;；]/).map((item) => item.trim())]
      return [field.name, value === '' ? null : value]
    }),
  )
}
