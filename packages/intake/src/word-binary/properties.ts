/** A stretch of the main stream with what its formatting says; offsets are bytes of the stream. */
export interface FormattedRange {
  readonly start: number
  readonly end: number
  readonly properties: ReadonlyMap<number, number>
  /** Style of a paragraph. */
  readonly style: number
}

/** Properties read here ([MS-DOC] 2.6): codes of single property modifiers. */
export const property = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  pageBefore: 0x2407,
  inTable: 0x2416,
  rowEnd: 0x2417,
  list: 0x460b,
  outline: 0x2640,
} as const

const PAGE = 512
const wanted: ReadonlySet<number> = new Set(Object.values(property))

/**
 * Lists the formatted ranges of characters, or of paragraphs, from the pages that a table of places names.
 * Places outside the stream are passed over.
 */
export function listRanges(main: DataView, places: Uint8Array, paragraphs: boolean, most: number): FormattedRange[] {
  const table = new DataView(places.buffer, places.byteOffset, places.byteLength)
  const count = Math.max(0, Math.floor((places.length - 4) / 8))
  const ranges: FormattedRange[] = []
  for (let index = 0; index < count && ranges.length < most; index++) {
    const page = (table.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff) * PAGE
    if (page + PAGE <= main.byteLength) readPage(main, page, paragraphs, ranges)
  }
  return ranges.sort((a, b) => a.start - b.start)
}

function readPage(main: DataView, page: number, paragraphs: boolean, ranges: FormattedRange[]): void {
  const runs = main.getUint8(page + PAGE - 1)
  const step = paragraphs ? 13 : 1
  if ((runs + 1) * 4 + runs * step > PAGE) return
  for (let run = 0; run < runs; run++) {
    const start = main.getUint32(page + run * 4, true)
    const end = main.getUint32(page + run * 4 + 4, true)
    const offset = main.getUint8(page + (runs + 1) * 4 + run * step) * 2
    if (offset === 0 || end <= start) {
      if (paragraphs && end > start) ranges.push({ start, end, properties: new Map(), style: 0 })
      continue
    }
    let at = page + offset
    let length = main.getUint8(at++)
    if (paragraphs) length = length === 0 ? (at < page + PAGE ? main.getUint8(at++) * 2 : 0) : length * 2 - 1
    const last = Math.min(at + length, page + PAGE)
    let style = 0
    if (paragraphs && at + 2 <= last) {
      style = main.getUint16(at, true)
      at += 2
    }
    ranges.push({ start, end, properties: readProperties(main, at, last), style })
  }
}

/** Reads a list of property modifiers; an operand tells its length by the code ([MS-DOC] 2.2.5.1). */
function readProperties(view: DataView, from: number, to: number): Map<number, number> {
  const found = new Map<number, number>()
  let at = from
  while (at + 3 <= to) {
    const code = view.getUint16(at, true)
    at += 2
    if (wanted.has(code))
      found.set(code, code >> 13 === 2 && at + 2 <= to ? view.getUint16(at, true) : view.getUint8(at))
    const kind = code >> 13
    if (kind === 6) at += code === 0xd608 && at + 2 <= to ? view.getUint16(at, true) + 1 : view.getUint8(at) + 1
    else at += kind === 0 || kind === 1 ? 1 : kind === 3 ? 4 : kind === 7 ? 3 : 2
  }
  return found
}

/** The range that holds an offset, or nothing. Ranges in order and not overlapping. */
export function findRange(ranges: readonly FormattedRange[], offset: number): FormattedRange | undefined {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]!
    if (offset < range.start) high = middle - 1
    else if (offset >= range.end) low = middle + 1
    else return range
  }
  return undefined
}
