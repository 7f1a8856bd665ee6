import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** Longer lines than any row can make (a file of 50 MB is one of 67 MB) are not taken into memory. */
const longestLine = 400 * 2 ** 20
const lineEnd = 0x0a

/** A line that no archive has: memory stays bounded whatever the file says. */
export class LineTooLong extends Error {}

/** The lines of a compressed file, and what its bytes were once all were read. */
export interface CompressedLines {
  lines(): AsyncGenerator<Buffer>
  /** Size and SHA-256 of the file itself; complete when the lines are. */
  digest(): { bytes: number; sha256: string }
}

/** Splits what is unpacked into lines, each with its end; what follows the last end is a line without one. */
async function* split(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, start)) {
      const last = chunk.subarray(start, end + 1)
      yield begun.length === 0 ? last : Buffer.concat([...begun, last])
      begun = []
      size = 0
      start = end + 1
    }
    if (start === chunk.length) continue
    begun.push(chunk.subarray(start))
    size += chunk.length - start
    if (size > longestLine) throw new LineTooLong()
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

/** Opens a compressed file to be read line by line, unpacked as fast as lines are taken. */
export function openLines(path: string): CompressedLines {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async *lines() {
      const source = createReadStream(path)
      const unpacked = createGunzip()
      source.on('data', (chunk) => {
        bytes += chunk.length
        hash.update(chunk)
      })
      source.on('error', (error) => unpacked.destroy(error))
      try {
        yield* split(source.pipe(unpacked))
      } finally {
        source.destroy()
        unpacked.destroy()
      }
    },
    digest: () => ({ bytes, sha256: hash.copy().digest('hex') }),
  }
}
