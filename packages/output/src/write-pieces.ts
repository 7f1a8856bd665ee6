/** How much text is gathered, in UTF-16 code units, before it goes out as bytes. */
const PIECE = 65_536

/** Text that comes in small parts, as bytes in pieces of a size worth sending. */
export async function* writePieces(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for await (const part of parts) {
    text += part
    if (text.length < PIECE) continue
    yield encoder.encode(text)
    text = ''
  }
  if (text !== '') yield encoder.encode(text)
}
