import type { ReactNode } from 'react'

/**
 * An amount as stated with its unit: tabular figures, never broken over a line.
 * `amount` is an exact decimal string or a range `6..6.5`; `bound` is the bound's word in the reader's language.
 * @example <Figure amount="74200000000" unit="元" />
 */
export function Figure({ amount, unit, bound }: { amount: string; unit: string; bound?: ReactNode }) {
  return (
    <span className="gm-figure">
      {groupDigits(amount)}
      {unit !== '' && <span className="gm-figure-unit">{unit}</span>}
      {bound !== undefined && <span className="gm-figure-unit">{bound}</span>}
    </span>
  )
}

/**
 * Thin spaces between groups of three digits before the decimal point; the digits themselves are kept as they are.
 * @example groupDigits('74200000000') // '74 200 000 000' with thin spaces
 */
export function groupDigits(amount: string): string {
  let out = ''
  let at = 0
  while (at < amount.length) {
    let end = at
    while (end < amount.length && isDigit(amount, end)) end++
    const fraction = at > 0 && amount[at - 1] === '.' && isDigit(amount, at - 2)
    out += fraction ? amount.slice(at, end) : groupRun(amount.slice(at, end))
    if (end < amount.length) out += amount[end] === '.' && amount[end + 1] === '.' ? '–' : amount[end]
    at = end + (amount[end] === '.' && amount[end + 1] === '.' ? 2 : 1)
  }
  return out
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function groupRun(digits: string): string {
  if (digits.length < 5) return digits
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join('\u2009')
}
