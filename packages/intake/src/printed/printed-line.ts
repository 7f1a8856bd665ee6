/** Characters of a line that stand together; wide gaps part segments, as between columns or cells of a table. */
export interface PrintedSegment {
  readonly x: number
  readonly right: number
  readonly text: string
  /** How wide the spaces in the text are, by their place, in sizes of the type, where that is known. */
  readonly widths: ReadonlyMap<number, number>
}

/** A line of a page, its segments from left to right. */
export interface PrintedLine {
  readonly segments: readonly PrintedSegment[]
  readonly x: number
  readonly right: number
  /** Of the baseline, from the top of the page. */
  readonly y: number
  readonly size: number
}

/** Lines that follow one another within the same edges: a page, or a column of it. */
export interface PrintedFlow {
  readonly lines: readonly PrintedLine[]
  readonly left: number
  readonly right: number
}

/**
 * A line of some segments.
 * @example makeLine([{ x: 85, right: 117, text: '工作', widths: new Map() }], 640, 16).right // 117
 */
export function makeLine(segments: readonly PrintedSegment[], y: number, size: number): PrintedLine {
  return { segments, x: segments[0]?.x ?? 0, right: segments.at(-1)?.right ?? 0, y, size }
}

/** The words of a line as they stand, segments parted by a tab. */
export function wordsOf(line: PrintedLine): string {
  return line.segments.map(({ text }) => text).join('\t')
}

/** The middle one of some numbers, 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
