const MOST_COLUMNS = 16_384

/**
 * The column of a reference, from 0; -1 when it names none.
 * @example columnOf('AB12') // 27
 */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length && at < 3; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column <= MOST_COLUMNS ? column - 1 : -1
}
