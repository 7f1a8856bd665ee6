import { decodeText } from '../../encoding/decode-text.ts'
import { listLines } from '../../lines.ts'
import type { Format } from '../format.ts'

const signature = '%__name__\n'

/** __Title__: a text that begins with its signature line; every line that is not blank is a paragraph. */
export const __camel__ = {
  id: '__name__',
  mediaType: 'text/x-__name__',
  extensions: ['__name__'],
  recognises: (content) =>
    content.kind === 'text' && new TextDecoder().decode(content.bytes.subarray(0, signature.length)) === signature,
  open(content, limits) {
    const { text, encoding, notices } = decodeText(content.bytes, limits)
    const marks = [...listLines(text, limits)].map(({ start, end }) => ({ kind: 'paragraph', start, end }) as const)
    return { text, encoding, marks, notices }
  },
  example() {
    const text = `${signature}云岫区人民政府工作报告\n\n新建口袋公园3个。\n`
    return { name: 'report.__name__', bytes: new TextEncoder().encode(text), text }
  },
} as const satisfies Format
