import type { Span } from '@gangmu/text'
import { decodeText } from '../../encoding/decode-text.ts'
import { listLines, trim } from '../../lines.ts'
import type { ParagraphMark } from '../../mark.ts'
import type { Content } from '../../recognise-content.ts'
import type { Format } from '../format.ts'

const DEEPEST_HEADING = 6
const HASH = '#'
const HEAD = 64 * 1024

/**
 * Markdown (CommonMark 0.31): the raw text is kept, headings become marks over their words. By its bytes it is
 * plain text, so a name ending in .md decides, and where there is no name that says otherwise, headings do.
 */
export const md = {
  id: 'md',
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
  recognises: (content) =>
    content.kind === 'text' &&
    (content.extension === 'md' ||
      content.extension === 'markdown' ||
      (content.extension === '' && startsHeading(content))),
  open(content, limits) {
    const { text, encoding, notices } = decodeText(content.bytes, limits)
    const marks: ParagraphMark[] = []
    let fence = ''
    let previous: { readonly line: Span; readonly plain: boolean } | undefined
    for (const line of listLines(text, limits)) {
      const mark = fenceOf(text, line)
      if (fence !== '' || mark !== '') {
        if (fence === '') fence = mark
        else if (mark.startsWith(fence)) fence = ''
        marks.push({ kind: 'paragraph', start: line.start, end: line.end })
        previous = { line, plain: false }
        continue
      }
      const heading = readHeading(text, line)
      const underline = underlineLevel(text, line)
      if (underline > 0 && previous?.plain && isNextLine(text, previous.line.end, line.start)) {
        marks[marks.length - 1] = { kind: 'paragraph', ...previous.line, level: underline }
        previous = undefined
        continue
      }
      marks.push(heading ?? { kind: 'paragraph', start: line.start, end: line.end })
      previous = { line: { start: line.start, end: line.end }, plain: heading === undefined }
    }
    return { text, encoding, marks, notices }
  },
  example() {
    const text =
      '# 云岫区人民政府工作报告\n\n## 一、工作回顾\n\n新建口袋公园3个。\n\n下一步安排\n---\n\n改造老旧小区12个。\n'
    return { name: 'report.md', bytes: new TextEncoder().encode(text), text }
  },
} as const satisfies Format

function startsHeading(content: Content): boolean {
  const head = new TextDecoder().decode(content.bytes.subarray(0, HEAD))
  return head.split('\n').some((line) => readHeading(line, { start: 0, end: line.trimEnd().length }) !== undefined)
}

/** An ATX heading: one to six hashes and a space; the mark stands on the words, closing hashes left out. */
function readHeading(text: string, line: Span): ParagraphMark | undefined {
  let at = line.start
  while (at < line.end && text[at] === HASH) at++
  const level = at - line.start
  if (level === 0 || level > DEEPEST_HEADING || !(text[at] === ' ' || text[at] === '\t')) return undefined
  let end = line.end
  while (end > at && text[end - 1] === HASH) end--
  if (text[end - 1] !== ' ' && text[end - 1] !== '\t') end = line.end
  const words = trim(text, at, end)
  return words.start < words.end ? { kind: 'paragraph', ...words, level } : undefined
}

/** 1 for a line of `=`, 2 for a line of `-`, else 0. */
function underlineLevel(text: string, line: Span): number {
  const first = text[line.start]
  if (first !== '=' && first !== '-') return 0
  for (let at = line.start; at < line.end; at++) if (text[at] !== first) return 0
  return first === '=' ? 1 : 2
}

/** The run of three or more backticks or tildes a line opens with, or nothing. */
function fenceOf(text: string, line: Span): string {
  const first = text[line.start]
  if (first !== '`' && first !== '~') return ''
  let at = line.start
  while (at < line.end && text[at] === first) at++
  return at - line.start >= 3 ? text.slice(line.start, at) : ''
}

function isNextLine(text: string, from: number, to: number): boolean {
  let feeds = 0
  for (let at = from; at < to; at++) if (text[at] === '\n') feeds++
  return feeds === 1 || (feeds === 0 && text.slice(from, to).includes('\r'))
}
