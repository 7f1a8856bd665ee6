const TURNS = new Int8Array(0x1_0000)
for (const mark of '“（(《‘') TURNS[mark.charCodeAt(0)] = 1
for (const mark of '”）)》’') TURNS[mark.charCodeAt(0)] = -1

/**
 * What the character at an offset does to the depth of quotes, titles and brackets: 1 opens, -1 closes, 0 neither.
 * @example turnAt('“甲”', 2) // -1
 */
export function turnAt(text: string, at: number): number {
  return at < text.length ? (TURNS[text.charCodeAt(at)] as number) : 0
}
