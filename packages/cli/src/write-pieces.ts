import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Bytes, or the pieces of them while they come. */
export type Pieces = Uint8Array | AsyncIterable<Uint8Array>

function asStream(bytes: Pieces): Readable {
  return Readable.from(bytes instanceof Uint8Array ? [bytes] : bytes, { objectMode: false })
}

/** A device or a pipe has its name already, and another file must not take its place. */
async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && !found.isFile() && !found.isDirectory()
}

/**
 * Writes pieces to a file as they come; the file has its name only when the last is there, so that no half of one looks whole.
 * What is no file, as a device, is written to as it is.
 * @returns how many bytes it has
 * @throws Error with a code where the file cannot be written, and whatever the pieces throw
 * @example await writePiecesTo('commitments.csv', pieces) // 1048576
 */
export async function writePiecesTo(path: string, bytes: Pieces): Promise<number> {
  if (await isSpecial(path)) {
    const device = createWriteStream(path)
    await pipeline(asStream(bytes), device)
    return device.bytesWritten
  }
  const part = `${path}.part`
  const file = createWriteStream(part)
  try {
    await pipeline(asStream(bytes), file)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return file.bytesWritten
}

/**
 * Writes pieces to standard output as fast as it is read.
 * @example await writePiecesOut(bytes)
 */
export async function writePiecesOut(bytes: Pieces): Promise<void> {
  for await (const piece of asStream(bytes)) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}
