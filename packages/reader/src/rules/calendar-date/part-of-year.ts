const PARTS: readonly (readonly [string, string])[] = [
  ['上半年', '-H1'],
  ['下半年', '-H2'],
  ['前三季度', '-Q1..Q3'],
  ['前三个季度', '-Q1..Q3'],
  ['第一季度', '-Q1'],
  ['第二季度', '-Q2'],
  ['第三季度', '-Q3'],
  ['第四季度', '-Q4'],
  ['一季度', '-Q1'],
  ['二季度', '-Q2'],
  ['三季度', '-Q3'],
  ['四季度', '-Q4'],
  ['年底', ''],
  ['底', ''],
  ['年末', ''],
  ['末', ''],
  ['年初', ''],
  ['初', ''],
]

/** The half, quarter or end of a year that stands at an offset. */
export function partOfYearAt(text: string, offset: number): { start: number; end: number; value: string } | null {
  for (const [words, value] of PARTS) {
    if (text.startsWith(words, offset)) return { start: offset, end: offset + words.length, value }
  }
  return null
}
