import { Inflate } from 'fflate'
import type { IntakeLimits } from '../limits.ts'
import { refuse } from '../problem.ts'
import type { Archive, ArchiveEntry } from './archive.ts'
import { crc32 } from './crc32.ts'

const STORED = 0
const DEFLATED = 8
// Deflate gives at most 1,032 bytes for one, so a slice of this size grows to 16 MiB before it is looked at.
const SLICE = 16 * 1024

const damaged = () => refuse({ code: 'archive-damaged', params: {} })

/**
 * Unpacks one part, in slices, and stops as soon as it is larger than its directory says or than a part may
 * be; then checks its length and CRC-32, so that no altered byte reaches a text unseen.
 * @throws IntakeRefusal
 */
export function unpackEntry(archive: Archive, entry: ArchiveEntry, limits: IntakeLimits): Uint8Array {
  if (entry.encrypted) refuse({ code: 'encrypted', params: { format: 'zip' } })
  if (entry.unpackedBytes > limits.partBytes) refuse({ code: 'unpacks-too-large', params: { limit: limits.partBytes } })
  const packed = archive.bytes.subarray(entry.start, entry.end)
  const bytes =
    entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry.unpackedBytes) : damaged()
  if (bytes.length !== entry.unpackedBytes || crc32(bytes) !== entry.crc) damaged()
  return bytes
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  let done = false
  const stream = new Inflate((chunk, final) => {
    if (length + chunk.length > size) damaged()
    out.set(chunk, length)
    length += chunk.length
    done = final
  })
  for (let at = 0; at < packed.length && !done; at += SLICE) {
    const end = Math.min(packed.length, at + SLICE)
    pushSlice(stream, packed.subarray(at, end), end === packed.length)
  }
  if (!done) damaged()
  return out.subarray(0, length)
}

function pushSlice(stream: Inflate, slice: Uint8Array, final: boolean): void {
  try {
    stream.push(slice, final)
  } catch (error) {
    // fflate numbers its own errors; anything else (our refusal among them) goes on its way.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') damaged()
    throw error
  }
}
