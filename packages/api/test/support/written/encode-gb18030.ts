const table = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = trail === 0x7f ? '' : decoder.decode(new Uint8Array([lead, trail]))
    if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, [lead, trail])
  }
}

/**
 * Encodes a text in the part of GB 18030 that takes two bytes at most.
 * @throws Error for a character outside it
 */
export function encodeGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)]
      const pair = table.get(character)
      if (pair === undefined) throw new Error(`Cannot encode ${character}: it takes four bytes`)
      return pair
    }),
  )
}
