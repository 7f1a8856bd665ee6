import { randomFillSync } from 'node:crypto'

let lastTime = 0
let counter = 0

/**
 * A version 7 UUID (RFC 9562, May 2024): 48 bits of Unix milliseconds, then a 12-bit counter, then chance.
 * Made here and not by the database, so that every engine gives the same. Within one process they only grow.
 * @example makeUuid() // '019e3f6c-…'
 */
export function makeUuid(now: number = Date.now()): string {
  if (now > lastTime) {
    lastTime = now
    counter = 0
  } else if (++counter > 0xfff) {
    // The counter is used up within this millisecond: borrow the next one.
    lastTime += 1
    counter = 0
  }
  const bytes = randomFillSync(new Uint8Array(16))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, Math.floor(lastTime / 0x10000))
  view.setUint16(4, lastTime % 0x10000)
  view.setUint16(6, 0x7000 | counter)
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
