import { decodeText } from '../../encoding/decode-text.ts'
import { listLines } from '../../lines.ts'
import type { Mark } from '../../mark.ts'
import type { Format } from '../format.ts'

/** Plain text: kept exactly as decoded; every line that is not blank is a paragraph, a form feed ends a page. */
export const txt = {
  id: 'txt',
  mediaType: 'text/plain',
  extensions: ['txt', 'text', 'log'],
  recognises: (content) => content.kind === 'text',
  open(content, limits) {
    const { text, encoding, notices } = decodeText(content.bytes, limits)
    const marks: Mark[] = []
    let page = 1
    for (const { start, end, pagesBefore } of listLines(text, limits)) {
      if (pagesBefore + 1 > page) {
        page = pagesBefore + 1
        marks.push({ kind: 'page', start, end: start, page })
      }
      marks.push({ kind: 'paragraph', start, end })
    }
    return { text, encoding, marks, notices }
  },
  example() {
    const text = '云岫区人民政府工作报告\n\n一、工作回顾\n全区新建口袋公园3个，改造老旧小区12个。\n'
    return { name: 'report.txt', bytes: new TextEncoder().encode(text), text }
  },
} as const satisfies Format
