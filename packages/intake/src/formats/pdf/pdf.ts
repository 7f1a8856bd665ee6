import { readPrinted } from '../../printed/read-printed.ts'
import type { Format } from '../format.ts'
import { writeExample } from './example.ts'
import { readInThread } from './read-in-thread.ts'
import { scanPdf } from './scan-pdf.ts'

/**
 * PDF (ISO 32000-2:2020) with a text layer. Its bytes are scanned for what would take a parser without bound, then
 * parsed in a thread with a limit of time and memory, without network, fonts or scripts. What is printed is read as
 * `readPrinted` says. A scan has no text and is refused, and so is a file with encryption.
 */
export const pdf = {
  id: 'pdf',
  mediaType: 'application/pdf',
  extensions: ['pdf'],
  recognises: (content) => content.kind === 'pdf',
  async open(content, limits) {
    const { images } = scanPdf(content.bytes, limits)
    const pages = await readInThread(content.bytes, limits)
    return { encoding: 'utf-8', ...readPrinted(pages, limits, images) }
  },
  example: writeExample,
} as const satisfies Format
