import { Readable } from 'node:stream'
import type { RequestTurn } from '../server/request-turns.ts'

/** Bytes that wait to be sent before no more are made. */
const AHEAD = 256 * 1024

/** Each piece is made in a turn of its own: whoever takes a long file slowly keeps nobody waiting. */
async function* inTurns(pieces: AsyncIterable<Uint8Array>, turn: RequestTurn | undefined): AsyncGenerator<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]()
  // The turn that the answer was made in is over; waiting for another while one is held could wait for ever.
  turn?.pause()
  try {
    for (;;) {
      await turn?.resume()
      let next: IteratorResult<Uint8Array>
      try {
        next = await source.next()
      } finally {
        turn?.pause()
      }
      if (next.done) return
      yield next.value
    }
  } finally {
    // The client is gone, or a piece failed: whatever makes them is told to stop.
    await source.return?.()
  }
}

/**
 * What is sent of a file: its bytes, with a length and a tag; or a stream of its pieces, with neither, since nobody knows them yet.
 * @example reply.send(filePayload(file.bytes, request.turn))
 */
export function filePayload(bytes: Uint8Array | AsyncIterable<Uint8Array>, turn?: RequestTurn): Buffer | Readable {
  if (bytes instanceof Uint8Array) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Readable.from(inTurns(bytes, turn), { objectMode: false, highWaterMark: AHEAD })
}
