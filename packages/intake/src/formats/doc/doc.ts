import { writeExample } from '../../word-binary/example.ts'
import { readWordFile } from '../../word-binary/read-word-file.ts'
import type { Format } from '../format.ts'

/**
 * Word documents of 1997 to 2003 ([MS-DOC]). What the format holds is read: paragraphs with heading levels, tables,
 * notes, text boxes, tracked changes. Numbers that Word makes itself are not in the file; a notice says so.
 */
export const doc = {
  id: 'doc',
  mediaType: 'application/msword',
  extensions: ['doc', 'dot'],
  recognises: (content) => content.kind === 'doc',
  open: (content, limits) => readWordFile(content.bytes, 'doc', limits),
  example: () => writeExample('report.doc'),
} as const satisfies Format
