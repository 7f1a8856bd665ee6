/** What a person put in place of a proposal, by field. Text, a list of texts for `objects`, or null for what is to be empty. */
export type Correction = Readonly<Record<string, unknown>>

const decimal = /^-?\d{1,30}(?:\.\d{1,30})?$/
const longest = 500
const most = 200

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest

/** Whether a text is an exact decimal, or a range of two written as `6..6.5`. @example isAmount('6.5') // true */
function isAmount(text: string): boolean {
  const parts = text.split('..')
  return parts.length <= 2 && parts.every((part) => decimal.test(part))
}

/**
 * Whether a correction can be kept: at least one field, texts and lists of bounded length, amounts that are exact decimals.
 * @example isCorrection({ amount: '6.5', unit: 'percent' }) // true
 */
export function isCorrection(correction: Correction): boolean {
  const fields = Object.entries(correction)
  return (
    fields.length > 0 &&
    fields.length <= 20 &&
    fields.every(([name, value]) => {
      if (value === null) return true
      if (Array.isArray(value)) return value.length <= most && value.every(isText)
      return isText(value) && (name !== 'amount' || isAmount(value))
    })
  )
}

/**
 * A field as a person left it: their text, null where they emptied it, or else what was proposed.
 * @example correctedText({ verb: '建成' }, 'verb', '新建') // '建成'
 */
export function correctedText(correction: Correction | null, name: string, proposed: string | null): string | null {
  const value = correction?.[name]
  if (value === null || value === '') return null
  return typeof value === 'string' ? value : proposed
}
