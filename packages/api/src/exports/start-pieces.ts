/**
 * Pieces of a file of which the first is made already: what is wrong from the start is told as a problem, not by a connection that
 * breaks.
 * @example { bytes: await startPieces(writeCsvStream(head, rows)) }
 */
export async function startPieces(pieces: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const source = pieces[Symbol.asyncIterator]()
  const first = await source.next()
  return {
    async *[Symbol.asyncIterator]() {
      try {
        if (first.done) return
        yield first.value
        yield* { [Symbol.asyncIterator]: () => source }
      } finally {
        await source.return?.()
      }
    },
  }
}
