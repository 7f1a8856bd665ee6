import { columnOf } from './column-of.ts'

/** Merged cells: how many columns a cell covers, and which cells continue the one above them; by `row,column`. */
export interface Merges {
  readonly columns: ReadonlyMap<string, number>
  readonly continued: ReadonlySet<string>
}

/** Cells noted as continued; a merge down a whole sheet says no more after so many. */
const MOST_CONTINUED = 20_000

/**
 * Reads the merged cells of a sheet. They stand after its rows, which need them, so they are looked for by name.
 * @example readMerges('<mergeCell ref="A1:B1"/>').columns.get('0,0') // 2
 */
export function readMerges(source: string): Merges {
  const columns = new Map<string, number>()
  const continued = new Set<string>()
  for (let at = source.indexOf('mergeCell '); at >= 0; at = source.indexOf('mergeCell ', at + 10)) {
    const match = /ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/.exec(source.slice(at, at + 80))
    if (match === null) continue
    const [, left = '', top = '', right = '', bottom = ''] = match
    const column = columnOf(left)
    const row = Number(top) - 1
    const width = columnOf(right) - column + 1
    if (width > 1) columns.set(`${row},${column}`, width)
    for (let next = row + 1; next < Number(bottom) && continued.size < MOST_CONTINUED; next++)
      continued.add(`${next},${column}`)
  }
  return { columns, continued }
}
