/** A line longer than this is none of a record; an adoption of thousands of promises stays far below. */
const longestEntry = 64 * 2 ** 20
const lineEnd = 0x0a

/** One line as bytes, with its end; `whole` is false for what stands after the last line end, and (empty) for what is too long. */
export interface ByteLine {
  readonly bytes: Buffer
  readonly whole: boolean
}

/** The lines of a stream, however it is cut into pieces. Memory holds one line, at most so long. */
export async function* listLines(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest = longestEntry,
): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = []
  let size = 0
  const take = (last: Uint8Array): Buffer => {
    const bytes =
      held.length === 0 ? Buffer.from(last.buffer, last.byteOffset, last.length) : Buffer.concat([...held, last])
    held = []
    size = 0
    return bytes
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(lineEnd); end >= 0; end = piece.indexOf(lineEnd, start)) {
      yield { bytes: take(piece.subarray(start, end + 1)), whole: true }
      start = end + 1
    }
    if (start === piece.length) continue
    held.push(piece.subarray(start))
    size += piece.length - start
    if (size > longest) {
      yield { bytes: Buffer.alloc(0), whole: false }
      return
    }
  }
  if (held.length > 0) yield { bytes: take(new Uint8Array()), whole: false }
}
