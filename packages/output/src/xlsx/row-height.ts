import { widthOfWords } from '../width-of-words.ts'

/** Height of a line of 11 points, and the most a row can have (Excel specifications and limits, as of 2024), in points. */
const LINE = 16
const MOST = 409
/** Half-width characters of a column that its edges take. */
const EDGES = 1

/**
 * Attribute of a row whose words need more than one line: programs that open the file do not all reckon it themselves. They do when
 * a person changes a cell, since the height is not the person's own.
 * @param cells Values of the columns, and how wide each is in half-width characters; null where words are out of sight.
 * @example writeHeight([['改造老旧小区42个', 10]]) // ' ht="32"'
 */
export function writeHeight(cells: readonly (readonly [value: string | null, width: number | null])[]): string {
  let most = 1
  for (const [value, width] of cells) {
    if (value === null || width === null) continue
    let lines = 0
    for (const line of value.split('\n')) lines += Math.max(1, Math.ceil((widthOfWords(line) * 2) / (width - EDGES)))
    most = Math.max(most, lines)
  }
  return most === 1 ? '' : ` ht="${Math.min(MOST, most * LINE)}"`
}
