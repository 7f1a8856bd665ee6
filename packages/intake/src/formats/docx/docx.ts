import type { Format } from '../format.ts'
import { writeExample } from './example.ts'
import { readNumbering } from './numbering.ts'
import { openParts } from './parts.ts'
import { readStyles } from './styles.ts'
import { walkPart } from './walk-part.ts'
import { WordContext } from './word-context.ts'

/**
 * Word documents (ECMA-376, transitional and strict). Paragraphs and tables in their order, each paragraph on a
 * line, cells parted by tabs; automatic numbers are written out; tracked insertions are taken and deletions left
 * out; the words of text boxes follow their paragraph, those of foot- and endnotes the body. Soft hyphens,
 * field codes, headers, footers, comments and hidden words are no part of the text.
 */
export const docx = {
  id: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx', 'docm', 'dotx'],
  recognises: (content) => content.kind === 'docx',
  open(content, limits) {
    const parts = openParts(content, limits)
    const context = new WordContext(limits, readStyles(parts.styles, limits), readNumbering(parts.numbering, limits))
    walkPart(parts.main, context)
    context.markPages()
    for (const notes of [parts.footnotes, parts.endnotes]) {
      if (notes !== undefined && context.notes.size > 0) walkPart(notes, context)
    }
    const notices = context.listNotices()
    if (parts.hasMacros) notices.push({ code: 'macros-ignored', params: {} })
    return { text: context.out.text(), encoding: 'utf-8', marks: context.out.marks, notices }
  },
  example: writeExample,
} as const satisfies Format
