import { writeExample } from '../../word-binary/example.ts'
import { readWordFile } from '../../word-binary/read-word-file.ts'
import type { Format } from '../format.ts'

/** WPS Writer documents. WPS keeps the layout of the old Word, so they are read the same, and the name tells them. */
export const wps = {
  id: 'wps',
  mediaType: 'application/vnd.ms-works',
  extensions: ['wps', 'wpt'],
  recognises: (content) => content.kind === 'wps',
  open: (content, limits) => readWordFile(content.bytes, 'wps', limits),
  example: () => writeExample('report.wps'),
} as const satisfies Format
