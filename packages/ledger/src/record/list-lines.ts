/** A line longer than this is none of ours; an adoption of thousands of promises stays far below. */
const longest = 64 * 1024 * 1024

/** One line without its end, as bytes; `whole` is false for what stands after the last line end, or is too long. */
export interface ByteLine {
  readonly bytes: Uint8Array
  readonly whole: boolean
}

/** The lines of a stream, however it is cut into pieces. Memory holds one line. */
export async function* listLines(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = []
  let size = 0
  const take = (): Uint8Array => {
    const bytes = held.length === 1 ? (held[0] ?? new Uint8Array()) : Buffer.concat(held)
    held = []
    size = 0
    return bytes
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(0x0a); end >= 0; end = piece.indexOf(0x0a, start)) {
      held.push(piece.subarray(start, end))
      yield { bytes: take(), whole: true }
      start = end + 1
    }
    if (start === piece.length) continue
    held.push(piece.subarray(start))
    size += piece.length - start
    if (size > longest) {
      yield { bytes: new Uint8Array(), whole: false }
      return
    }
  }
  if (held.length > 0) yield { bytes: take(), whole: false }
}
