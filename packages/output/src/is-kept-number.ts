/** Digits a spreadsheet keeps of a number (IEEE 754 double); an identity number has 18. */
const MOST_DIGITS = 15

/**
 * Whether text is a decimal as the ledger writes it, with no more digits than a spreadsheet keeps.
 * @example isKeptNumber('-3.5') // true; '007', '1e5' and an 18-digit id are not
 */
export function isKeptNumber(text: string): boolean {
  const first = text[0] === '-' ? 1 : 0
  let digits = 0
  let point = -1
  for (let at = first; at < text.length; at++) {
    if (text[at] === '.' && point < 0 && at > first) point = at
    else if (text[at]! >= '0' && text[at]! <= '9') digits++
    else return false
  }
  const padded = text[first] === '0' && point !== first + 1 && text.length > first + 1
  return digits > 0 && digits <= MOST_DIGITS && point !== text.length - 1 && !padded
}
