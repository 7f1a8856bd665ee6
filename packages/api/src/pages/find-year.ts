/**
 * The year that an address names, four digits and nothing else, so that a report has one address; null for any other text.
 * @example findYear('2026') // 2026
 */
export function findYear(text: string): number | null {
  const fourDigits = text.length === 4 && [...text].every((digit) => digit >= '0' && digit <= '9')
  return fourDigits ? Number(text) : null
}
