const FIRST_ROW = 0xb0
const LAST_ROW = 0xd7
const UNRANKED_ROW_END = 0xf7

function listRows(first: number, last: number): Set<number> {
  const bytes: number[] = []
  for (let row = first; row <= last; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  const text = new TextDecoder('gb18030').decode(new Uint8Array(bytes))
  return new Set(
    Array.from(text, (character) => character.charCodeAt(0)).filter((code) => code >= 0x4e00 && code <= 0x9fff),
  )
}

const first = listRows(FIRST_ROW, LAST_ROW)
const second = listRows(LAST_ROW + 1, UNRANKED_ROW_END)

/** Whether a character is one of the 3,755 most used ones (GB/T 2312-1980, level 1). */
export function isCommonHan(code: number): boolean {
  return first.has(code)
}

/** Whether a character is one of the 3,008 less used ones (GB/T 2312-1980, level 2). */
export function isRarerHan(code: number): boolean {
  return second.has(code)
}
