import { Zip, ZipDeflate } from 'fflate'

/** A zip counts time from 1980, in local time; one day serves all files. */
const ZIP_TIME = new Date(1980, 0, 2)

/** A part of a zip and the pieces it is made of. */
export interface ZipPart {
  readonly name: string
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/**
 * A zip (APPNOTE 6.3.10) in pieces while its parts arrive; no part is ever held whole.
 * @example for await (const piece of zipStream([{ name: 'a.txt', pieces }])) file.write(piece)
 */
export async function* zipStream(parts: readonly ZipPart[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) failure = error
    else ready.push(piece)
  })
  function take(): Uint8Array[] {
    if (failure) throw failure
    const taken = ready
    ready = []
    return taken
  }
  for (const { name, pieces } of parts) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = ZIP_TIME
    zip.add(entry)
    for await (const piece of pieces) {
      entry.push(piece)
      yield* take()
    }
    entry.push(new Uint8Array(), true)
    yield* take()
  }
  zip.end()
  yield* take()
}
