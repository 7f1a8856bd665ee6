import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { listLines } from '../record/list-lines.ts'

/** Longer lines than any row can make (a file of 50 MB is one of 67 MB) are not taken into memory. */
const longestLine = 400 * 2 ** 20

/** A line that no archive has: memory stays bounded whatever the file says. */
export class LineTooLong extends Error {}

/** The lines of a compressed file, and what its bytes were once all were read. */
export interface CompressedLines {
  lines(): AsyncGenerator<Buffer>
  /** Size and SHA-256 of the file itself; complete when the lines are. */
  digest(): { bytes: number; sha256: string }
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
        for await (const { bytes: line, whole } of listLines(source.pipe(unpacked), longestLine)) {
          if (!whole && line.length === 0) throw new LineTooLong()
          yield line
        }
      } finally {
        source.destroy()
        unpacked.destroy()
      }
    },
    digest: () => ({ bytes, sha256: hash.copy().digest('hex') }),
  }
}
