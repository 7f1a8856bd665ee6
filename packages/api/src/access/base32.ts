const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in base32 (RFC 4648, October 2006), without padding. @example writeBase32(Buffer.from('foobar')) // 'MZXW6YTBOI' */
export function writeBase32(bytes: Uint8Array): string {
  let written = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      written += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits === 0 ? written : written + alphabet[(held << (5 - bits)) & 31]
}

/**
 * Base32 without padding as bytes.
 * @throws Error on a character that is none of base32's
 * @example readBase32('MZXW6YTBOI') // bytes of 'foobar'
 */
export function readBase32(text: string): Uint8Array {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) throw new Error(`Cannot read base32: ${JSON.stringify(character)} is none of its characters`)
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 255)
    held &= (1 << bits) - 1
  }
  return Uint8Array.from(bytes)
}
